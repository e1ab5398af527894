package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceBuilderTest {

  @TempDir Path npm;
  @TempDir Path resource;

  @BeforeEach
  void writeASmallPackage() throws IOException {
    Files.createDirectory(npm.resolve("data"));
    write("package.json", "{\"name\": \"decoupage\", \"version\": \"6.0.0\"}");
    write(
        "data/communes.json",
        """
        [{"code":"69123","nom":"Lyon","departement":"69","type":"commune-actuelle","rangChefLieu":0,
          "anciensCodes":["69232"],"population":519127,"codesPostaux":["69002","69001"]},
         {"code":"01015","nom":"Arboys en Bugey","departement":"01","type":"commune-actuelle",
          "anciensCodes":["01340"]},
         {"code":"01015","nom":"Arbignieu","type":"commune-deleguee","chefLieu":"01015"},
         {"code":"01340","nom":"Saint-Bois","type":"commune-deleguee","chefLieu":"01015"},
         {"code":"69382","nom":"Lyon 2e Arrondissement","type":"arrondissement-municipal",
          "commune":"69123"}]
        """);
    write("data/epci.json", "[{\"code\":\"200046977\",\"membres\":[{\"code\":\"69123\"}]}]");
    write("data/regions.json", "[{\"code\":\"84\",\"nom\":\"Auvergne-Rhône-Alpes\"}]");
    write(
        "data/departements.json",
        """
        [{"code":"69","region":"84","nom":"Rhône"},{"code":"01","region":"84","nom":"Ain"}]
        """);
    Files.writeString(
        resource.resolve("regions-until-2015.csv"), "department_code;x;y\n69;82;Rhône-Alpes\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(npm.resolve(name), text);
  }

  @Test
  void writesTablesInTheOrderOfTheCodes() throws IOException {
    ReferenceBuilder.build(npm, resource);
    assertThat(resource.resolve("edition.txt")).hasContent("COG 2026\n");
    assertThat(unpacked("communes.csv.gz"))
        .isEqualTo(
            """
            code;name;departement;epci;population;postcodes
            01015;Arboys en Bugey;01;;0;
            69123;Lyon;69;200046977;519127;69001 69002
            """);
    assertThat(unpacked("former-communes.csv.gz"))
        .isEqualTo(
            """
            code;commune;name
            01015;01015;Arbignieu
            01340;01015;Saint-Bois
            69232;69123;
            """);
    assertThat(Files.readString(resource.resolve("arrondissements.csv")))
        .isEqualTo("code;commune;name\n69382;69123;Lyon 2e Arrondissement\n");
    assertThat(Files.readAllLines(resource.resolve("departements.csv")))
        .containsExactly(
            "code;name;region_code_until_2015;region_name_until_2015;region_code_from_2016;"
                + "region_name_from_2016",
            "01;Ain;84;Auvergne-Rhône-Alpes;84;Auvergne-Rhône-Alpes",
            "69;Rhône;82;Rhône-Alpes;84;Auvergne-Rhône-Alpes");
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    ReferenceBuilder.build(npm, resource);
    byte[] first = Files.readAllBytes(resource.resolve("communes.csv.gz"));
    ReferenceBuilder.build(npm, resource);
    assertThat(resource.resolve("communes.csv.gz")).hasBinaryContent(first);
  }

  @Test
  void refusesANameThatTheTablesCannotHold() throws IOException {
    write("data/departements.json", "[{\"code\":\"69\",\"region\":\"84\",\"nom\":\"Rh;ne\"}]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceBuilder.build(npm, resource))
        .withMessage("a value that the resource cannot hold: Rh;ne");
  }

  @Test
  void refusesATypeOfCommuneItDoesNotKnow() throws IOException {
    write("data/communes.json", "[{\"code\":\"1\",\"type\":\"hameau\"}]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReferenceBuilder.build(npm, resource))
        .withMessage("unknown type of commune {code=1, type=hameau}");
  }

  private String unpacked(String name) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(resource.resolve(name)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
