package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_VALUE;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** Writes values to {@code mart.indicator_value}. */
final class ValueRepository {

  private ValueRepository() {}

  static void save(DSLContext dsl, int versionId, String indicator, List<IndicatorValue> values) {
    if (values.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        dsl.batch(
            dsl.insertInto(INDICATOR_VALUE, INDICATOR_VALUE.fields())
                .values(new Object[INDICATOR_VALUE.fields().length]));
    for (IndicatorValue value : values) {
      IndicatorValue.Cell cell = value.cell();
      batch =
          batch.bind(
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
    batch.execute();
  }
}
