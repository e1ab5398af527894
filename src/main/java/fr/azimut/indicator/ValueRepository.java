package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_VALUE;

import java.util.List;
import org.jooq.DSLContext;

/** Writes values to {@code mart.indicator_value}. */
final class ValueRepository {

  private static final int ROWS_PER_STATEMENT = 500;

  private ValueRepository() {}

  static void save(DSLContext dsl, int versionId, String indicator, List<IndicatorValue> values) {
    for (int from = 0; from < values.size(); from += ROWS_PER_STATEMENT) {
      List<IndicatorValue> block =
          values.subList(from, Math.min(values.size(), from + ROWS_PER_STATEMENT));
      var insert =
          dsl.insertInto(
              INDICATOR_VALUE,
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
              INDICATOR_VALUE.REASON);
      for (IndicatorValue value : block) {
        IndicatorValue.Cell cell = value.cell();
        insert =
            insert.values(
                versionId,
                indicator,
                cell.zoneId(),
                cell.network(),
                cell.period().name(),
                cell.month(),
                cell.variable(),
                cell.modality(),
                value.numerator(),
                value.denominator(),
                value.reason());
      }
      insert.execute();
    }
  }
}
