package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_VALUE;

import fr.azimut.indicator.IndicatorValue.Amounts;
import fr.azimut.indicator.IndicatorValue.Cell;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes values to {@code mart.indicator_value}, thousands at a time: one array per column. */
final class ValueRepository {

  private static final int BATCH = 20_000;

  private static final List<Field<?>> COLUMNS =
      List.of(
          INDICATOR_VALUE.VERSION_ID,
          INDICATOR_VALUE.INDICATOR,
          INDICATOR_VALUE.ZONE_ID,
          INDICATOR_VALUE.NETWORK,
          INDICATOR_VALUE.PERIOD,
          INDICATOR_VALUE.MONTH,
          INDICATOR_VALUE.VARIABLE,
          INDICATOR_VALUE.MODALITY,
          INDICATOR_VALUE.NUMERATOR,
          INDICATOR_VALUE.DENOMINATOR,
          INDICATOR_VALUE.OTHER_NUMERATOR,
          INDICATOR_VALUE.OTHER_DENOMINATOR,
          INDICATOR_VALUE.VALUE,
          INDICATOR_VALUE.REASON,
          INDICATOR_VALUE.CAUSE,
          INDICATOR_VALUE.RECEIVED,
          INDICATOR_VALUE.EXPECTED,
          INDICATOR_VALUE.VOLUME_SHARE,
          INDICATOR_VALUE.YEARS,
          INDICATOR_VALUE.REMARK);

  private final DSLContext dsl;
  private final int versionId;
  private final List<Object[]> rows = new ArrayList<>();

  ValueRepository(DSLContext dsl, int versionId) {
    this.dsl = dsl;
    this.versionId = versionId;
  }

  void add(String indicator, IndicatorValue value) {
    Cell cell = value.cell();
    Amounts amounts = value.amounts();
    Cause cause = value.cause();
    rows.add(
        new Object[] {
          versionId,
          indicator,
          cell.zoneId(),
          cell.network(),
          cell.period().name(),
          cell.month(),
          cell.variable(),
          cell.modality(),
          amounts.numerator(),
          amounts.denominator(),
          amounts.otherNumerator(),
          amounts.otherDenominator(),
          value.value(),
          cause == null ? null : cause.sign(),
          cause == null ? null : cause.id(),
          value.received(),
          value.expected(),
          value.volumeShare(),
          words(value.years(), String::valueOf),
          words(value.remarks(), Remark::id)
        });
    if (rows.size() == BATCH) {
      flush();
    }
  }

  /** {@code 2011 2012}; null when there is none. */
  private static <T> @Nullable String words(List<T> some, Function<T, String> word) {
    return some.isEmpty() ? null : some.stream().map(word).collect(Collectors.joining(" "));
  }

  void flush() {
    if (!rows.isEmpty()) {
      List<Field<?>> columns = new ArrayList<>();
      for (int i = 0; i < COLUMNS.size(); i++) {
        columns.add(column(COLUMNS.get(i), i));
      }
      dsl.insertInto(INDICATOR_VALUE, COLUMNS)
          .select(dsl.select().from("unnest({0}) as v", DSL.list(columns)))
          .execute();
      rows.clear();
    }
  }

  /** A column of all the rows, as one array. */
  @SuppressWarnings("unchecked")
  private <T> Field<T[]> column(Field<T> field, int index) {
    T[] values = (T[]) Array.newInstance(field.getType(), rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = (T) rows.get(i)[index];
    }
    return DSL.val(values, field.getDataType().array());
  }
}
