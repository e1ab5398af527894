package fr.azimut.disclosure;

import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.ops.Tables.MONTH_VERSION;
import static azimut.database.pub.Tables.FIGURE;
import static azimut.database.ref.Tables.GEOGRAPHY;
import static azimut.database.ref.Tables.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.TestDatabase;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One zone, one network, threshold 5; ACC-01, ACC-04 ask half of the structures, COM-03 none. */
class DisclosureControlIT {

  private static final Path JOBS = Path.of("jobs");
  private static final CodeCatalog CODES = CodeCatalog.read(JOBS);
  private static final IndicatorCatalog CATALOG = IndicatorCatalog.read(JOBS, CODES);
  private static final YearMonth MONTH = YearMonth.of(2015, 12);

  /** Of a value that is missing. */
  private static final Map<String, String> CAUSES =
      Map.of("n.d.", "not-sent", "n.c.", "zero-denominator");

  private final DSLContext dsl = TestDatabase.dsl();
  private VersionScope scope = scope(0, 0);

  private static VersionScope scope(int version, int geography) {
    Zone zone = new Zone("departement", "73", "Savoie");
    return new VersionScope(
        version, geography, MONTH, Map.of((short) 1, zone), Map.of(), List.of("cio"));
  }

  @BeforeEach
  void openAVersion() {
    int geography =
        dsl.insertInto(GEOGRAPHY, GEOGRAPHY.REGION, GEOGRAPHY.FINGERPRINT)
            .values("essai", UUID.randomUUID().toString())
            .returning(GEOGRAPHY.ID)
            .fetchSingle()
            .getId();
    dsl.insertInto(ZONE, ZONE.GEOGRAPHY_ID, ZONE.ZONE_ID, ZONE.ZONING, ZONE.CODE, ZONE.LABEL)
        .values(geography, (short) 1, "departement", "73", "Savoie")
        .execute();
    String region = UUID.randomUUID().toString();
    scope =
        scope(
            dsl.insertInto(
                    MONTH_VERSION,
                    MONTH_VERSION.REGION,
                    MONTH_VERSION.MONTH,
                    MONTH_VERSION.VERSION,
                    MONTH_VERSION.STATUS,
                    MONTH_VERSION.INPUTS_FINGERPRINT,
                    MONTH_VERSION.GEOGRAPHY_ID)
                .values(region, MONTH.atDay(1), 1, "provisoire", "essai", geography)
                .returning(MONTH_VERSION.ID)
                .fetchSingle()
                .getId(),
            geography);
  }

  private void value(
      String indicator,
      String period,
      @Nullable Integer numerator,
      @Nullable Integer denominator,
      @Nullable String reason,
      int received,
      int expected) {
    dsl.insertInto(INDICATOR_VALUE)
        .set(INDICATOR_VALUE.VERSION_ID, scope.versionId())
        .set(INDICATOR_VALUE.INDICATOR, indicator)
        .set(INDICATOR_VALUE.ZONE_ID, (short) 1)
        .set(INDICATOR_VALUE.NETWORK, "cio")
        .set(INDICATOR_VALUE.PERIOD, period)
        .set(INDICATOR_VALUE.MONTH, MONTH.atDay(1))
        .set(INDICATOR_VALUE.VARIABLE, "")
        .set(INDICATOR_VALUE.MODALITY, "")
        .set(INDICATOR_VALUE.NUMERATOR, number(numerator))
        .set(INDICATOR_VALUE.DENOMINATOR, number(denominator))
        .set(INDICATOR_VALUE.VALUE, numerator == null ? null : quotient(numerator, denominator))
        .set(INDICATOR_VALUE.REASON, reason)
        .set(INDICATOR_VALUE.CAUSE, reason == null ? null : CAUSES.get(reason))
        .set(INDICATOR_VALUE.RECEIVED, received)
        .set(INDICATOR_VALUE.EXPECTED, expected)
        .execute();
  }

  private static double quotient(int numerator, @Nullable Integer denominator) {
    return denominator == null ? numerator : (double) numerator / denominator;
  }

  private static @Nullable BigDecimal number(@Nullable Integer number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }

  private DisclosureControl.Summary protect() {
    return new DisclosureControl(CATALOG, CODES, 5).protect(dsl, scope);
  }

  private List<String> figures() {
    return dsl.selectFrom(FIGURE).where(FIGURE.VERSION_ID.eq(scope.versionId())).fetch().stream()
        .map(DisclosureControlIT::text)
        .sorted()
        .toList();
  }

