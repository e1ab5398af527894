package fr.azimut.indicator;

import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Sums that add up: collapsed first by deposit, atom and code, then laid out by period and zone. Of
 * public statistics, those of each year apart, so that a figure can tell the years it is made of.
 */
final class AdditiveQuery {

  private static final String COUNTED = "counted";

  /** Period, month, zone, network and code. */
  private static final int KEYS = 5;

  private final DSLContext dsl;
  private final VersionScope scope;

  AdditiveQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /**
   * Sums of some parts of a table.
   *
   * @param parts of those that the relation tells
   * @param kept what else a record must be, such as of a structure of the perimeter
   */
  Select<?> of(
      FigureTable table,
      Relation relation,
      Map<Role, CheckedPart> parts,
      List<Bucket> buckets,
      Condition kept) {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(MONTH_VERSION_DEPOSIT.MONTH);
    columns.add(relation.network().as("network"));
    columns.add(relation.atom());
    columns.add(AmountSelect.code(table, relation.fields()).as("code"));
    boolean yearly = relation.flow() == FlowTable.CONTEXT_FLOW;
    if (yearly) {
      columns.add(CONTEXT.YEAR);
    }
    Map<Role, Field<BigDecimal>> sums = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) -> {
          Field<BigDecimal> amount =
              AmountSelect.filtered(DSL.sum(relation.amount(part)), condition(relation, part));
          columns.add(amount.as(AmountSelect.name(role)));
          sums.put(role, DSL.sum(counted(AmountSelect.name(role), BigDecimal.class)));
        });
    var counted =
        dsl.select(columns)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(relation.table())
            .on(relation.deposit().eq(DEPOSIT.ID))
            .where(
                Deposits.ofVersion(scope, buckets),
                relation.common(),
                AmountSelect.known(table, relation.fields()),
                kept)
            .groupBy(groups(yearly ? KEYS : KEYS - 1))
            .asTable(COUNTED);
    List<Field<?>> amounts = AmountSelect.amounts(sums);
    if (yearly) {
      amounts.add(counted(CONTEXT.YEAR.getName(), Integer.class));
    }
    return dsl.select(
            AmountSelect.columns(
                Bucket.PERIOD,
                Bucket.MONTH,
                counted("network", String.class),
                counted("code", Short.class),
                amounts))
        .from(counted)
        .join(Bucket.table(buckets))
        .on(Deposits.inBucket(relation.flow(), counted("month", LocalDate.class)))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, counted("atom_id", Integer.class)))
        .groupBy(yearly ? groups(KEYS, KEYS + Role.COUNT + 1) : groups(KEYS));
  }

  /** The columns that rows are grouped by: the first ones, and further ones by their places. */
  private static List<Field<Integer>> groups(int first, int... others) {
    return IntStream.concat(IntStream.rangeClosed(1, first), IntStream.of(others))
        .<Field<Integer>>mapToObj(DSL::inline)
        .toList();
  }

  /** Which records of a relation a part counts; of persons told by tallies, which tallies. */
  static Condition condition(Relation relation, CheckedPart part) {
    return relation
        .met()
        .apply(
            Relation.bind(part.records(), relation.fields())
                .and(Relation.bind(part.where(), relation.fields())));
  }

  private static <T> Field<T> counted(String name, Class<T> type) {
    return DSL.field(DSL.name(COUNTED, name), type);
  }
}
