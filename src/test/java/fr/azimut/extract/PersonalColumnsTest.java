package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat.OnPersonalData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that nobody reads, after {@code code} and {@code acts}; {@code note} is one as well. */
class PersonalColumnsTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          divers      ! x|y|z                                  ! ``
          divers      ! x|0612345678|z                         ! WARNING PERSONAL_DATA divers [] 1 valeur qui ressemble à un numéro de téléphone -> pas de donnée personnelle
          divers      ! a@b.fr|c@d.fr                          ! WARNING PERSONAL_DATA divers [] 2 valeurs qui ressemblent à des adresses électroniques -> pas de donnée personnelle
          divers      ! 1 85 07 38 185 123 62                  ! WARNING PERSONAL_DATA divers [] 1 valeur qui ressemble à un numéro de sécurité sociale -> pas de donnée personnelle
          divers      ! DUPONT Jean|ROUX Anne|x                ! ``
          divers      ! DUPONT Jean|ROUX Anne|PETIT Luc|x      ! WARNING PERSONAL_DATA divers [] 3 valeurs qui ressemblent à des noms de personnes -> pas de donnée personnelle
          divers      ! DUPONT Jean|ROUX Anne|PETIT Luc|x|x|x|x! ``
          Prénom      ! x|y                                    ! WARNING PERSONAL_DATA Prénom [] colonne « Prénom », non lue : 2 valeurs -> pas de donnée personnelle
          Prénom      ! |                                      ! ``
          note        ! x|0612345678                           ! WARNING PERSONAL_DATA note [] 1 valeur qui ressemble à un numéro de téléphone -> pas de donnée personnelle
          note        ! DUPONT Jean|ROUX Anne|PETIT Luc        ! ``
          """)
  void tellsWhatAnUnreadColumnHolds(String column, String values, String finding)
      throws IOException {
    List<String> found = read(Formats.csv("UTF-8", 1), column, values).findings();

    assertThat(found.stream().filter(f -> f.contains("PERSONAL_DATA")).toList())
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    assertThat(String.join("\n", found)).doesNotContain("0612345678", "DUPONT", "@b.fr", "185 123");
  }

  /** What is only likely refuses nothing. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          divers ! x|0612345678                        ! true
          Prénom ! x                                   ! true
          divers ! x|y                                 ! false
          divers ! DUPONT Jean|ROUX Anne|PETIT Luc     ! false
          """)
  void refusesTheFileWhenTheFormatSaysSo(String column, String values, boolean refused)
      throws IOException {
    Reading reading = read(refusing(), column, values);

    assertThat(reading.summary().refused()).isEqualTo(refused);
  }

  @Test
  void refusesTheFileForAPersonalColumnWhenTheFormatSaysSo() throws IOException {
    Reading reading = read(refusing(), "conseiller", "x");

    assertThat(reading.summary().refused()).isTrue();
    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING PERSONAL_DATA conseiller [1] colonne « conseiller », non lue"
                + " -> pas de donnée personnelle");
  }

  private Reading read(ExtractFormat format, String column, String values) throws IOException {
    List<String> lines = new ArrayList<>(List.of("code;acts;" + column));
    Arrays.stream(values.split("\\|", -1)).forEach(value -> lines.add("a;1;" + value));
    return Reading.of(Files.write(folder.resolve("t.csv"), lines, StandardCharsets.UTF_8), format);
  }

  private static ExtractFormat refusing() {
    return Formats.refusing(Formats.csv("UTF-8", 1), OnPersonalData.REFUSE);
  }
}
