package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class OutlineGapsTest {

  private static final String ADVICE =
      "    Ajoutez une entité par zone, ou retirez le fichier du profil.";

  @TempDir Path jobs;

  private Path file = Path.of("");

  @BeforeEach
  void copyTheInventedRegion() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/fixtures/outlines"), jobs);
    file = jobs.resolve("regions/carres.geojson");
  }

  @Test
  void saysNothingWhenEveryZoneHasItsOutline() {
    assertThat(gaps()).isEmpty();
  }

  @Test
  void saysWhichZonesAreMissingAndThatMapsAreTiles() throws IOException {
    Files.write(
        file,
        Files.readAllLines(file).stream()
            .filter(line -> !line.contains("RA05") && !line.contains("RA14"))
            .toList());
    assertThat(gaps())
        .containsExactly(
            "  ! Contours incomplets : carres.geojson n'a pas RA05, RA14 ; les cartes du zonage ztef"
                + " sont en carreaux.",
            ADVICE);
  }

  /** The départements have no tiles. */
  @Test
  void saysThatAZoningWithoutTilesHasNoMap() throws IOException {
    Path profile = jobs.resolve("regions/petite.yaml");
    String text = Files.readString(profile).replace("[ztef, departement]", "[departement]");
    Files.writeString(profile, text.replace("zoning: ztef", "zoning: departement"));
    Files.writeString(
        file,
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\":"
            + " {\"code\": \"42\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\":"
            + " [[[0, 45], [1, 45], [1, 46], [0, 45]]]}}]}");
    assertThat(gaps())
        .containsExactly(
            "  ! Contours incomplets : carres.geojson n'a pas 07 ; le zonage departement, sans"
                + " carreaux, n'a pas de carte.",
            ADVICE);
  }

  private List<String> gaps() {
    RegionCatalog catalog = RegionCatalog.read(jobs);
    RegionProfile profile = catalog.findProfile("petite").orElseThrow();
    return OutlineGaps.list(profile, catalog.geography(profile));
  }
}
