package fr.azimut.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.month.MonthVersion;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.RegionCatalog;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionPublicationTest {

  private static final Path JOBS = Path.of("jobs");

  private final Publication publication = publication();

  @ParameterizedTest(name = "{1} of {0} reads {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex | F  | Femmes
          sex | NR | Non renseigné
          """)
  void namesCodesForReaders(String variable, String code, String label) {
    assertThat(publication.label(variable, code)).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex       | Sexe
          aspect    | Aspect
          evolution | Évolution
          indicator | Indicateur
          """)
  void namesVariablesForReaders(String variable, String label) {
    assertThat(publication.variableLabel(variable)).isEqualTo(label);
  }

  @ParameterizedTest(name = "{2} of {0} reads {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COM-02 | aspect | status  | Statut
          ACC-02 | sex    | F       | Femmes
          """)
  void namesTheAspectsOfAnIndicator(String indicator, String variable, String code, String label) {
    IndicatorNotice notice =
        publication.notices().stream()
            .filter(n -> n.code().equals(indicator))
            .findFirst()
            .orElseThrow();
    assertThat(publication.label(notice, variable, code)).isEqualTo(label);
  }

  /** Labels come from the definitions alone: no statement is executed. */
  private static Publication publication() {
    CodeCatalog codes = CodeCatalog.read(JOBS);
    RegionCatalog regions = RegionCatalog.read(JOBS);
    MonthVersion version =
        new MonthVersion(
            1,
            "rhone-alpes",
            YearMonth.of(2015, 12),
            1,
            MonthVersion.Status.PROVISIONAL,
            "inputs",
            1);
    return new VersionPublication(
        DSL.using(SQLDialect.POSTGRES),
        version,
        regions.geography(regions.findProfile("rhone-alpes").orElseThrow()),
        codes,
        IndicatorCatalog.read(JOBS, codes));
  }
}
