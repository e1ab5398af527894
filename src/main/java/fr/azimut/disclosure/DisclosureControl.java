package fr.azimut.disclosure;

import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.pub.Tables.FIGURE;

import azimut.database.mart.tables.records.IndicatorValueRecord;
import fr.azimut.indicator.Counting;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.VersionScope;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.BatchBindStep;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Decides which values of a version may be read and writes them to {@code pub}: nothing else does.
 */
public final class DisclosureControl {

  private static final int FETCH_SIZE = 1_000;

  private final IndicatorCatalog catalog;
  private final PrimarySuppression suppression;

  /**
   * @param catalog the registry
   * @param threshold a count of persons or acts under it is hidden
   */
  public DisclosureControl(IndicatorCatalog catalog, int threshold) {
    this.catalog = catalog;
    this.suppression = new PrimarySuppression(threshold);
  }

  /** How many figures a version has, and how many of them are hidden by confidentiality. */
  public record Summary(long figures, long secret) {}

  /**
   * Protects every value of a version, in the caller's transaction; figures of an earlier, broken
   * attempt are replaced.
   */
  public Summary protect(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(FIGURE).where(FIGURE.VERSION_ID.eq(scope.versionId())).execute();
    long figures = 0;
    long secret = 0;
    for (IndicatorDefinition definition : catalog.listDefinitions(scope.month())) {
      List<Row> rows = new ArrayList<>();
      try (Cursor<IndicatorValueRecord> values =
          dsl.selectFrom(INDICATOR_VALUE)
              .where(
                  INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
                  INDICATOR_VALUE.INDICATOR.eq(definition.code()))
              .fetchSize(FETCH_SIZE)
              .fetchLazy()) {
        for (IndicatorValueRecord value : values) {
          Row row = row(definition, scope, value);
          rows.add(row);
          figures++;
          secret += row.figure().status() == FigureStatus.SECRET ? 1 : 0;
        }
      }
      save(dsl, scope.versionId(), rows);
    }
    return new Summary(figures, secret);
  }

  private record Row(FigureKey key, Figure figure, @Nullable String cause) {}

  private Row row(IndicatorDefinition definition, VersionScope scope, IndicatorValueRecord value) {
    Zone zone = Objects.requireNonNull(scope.zones().get(value.getZoneId()));
    PeriodKind period = PeriodKind.valueOf(value.getPeriod());
    LocalDate month = value.getMonth();
    FigureKey key =
        new FigureKey(
            definition.code(),
            zone.zoning(),
            zone.code(),
            value.getNetwork(),
            period,
            java.time.YearMonth.from(month),
            value.getVariable(),
            value.getModality());
    return new Row(key, figure(definition, value), value.getCause());
  }

  private Figure figure(IndicatorDefinition definition, IndicatorValueRecord value) {
    Double amount = value.getValue();
    String reason = value.getReason();
    if (reason != null || amount == null) {
      return hidden(
          "n.d.".equals(reason) ? FigureStatus.NOT_AVAILABLE : FigureStatus.NOT_COMPUTABLE, value);
    } else if (share(value) < definition.minimumCoverage()) {
      return hidden(FigureStatus.NOT_PUBLISHABLE, value);
    }
    Counting counting = definition.counting(value.getVariable(), value.getModality());
    Double numerator = doubleOf(value.getNumerator());
    Double denominator = doubleOf(value.getDenominator());
    Double otherNumerator = doubleOf(value.getOtherNumerator());
    Double otherDenominator = doubleOf(value.getOtherDenominator());
    if (definition.confidential()
        && (suppression.hides(counting, numerator, denominator)
            || suppression.hides(counting, otherNumerator, otherDenominator))) {
      return hidden(FigureStatus.SECRET, value);
    }
    return new Figure(
        FigureStatus.PUBLISHED,
        amount,
        numerator,
        denominator,
        value.getReceived(),
        value.getExpected());
  }

  /** The share of the structures that reported; 1 where none is expected. */
  private static double share(IndicatorValueRecord value) {
    return value.getExpected() == 0 ? 1 : (double) value.getReceived() / value.getExpected();
  }

  private static @Nullable Double doubleOf(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  private static Figure hidden(FigureStatus status, IndicatorValueRecord value) {
    return new Figure(status, null, null, null, value.getReceived(), value.getExpected());
  }

  private static void save(DSLContext dsl, int versionId, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        dsl.batch(
            dsl.insertInto(FIGURE, FIGURE.fields()).values(new Object[FIGURE.fields().length]));
    for (Row row : rows) {
      FigureKey key = row.key();
      Figure figure = row.figure();
      batch =
          batch.bind(
              versionId,
              key.indicator(),
              key.zoning(),
              key.zone(),
              key.network(),
              key.period().name(),
              key.month().atDay(1),
              key.variable(),
              key.modality(),
              figure.status().name(),
              figure.value(),
              figure.numerator(),
              figure.denominator(),
              figure.received(),
              figure.expected(),
              row.cause());
    }
    batch.execute();
  }
}
