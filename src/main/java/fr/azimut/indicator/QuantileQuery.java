package fr.azimut.indicator;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Medians and ninth deciles, interpolated between the two nearest records; of several networks
 * together too, since those do not follow from each network's own. A tally counts as many times as
 * its quantity says.
 */
final class QuantileQuery {

  private final DSLContext dsl;
  private final VersionScope scope;

  QuantileQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** The quantile as numerator, the number of records as denominator, by source. */
  Select<?> of(FigureTable table, List<Relation> relations, List<Bucket> buckets) {
    CheckedPart part = table.quotient().numerator();
    Select<?> numbers = null;
    for (Relation relation : relations) {
      Select<?> own = numbers(table, relation, part, buckets);
      numbers = numbers == null ? own : unionAll(numbers, own);
    }
    Table<?> counted = Objects.requireNonNull(numbers).asTable("counted");
    double share = part.measure() == Measure.MEDIAN ? 0.5 : 0.9;
    Field<BigDecimal> number = field("number", BigDecimal.class);
    Field<BigDecimal> quantile =
        DSL.percentileCont(DSL.inline(share))
            .withinGroupOrderBy(number.cast(Double.class))
            .cast(BigDecimal.class);
    Field<String> network = DSL.coalesce(field("network", String.class), DSL.inline(""));
    List<Field<?>> all =
        List.of(
            field("period", String.class),
            field("month", java.time.LocalDate.class),
            field("zone_id", Short.class),
            field("code", Short.class));
    List<Field<?>> each = new ArrayList<>(all);
    each.add(field("network", String.class));
    return dsl.select(
            field("period", String.class),
            field("month", java.time.LocalDate.class),
            field("zone_id", Short.class),
            network.as("network"),
            field("code", Short.class))
        .select(
            AmountSelect.amounts(
                Map.of(
                    Role.NUMERATOR,
                    quantile,
                    Role.DENOMINATOR,
                    DSL.count().cast(BigDecimal.class))))
        .from(counted)
        .groupBy(DSL.groupingSets(each.toArray(Field<?>[]::new), all.toArray(Field<?>[]::new)));
  }

  private Select<?> numbers(
      FigureTable table, Relation relation, CheckedPart part, List<Bucket> buckets) {
    Field<BigDecimal> number = Objects.requireNonNull(part.of()).bind(relation.fields());
    Condition kept = Relation.bind(part.where(), relation.fields()).and(number.isNotNull());
    var from =
        dsl.select(
                Bucket.PERIOD,
                Bucket.MONTH,
                ATOM_ZONE.ZONE_ID,
                relation.network().as("network"),
                AmountSelect.code(table, relation.fields()).as("code"),
                number.as("number"))
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(relation.table())
            .on(relation.deposit().eq(DEPOSIT.ID))
            .join(Bucket.table(buckets))
            .on(Deposits.inBucket(relation.flow(), MONTH_VERSION_DEPOSIT.MONTH))
            .join(ATOM_ZONE)
            .on(AmountSelect.inZone(scope, relation.atom()));
    Field<Integer> quantity = relation.table().field("quantity", Integer.class);
    var counted =
        quantity == null
            ? from
            : from.crossJoin(DSL.lateral(DSL.generateSeries(DSL.inline(1), quantity)));
    return counted.where(
        Deposits.ofVersion(scope, buckets),
        relation.common(),
        kept,
        AmountSelect.known(table, relation.fields()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Select<?> unionAll(Select one, Select other) {
    return one.unionAll(other);
  }

  private static <T> Field<T> field(String name, Class<T> type) {
    return DSL.field(DSL.name("counted", name), type);
  }
}
