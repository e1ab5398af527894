package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.azimut.GoldenFile;
import fr.azimut.TestDatabase;
import fr.azimut.indicator.IndicatorDefinition.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The SQL of the commission's indicators, as its owners can read it in a diff. */
class IndicatorSqlIT {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);

  @TestFactory
  Stream<DynamicTest> isWhatTheGoldenFileSaysAndPostgresqlExecutesIt() {
    IndicatorCatalog catalog = IndicatorCatalog.read(Path.of("jobs"), Definitions.CODES);
    VersionScope scope =
        new VersionScope(
            1, 1, MONTH, Map.of(), java.util.List.of("mission-locale", "cio"), java.util.List.of());
    IndicatorCompiler compiler =
        new IndicatorCompiler(
            new PartCompiler(TestDatabase.dsl(), scope, catalog.plan(), Definitions.CODES));
    return catalog.listInForce(MONTH).stream()
        .map(i -> DynamicTest.dynamicTest(i.definition().code(), () -> check(i, compiler)));
  }

  private static void check(Indicator indicator, IndicatorCompiler compiler) throws IOException {
    StringBuilder text = new StringBuilder();
    for (PartQuery query : compiler.compile(indicator)) {
      assertThatCode(() -> query.rows().fetch()).doesNotThrowAnyException();
      // Rolling 12 months differ from the year to date in their first month only.
      if (query.period() != Period.ROLLING_12) {
        text.append(describe(query)).append(sql(query)).append(";\n\n");
      }
    }
    GoldenFile.check("indicator", indicator.definition().code() + ".sql", text.toString());
  }

  private static String describe(PartQuery query) {
    return "-- "
        + (query.numerator() ? "numerator" : "denominator")
        + ", "
        + query.period()
        + (query.variable().isEmpty() ? "" : ", by " + query.variable())
        + (query.modality() == null ? "" : ": " + query.modality())
        + "\n";
  }

  private static String sql(PartQuery query) {
    return DSL.using(org.jooq.SQLDialect.POSTGRES, new Settings().withRenderFormatted(true))
        .renderInlined(query.rows());
  }
}
