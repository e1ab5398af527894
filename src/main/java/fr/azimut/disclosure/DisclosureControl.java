package fr.azimut.disclosure;

import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.pub.Tables.FIGURE;

import azimut.database.mart.tables.records.IndicatorValueRecord;
import fr.azimut.disclosure.Coverage.Structures;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.VersionScope;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Decides which values of a version may be read and writes them to {@code pub}: nothing else does.
 */
public final class DisclosureControl {

  private static final int ROWS_PER_STATEMENT = 500;

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
    Coverage coverage = Coverage.read(dsl, scope.versionId());
    long figures = 0;
    long secret = 0;
    for (IndicatorDefinition definition : catalog.listDefinitions(scope.month())) {
      List<Row> rows = new ArrayList<>();
      try (Cursor<IndicatorValueRecord> values =
          dsl.selectFrom(INDICATOR_VALUE)
              .where(
                  INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
                  INDICATOR_VALUE.INDICATOR.eq(definition.code()))
              .fetchSize(ROWS_PER_STATEMENT)
              .fetchLazy()) {
        for (IndicatorValueRecord value : values) {
          Row row = row(definition, scope, coverage, value);
          rows.add(row);
          figures++;
          secret += row.figure().status() == FigureStatus.SECRET ? 1 : 0;
        }
      }
      save(dsl, scope.versionId(), rows);
    }
    return new Summary(figures, secret);
  }

  private record Row(FigureKey key, Figure figure) {}

  private Row row(
      IndicatorDefinition definition,
      VersionScope scope,
      Coverage coverage,
      IndicatorValueRecord value) {
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
    Structures structures =
        coverage.between(period.start(month), month, value.getZoneId(), value.getNetwork());
    return new Row(key, figure(definition, value, structures));
  }

  private Figure figure(
      IndicatorDefinition definition, IndicatorValueRecord value, Structures structures) {
    BigDecimal numerator = value.getNumerator();
    String reason = value.getReason();
    if (reason != null || numerator == null) {
      return hidden(
          "n.d.".equals(reason) ? FigureStatus.NOT_AVAILABLE : FigureStatus.NOT_COMPUTABLE,
          structures);
    } else if (structures.share() < definition.minimumCoverage()) {
      return hidden(FigureStatus.NOT_PUBLISHABLE, structures);
    }
    double n = numerator.doubleValue();
    Double d = doubleOf(value.getDenominator());
    if (definition.confidential() && suppression.hides(n, d)) {
      return hidden(FigureStatus.SECRET, structures);
    }
    double factor = Objects.requireNonNullElse(definition.factor(), 1.0);
    return new Figure(
        FigureStatus.PUBLISHED,
        d == null ? n * factor : n / d * factor,
        n,
        d,
        structures.received(),
        structures.expected());
  }

  private static @Nullable Double doubleOf(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  private static Figure hidden(FigureStatus status, Structures structures) {
    return new Figure(status, null, null, null, structures.received(), structures.expected());
  }

  private static void save(DSLContext dsl, int versionId, List<Row> rows) {
    for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
      var insert = dsl.insertInto(FIGURE, FIGURE.fields());
      for (Row row : rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT))) {
        FigureKey key = row.key();
        Figure figure = row.figure();
        insert =
            insert.values(
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
                figure.expected());
      }
      insert.execute();
    }
  }
}
