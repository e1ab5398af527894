package fr.azimut.indicator;

import static azimut.database.ref.Tables.ATOM_ZONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jooq.AggregateFilterStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The columns of every query of amounts: period, month, zone, network ({@code ""}: all), code of
 * the variable (null: none), and the amounts of the four parts (null: not of this query); of public
 * statistics, then their year.
 */
final class AmountSelect {

  static final Field<Short> NO_CODE = DSL.inline((Short) null).cast(SQLDataType.SMALLINT);

  private AmountSelect() {}

  /** The name of the column of a part. */
  static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  static Field<BigDecimal> none() {
    return DSL.inline((BigDecimal) null).cast(SQLDataType.NUMERIC);
  }

  /** The four amounts; of a role that is not there, nothing. */
  static List<Field<?>> amounts(Map<Role, ? extends Field<BigDecimal>> amounts) {
    List<Field<?>> columns = new ArrayList<>();
    for (Role role : Role.values()) {
      Field<BigDecimal> amount = amounts.get(role);
      columns.add((amount == null ? none() : amount).as(name(role)));
    }
    return columns;
  }

  /** A list of columns, the key of the row first. */
  static List<Field<?>> columns(
      Field<String> period,
      Field<LocalDate> month,
      Field<String> network,
      Field<Short> code,
      List<Field<?>> amounts) {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(period);
    columns.add(month);
    columns.add(ATOM_ZONE.ZONE_ID);
    columns.add(network.as("network"));
    columns.add(code.as("code"));
    columns.addAll(amounts);
    return columns;
  }

  /** An aggregate over the records that meet a condition. */
  static <T> Field<T> filtered(AggregateFilterStep<T> aggregate, Condition kept) {
    return kept.equals(DSL.noCondition()) ? aggregate : aggregate.filterWhere(kept);
  }

  /** The code of the variable that a table tells apart, or none. */
  static Field<Short> code(Indicator.FigureTable table, Function<String, Field<?>> fields) {
    return table.hasCodes() ? fields.apply(table.variable()).cast(SQLDataType.SMALLINT) : NO_CODE;
  }

  /** That the code of the variable is known, where only known ones are told. */
  static Condition known(Indicator.FigureTable table, Function<String, Field<?>> fields) {
    return table.told() == Indicator.Told.SHARES && table.hasCodes()
        ? fields.apply(table.variable()).coerce(Short.class).ne(DSL.inline((short) 0))
        : DSL.noCondition();
  }

  /** The zones of the version's geography that an atom lies in. */
  static Condition inZone(VersionScope scope, Field<Integer> atom) {
    return ATOM_ZONE
        .GEOGRAPHY_ID
        .eq(DSL.inline(scope.geographyId()))
        .and(ATOM_ZONE.ATOM_ID.eq(atom));
  }
}
