package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

class RegionCatalogTest {

  @Nested
  class OfTheProject {

    private final RegionCatalog catalog = RegionCatalog.read(Path.of("jobs"));

    @Test
    void holdsTheProfiles() {
      assertThat(catalog.listProfiles())
          .extracting(RegionProfile::id)
          .containsExactly(
              "aquitaine",
              "auvergne",
              "bretagne",
              "centre",
              "ile-de-france",
              "limousin",
              "nord-pas-de-calais",
              "pays-de-la-loire",
              "poitou-charentes",
              "rhone-alpes");
      RegionProfile profile = catalog.findProfile("rhone-alpes").orElseThrow();
      assertThat(profile.zonings()).containsExactly("ztef", "departement");
      assertThat(profile.networks())
          .containsSubsequence("mission-locale", "pole-emploi", "cio", "psad")
          .endsWith("region")
          .isSubsetOf(sendersOfTheProject());
      assertThat(profile.disclosure().threshold()).isEqualTo(5);
      assertThat(profile.calendar().consolidatedAfterMonths()).isEqualTo(3);
      assertThat(profile.zoneId()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    private static List<String> sendersOfTheProject() {
      return DefinitionReader.listFiles(Path.of("jobs/networks"), ".yaml").stream()
          .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
          .toList();
    }

    /** 27 ZTEF and the outside, 8 départements and the outside, one region: 28 × 9 atoms. */
    @Test
    void makesTheGeographyOfRhoneAlpes() {
      Geography geography = catalog.geography(catalog.findProfile("rhone-alpes").orElseThrow());
      assertThat(geography.zones("ztef")).hasSize(29);
      assertThat(geography.zones("departement")).hasSize(10);
      assertThat(geography.zones("region")).containsExactly(geography.region());
      assertThat(geography.atomCount()).isEqualTo(290);
      assertThat(geography.communes(geography.region())).hasSize(2_738);
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            RA05, Ardèche Verte,              81,  99620, 07 42
            RA06, Drôme Ardèche Centre,      201, 291166, 07 26
            RA17, Grand Lyon Centre et Nord,  19, 649095, 69
            RA18, Est lyonnais,               29, 586815, 69
            """)
    void knowsTheZtefThatWerePublished(
        String code, String label, int communes, int population, String departments) {
      Geography geography = catalog.geography(catalog.findProfile("rhone-alpes").orElseThrow());
      Zone zone = geography.findZone("ztef", code).orElseThrow();
      assertThat(zone.label()).isEqualTo(label);
      assertThat(geography.communes(zone)).hasSize(communes);
      assertThat(geography.population(zone)).isEqualTo(population);
      assertThat(String.join(" ", geography.departmentsOf(zone))).isEqualTo(departments);
      assertThat(geography.reconstructed(zone)).isTrue();
    }

    @Test
    void saysWhichNamesAreInferredAndWhereTheTilesStand() {
      Zoning ztef =
          catalog.listZonings().stream()
              .filter(z -> z.id().equals("ztef"))
              .findFirst()
              .orElseThrow();
      assertThat(ztef.notice().reconstructed()).isTrue();
      assertThat(ztef.listZones().stream().filter(ZoneNotice::nameInferred))
          .extracting(z -> z.zone().code())
          .containsExactly("RA12", "RA19", "RA21", "RA22", "RA23");
      assertThat(ztef.findZone("RA25").orElseThrow().tile()).isEqualTo(new Tile(5, 0));
    }

    @Test
    void hasEightDepartmentsInIleDeFrance() {
      Geography geography = catalog.geography(catalog.findProfile("ile-de-france").orElseThrow());
      assertThat(geography.zones("departement"))
          .extracting(Zone::code)
          .containsExactly("75", "77", "78", "91", "92", "93", "94", "95", "HZ", "NL");
    }
  }

  @Test
  void refusesAProfileThatDoesNotTellWhatLiesOutsideTheRegion(@TempDir Path jobs)
      throws IOException {
    Path outlines = Path.of("src/test/resources/fixtures/outlines");
    FileSystemUtils.copyRecursively(outlines, jobs);
    Path profile = jobs.resolve("regions/petite.yaml");
    Files.writeString(profile, Files.readString(profile).replace("[ztef, departement]", "[ztef]"));
    assertThatThrownBy(() -> RegionCatalog.read(jobs))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(
            "'zonings' does not name 'departement'. Add it: what lies in no département of the"
                + " region is outside it.");
  }

  @Nested
  class WithAMistake {

    private static final String PROFILE =
        """
        id: petite
        label: Petite
        departments: ["38"]
        zonings: [departement]
        networks: [cio]
        disclosure: {threshold: 5}
        calendar: {consolidated_after_months: 3}
        time_zone: Europe/Paris
        """;

    @TempDir Path jobs;

    @BeforeEach
    void makeFolders() throws IOException {
      Files.createDirectory(jobs.resolve("territories"));
      Files.createDirectory(jobs.resolve("regions"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            [departement]  | [departemant]   | unknown zoning 'departemant'. Did you mean 'departement'?
            [departement]  | [ztef]          | unknown zoning 'ztef'. Known: departement.
            [departement]  | []              | 'zonings' is empty or names something twice. Correct this definition.
            ["38"]         | ["38", "38"]    | 'departments' is empty or names something twice. Correct this definition.
            id: petite     | id: grande      | id 'grande' is not the file's name. Give both one name.
            threshold: 5   | threshold: 1    | a threshold under 3 protects nobody. Correct this definition.
            months: 3      | months: -1      | 'consolidated_after_months' is negative. Correct this definition.
            Europe/Paris   | Europe/Lyon     | time zone 'Europe/Lyon' is unknown. Correct this definition.
            ["38"]         | ["20"]          | unknown département '20'. Use a code of the COG 2026: "01", "2A", "971".
            """)
    void refusesAProfile(String right, String wrong, String message) throws IOException {
      Files.writeString(jobs.resolve("regions/petite.yaml"), PROFILE.replace(right, wrong));
      assertThatThrownBy(() -> RegionCatalog.read(jobs))
          .isInstanceOf(DefinitionException.class)
          .hasMessageMatching(
              "\\Q" + jobs + "/regions/petite.yaml:\\E[0-9]+:[0-9]+: \\Q" + message + "\\E");
    }
  }
}
