package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.indicator.RegistryReport;
import fr.azimut.indicator.RegistrySurroundings;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.RegionCatalog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegistryFactsTest {

  private static final Path JOBS = Path.of("jobs");
  private static final RegionCatalog REGIONS = RegionCatalog.read(JOBS);
  private static final RegistrySurroundings AROUND =
      RegistryFacts.of(NetworkCatalog.read(JOBS), REGIONS, Layouts.read(JOBS, REGIONS));

  @Test
  void theRegistryHasNeitherErrorNorWarning() {
    RegistryReport report = RegistryReport.read(JOBS, CodeCatalog.read(JOBS), AROUND);
    assertThat(report.problems()).isEmpty();
    assertThat(report.files()).isEqualTo(64);
  }

  @Test
  void tellWhatNetworksFillWhichZoningsThereAreAndWhatIsShown() {
    assertThat(AROUND.networks().get("cio")).containsOnlyKeys("activity", "request");
    assertThat(AROUND.networks().get("cio").get("request")).contains("requested", "interview");
    assertThat(AROUND.zonings()).containsExactly("departement", "ztef");
    assertThat(AROUND.shown())
        .anySatisfy(
            shown -> {
              assertThat(shown.code()).isEqualTo("ACC-04");
              assertThat(shown.position().file()).isEqualTo("jobs/reports/commission.yaml");
              assertThat(shown.variable()).isNull();
            })
        .anySatisfy(
            shown -> {
              assertThat(shown.code()).isEqualTo("MAI-01");
              assertThat(shown.variable()).isEqualTo("kind");
            });
  }
}
