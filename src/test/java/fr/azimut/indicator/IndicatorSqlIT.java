package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.azimut.GoldenFile;
import fr.azimut.TestDatabase;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The SQL of the commission's indicators, as its owners can read it in a diff. */
class IndicatorSqlIT {

  /** A month of each version that a definition has. */
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2015, 12), YearMonth.of(2017, 12));

  private static final Path JOBS = Path.of("jobs");
  private static final CodeCatalog CODES = CodeCatalog.read(JOBS);
  private static final IndicatorCatalog CATALOG = IndicatorCatalog.read(JOBS, CODES);

  @TestFactory
  Stream<DynamicTest> isWhatTheGoldenFileSaysAndPostgresqlExecutesIt() {
    return versions().entrySet().stream()
        .map(v -> DynamicTest.dynamicTest(v.getKey(), () -> check(v.getKey(), v.getValue())));
  }

  @Test
  void everyGoldenFileIsOfAnIndicator() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/indicator"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              versions().keySet().stream().map(v -> v + ".sql").toList());
    }
  }

  /** By the name of the definition's file, the month that each version is shown for. */
  private static Map<String, YearMonth> versions() {
    return MONTHS.stream()
        .flatMap(m -> CATALOG.listInForce(m).stream().map(i -> Map.entry(name(i), m)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
  }

  private static String name(Indicator indicator) {
    Path file = Path.of(indicator.definition().position().file());
    return String.valueOf(file.getFileName()).replace(".yaml", "");
  }

  private static void check(String name, YearMonth month) throws IOException {
    VersionScope scope = new VersionScope(1, 1, month, Map.of(), Map.of(), List.of());
    List<Indicator> inForce = CATALOG.listInForce(month);
    List<String> codes = inForce.stream().map(i -> i.definition().code()).toList();
    Indicator indicator =
        inForce.stream().filter(i -> name(i).equals(name)).findFirst().orElseThrow();
    StringBuilder text = new StringBuilder();
    for (PersonFilter filter : CubePlan.of(List.of(indicator)).persons()) {
      text.append("-- persons: ").append(filter.text().isEmpty() ? "all" : filter.text());
      append(text, new PersonCube(TestDatabase.dsl(), scope).of(filter, Bucket.all(scope)));
    }
    TableCompiler compiler =
        new TableCompiler(TestDatabase.dsl(), scope, CATALOG.plan(), CODES, codes);
    for (FigureTable table : indicator.tables()) {
      for (Select<?> query : compiler.compile(indicator, table)) {
        text.append("-- ").append(title(table));
        append(text, query);
      }
    }
    GoldenFile.check("indicator", name + ".sql", text.toString());
  }

  private static String title(FigureTable table) {
    String modality = table.modality();
    return table.variable().isEmpty()
        ? "headline"
        : modality == null ? "by " + table.variable() : table.variable() + ": " + modality;
  }

  private static void append(StringBuilder text, Select<?> query) {
    assertThatCode(query::fetch).doesNotThrowAnyException();
    text.append('\n')
        .append(
            DSL.using(SQLDialect.POSTGRES, new Settings().withRenderFormatted(true))
                .renderInlined(query))
        .append(";\n\n");
  }
}
