package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoningLoaderTest {

  private static final String DEFINITION =
      """
      id: bassin
      label: Bassin
      plural_label: Bassins
      long_label: Bassin d'emploi
      edition: "2099"
      source: essai
      communes: {file: c.csv, commune_column: code, zone_column: zone}
      zones: {file: z.csv, code_column: code, label_column: nom}
      """;
  private static final String ZONES = "code;nom\nA;Bassin A\nB;Bassin B\n";

  @TempDir Path folder;

  private Zoning load(String definition, String communes, String zones) throws IOException {
    Files.writeString(folder.resolve("bassin.yaml"), definition);
    Files.writeString(folder.resolve("c.csv"), communes);
    Files.writeString(folder.resolve("z.csv"), zones);
    return ZoningLoader.load(SmallTerritory.REFERENCE, folder.resolve("bassin.yaml"));
  }

  @Test
  void readsATableOfCommunesAndATableOfZones() throws IOException {
    Zoning zoning = load(DEFINITION, "\uFEFFcode;zone\r\n01001;A\r\n02001;B\r\n", ZONES);
    assertThat(zoning.zoneOf("01001")).contains("A");
    assertThat(zoning.zoneOf("02001")).contains("B");
    assertThat(zoning.zoneOf("01002")).isEmpty();
    assertThat(zoning.listZones())
        .containsExactly(
            new ZoneNotice(new Zone("bassin", "A", "Bassin A"), false, null),
            new ZoneNotice(new Zone("bassin", "B", "Bassin B"), false, null));
  }

  /** INSEE's workbooks have titles above the header, and the zones' names beside their codes. */
  @Test
  void readsTheLayoutOfInsee() throws IOException {
    String definition =
        DEFINITION.substring(0, DEFINITION.indexOf("communes:"))
            + "communes: {file: c.csv, commune_column: CODGEO, zone_column: ZE2020,"
            + " label_column: LIBZE2020}\n";
    String table =
        """
        Zones d'emploi 2020;;;
        Code;Libellé;Zone;Libellé
        CODGEO;LIBGEO;ZE2020;LIBZE2020
        01001;Aa;8401;Annecy
        02002;Ancienne;8402;Aubenas
        """;
    Zoning zoning = load(definition, table, "");
    assertThat(zoning.zoneOf("01001")).contains("8401");
    assertThat(zoning.zoneOf("02001")).as("a former code leads to its commune").contains("8402");
    assertThat(zoning.findZone("8402").orElseThrow().zone().label()).isEqualTo("Aubenas");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01001;A 99999;A   | c.csv:3:1: commune '99999' is unknown in the COG 2099. Correct the code; it has five characters.
          1001;A            | c.csv:2:1: commune '1001' is unknown in the COG 2099. Correct the code; it has five characters.
          01001;A 01001;B   | c.csv:3:1: commune 01001 already lies in zone A. Keep the line that is right.
          01001;A 01001;A   | c.csv:3:1: commune 01001 already lies in zone A. Keep the line that is right.
          02001;A 02002;B   | c.csv:3:1: commune 02001 already lies in zone A. Keep the line that is right.
          01001;C           | c.csv:2:1: zone 'C' of commune 01001 has no name. Add the zone to the table of zones, or correct its code.
          01001             | c.csv:2:1: found 1 values under 2 headers, or a quote. Separate the values by semicolons, without quotes.
          """)
  void refusesATableOfCommunes(String rows, String message) {
    refuses("code;zone\n" + rows.replace(' ', '\n') + "\n", ZONES, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code;nom,A;,                          | z.csv:2:1: a zone without code or name, or called HZ or NL. Name every zone.
          code;nom,HZ;Hors zone                 | z.csv:2:1: a zone without code or name, or called HZ or NL. Name every zone.
          code;nom,NL;Nord-Loire                | z.csv:2:1: a zone without code or name, or called HZ or NL. Name every zone.
          code;nom,A;Un,A;Deux                  | z.csv:3:1: zone A comes twice. Delete one of the two lines.
          code;libelle,A;Un                     | z.csv:1:1: no line has the headers code, nom. Correct the table, or the names of its columns in the definition.
          code;nom;tile_column;tile_row,A;Un;1; | z.csv:2:1: tile_column and tile_row are not both whole numbers. Write two numbers from 0, or leave both empty.
          """)
  void refusesATableOfZones(String lines, String message) {
    refuses("code;zone\n01001;A\n", lines.replace(',', '\n'), message);
  }

  private void refuses(String communes, String zones, String message) {
    assertThatThrownBy(() -> load(DEFINITION, communes, zones))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(folder + "/" + message);
  }

  @Test
  void refusesTheIdOfADerivedZoning() {
    assertThatThrownBy(() -> load(DEFINITION.replace("id: bassin", "id: region"), "", ZONES))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            folder
                + "/bassin.yaml:1:1: id 'region' is not the file's name, or is that of a derived"
                + " zoning. Give the id and the file one name, other than departement and region.");
  }

  @Test
  void refusesATableThatIsMissing() throws IOException {
    Files.writeString(folder.resolve("bassin.yaml"), DEFINITION);
    assertThatThrownBy(
            () -> ZoningLoader.load(SmallTerritory.REFERENCE, folder.resolve("bassin.yaml")))
        .hasMessage(
            folder
                + "/z.csv:1:1: the table cannot be read. Create it, correct its name in the"
                + " definition, or save it in UTF-8.");
  }
}
