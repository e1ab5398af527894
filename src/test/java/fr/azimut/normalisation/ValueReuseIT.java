package fr.azimut.normalisation;

import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.indicator.CoverageLoader;
import fr.azimut.indicator.IndicatorCalculator;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.territory.Geography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is computed again when a definition changes. */
class ValueReuseIT {

  /** It tells what became of earlier versions, which no later one can copy. */
  private static final String OF_VERSIONS = "COM-05";

  private final Geography geography = LoadFixture.geography();

  @TempDir private Path folder;

  @BeforeAll
  static void registerCodes() {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
  }

  @Test
  void aChangedDefinitionIsComputedAgainAndNoOther() throws IOException {
    Path changed = jobsWith("CEP-02.yaml", "cep_level = '3'", "cep_level = '2'");
    TestDatabase.rolledBack(
        dsl -> {
          VersionScope first = calculate(dsl, LoadFixture.JOBS, "first");
          dsl.update(INDICATOR_VALUE)
              .set(INDICATOR_VALUE.MODALITY, DSL.concat(INDICATOR_VALUE.MODALITY, " copied"))
              .where(INDICATOR_VALUE.VERSION_ID.eq(first.versionId()))
              .execute();
          VersionScope second = calculate(dsl, changed, "second");
          assertThat(indicators(dsl, second, false)).containsOnly("CEP-02", OF_VERSIONS);
          assertThat(indicators(dsl, second, true)).hasSizeGreaterThan(50);
        });
  }

  private VersionScope calculate(DSLContext dsl, Path jobs, String inputs) {
    VersionScope scope = MonthFixture.scope(dsl, geography, List.of(), inputs);
    CoverageLoader.load(dsl, scope);
    IndicatorCatalog catalog = IndicatorCatalog.read(jobs, LoadFixture.CODES);
    new IndicatorCalculator(catalog, LoadFixture.CODES).calculate(dsl, scope);
    return scope;
  }

  private static Set<String> indicators(DSLContext dsl, VersionScope scope, boolean copied) {
    return dsl.selectDistinct(INDICATOR_VALUE.INDICATOR)
        .from(INDICATOR_VALUE)
        .where(
            INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
            copied
                ? INDICATOR_VALUE.MODALITY.endsWith(" copied")
                : INDICATOR_VALUE.MODALITY.endsWith(" copied").not())
        .fetchSet(INDICATOR_VALUE.INDICATOR);
  }

  private Path jobsWith(String name, String from, String to) throws IOException {
    Path jobs = folder.resolve("jobs");
    FileSystemUtils.copyRecursively(LoadFixture.JOBS, jobs);
    Path file = jobs.resolve("indicators").resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
    return jobs;
  }
}