  private static String text(Record figure) {
    String cause = figure.get(FIGURE.CAUSE);
    return String.join(
        " ",
        List.of(
            String.valueOf(figure.get(FIGURE.STATUS)),
            String.valueOf(figure.get(FIGURE.FIGURE_VALUE)),
            String.valueOf(figure.get(FIGURE.NUMERATOR)),
            String.valueOf(figure.get(FIGURE.DENOMINATOR)),
            figure.get(FIGURE.RECEIVED)
                + "/"
                + figure.get(FIGURE.EXPECTED)
                + (cause == null ? "" : " " + cause)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          # indicator | received | expected | count | of  | reason | figure
          ACC-01 | 2 | 2 | 12 | -    | -    | PUBLISHED 12.0 12.0 null 2/2
          ACC-01 | 2 | 2 | 0  | -    | -    | PUBLISHED 0.0 0.0 null 2/2
          ACC-01 | 2 | 2 | 4  | -    | -    | SECRET null null null 2/2
          ACC-01 | 1 | 2 | 12 | -    | -    | PUBLISHED 12.0 12.0 null 1/2
          ACC-01 | 1 | 3 | 12 | -    | -    | NOT_PUBLISHABLE null null null 1/3
          ACC-01 | 1 | 3 | 4  | -    | -    | NOT_PUBLISHABLE null null null 1/3
          ACC-01 | 0 | 0 | 12 | -    | -    | PUBLISHED 12.0 12.0 null 0/0
          ACC-01 | 0 | 3 | -  | -    | n.d. | NOT_AVAILABLE null null null 0/3 not-sent
          ACC-01 | 2 | 2 | -  | -    | n.c. | NOT_COMPUTABLE null null null 2/2 zero-denominator
          ACC-04 | 2 | 2 | 12 | 24   | -    | PUBLISHED 0.5 12.0 24.0 2/2
          ACC-04 | 2 | 2 | 24 | 24   | -    | PUBLISHED 1.0 24.0 24.0 2/2
          ACC-04 | 2 | 2 | 22 | 24   | -    | SECRET null null null 2/2
          COM-03 | 0 | 3 | 12 | 24   | -    | PUBLISHED 0.5 12.0 24.0 0/3
          MAI-01 | 2 | 2 | 1  | -    | -    | PUBLISHED 1.0 1.0 null 2/2
          MAI-02 | 2 | 2 | 2  | 8000 | -    | PUBLISHED 2.5E-4 2.0 8000.0 2/2
          """)
  void decidesWhatMayBeRead(
      String indicator,
      int received,
      int expected,
      @Nullable Integer count,
      @Nullable Integer of,
      @Nullable String reason,
      String figure) {
    value(indicator, "MONTH", count, of, reason, received, expected);
    protect();
    assertThat(figures()).containsExactly(figure);
  }

  /** ACC-01 counts, ACC-04 is a share, MAI-02 and PRO-01 are rates of what another flow tells. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          ACC-01, MONTH,   '',        12, -,  0.8,  PUBLISHED
          ACC-01, MONTH,   '',        12, -,  0.79, NOT_PUBLISHABLE
          ACC-01, MONTH,   '',        12, -,  -,    PUBLISHED
          ACC-01, MONTH,   sex,       12, -,  0.79, NOT_PUBLISHABLE
          ACC-04, MONTH,   '',        12, 24, 0.1,  PUBLISHED
          ACC-04, MEAN_12, '',        12, 24, 0.79, NOT_PUBLISHABLE
          ACC-04, MONTH,   evolution, 12, 24, 0.79, NOT_PUBLISHABLE
          PRO-01, MONTH,   '',        12, 24, 0.79, NOT_PUBLISHABLE
          """)
  void whatAMissingVolumeMovesAsksForIt(
      String indicator,
      String period,
      String variable,
      int count,
      @Nullable Integer of,
      @Nullable Double volume,
      FigureStatus status) {
    value(indicator, period, count, of, null, 3, 4);
    dsl.update(INDICATOR_VALUE)
        .set(INDICATOR_VALUE.VOLUME_SHARE, volume)
        .set(INDICATOR_VALUE.VARIABLE, variable)
        .where(INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()))
        .execute();
    protect();
    assertThat(figures()).singleElement().asString().startsWith(status.name() + " ");
    assertThat(
            dsl.select(FIGURE.VOLUME_SHARE)
                .from(FIGURE)
                .where(FIGURE.VERSION_ID.eq(scope.versionId()))
                .fetchSingle()
                .value1())
        .isEqualTo(volume);
  }

  @Test
  void replacesTheFiguresOfABrokenAttempt() {
    value("ACC-01", "MONTH", 12, null, null, 2, 2);
    value("ACC-01", "ROLLING_12", 3, null, null, 2, 2);
    assertThat(protect()).isEqualTo(new DisclosureControl.Summary(2, 1));
    List<String> first = figures();
    assertThat(protect()).isEqualTo(new DisclosureControl.Summary(2, 1));
    assertThat(figures()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"figure_value", "numerator", "denominator"})
  void theDatabaseRefusesAHiddenNumber(String column) {
    value("ACC-01", "MONTH", 3, null, null, 2, 2);
    protect();
    assertThatThrownBy(
            () ->
                dsl.query(
                        "update pub.figure set {0} = 3 where version_id = {1}",
                        org.jooq.impl.DSL.name(column), org.jooq.impl.DSL.val(scope.versionId()))
                    .execute())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("figure_hidden_check");
  }
}
