package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionDaysTest {

  private static final YearMonth DECEMBER = YearMonth.of(2015, 12);
  private static final String HEADER = "fichier;recu_le\n";

  @TempDir Path folder;

  @Test
  void knowsNoDayWithoutTheFile() {
    assertThat(day("CIO.csv")).isEmpty();
  }

  @ParameterizedTest(name = "« {0} » is {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          2016-01-07|2016-01-07
          07/01/2016|2016-01-07
          7/1/2016|2016-01-07
           2016-01-07 |2016-01-07
          2015-12-01|2015-12-01
          """)
  void readsADayAsToldOrAsExcelWritesItBack(String text, LocalDate day) throws IOException {
    write("\uFEFF" + HEADER + "\nCIO.csv;" + text + "\n;\n", StandardCharsets.UTF_8);
    assertThat(day("CIO.csv")).contains(day);
    assertThat(day("APEC.csv")).isEmpty();
  }

  @Test
  void readsNamesWithSpacesAndAccents() throws IOException {
    write(HEADER + "\"RSP été; 2015.xlsx\";2016-01-07\n", StandardCharsets.UTF_8);
    assertThat(day("RSP été; 2015.xlsx")).contains(LocalDate.of(2016, 1, 7));
  }

  @ParameterizedTest(name = "{1}, {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CIO.csv;2016-01-07                       | 1 | l'en-tête est « CIO.csv;2016-01-07 » ; attendu : fichier;recu_le
          fichier;recu_le/CIO.csv;2016-02-30       | 2 | « 2016-02-30 » n'est pas un jour ; attendu : AAAA-MM-JJ
          fichier;recu_le/CIO.csv;                 | 2 | « » n'est pas un jour ; attendu : AAAA-MM-JJ
          fichier;recu_le/CIO.csv;hier;soir        | 2 | 3 valeurs ; attendu : un nom de fichier et un jour
          fichier;recu_le//CI0.csv;2016-01-07      | 3 | « CI0.csv » n'est pas dans le dossier ; attendu : le nom d'un fichier du dossier
          fichier;recu_le/CIO.csv;2015-11-30       | 2 | 2015-11-30 précède le mois dont le fichier rend compte ; attendu : un jour à partir du 2015-12-01
          fichier;recu_le/CIO.csv;2016-01-07/CIO.csv;2016-01-08 | 3 | « CIO.csv » y est deux fois ; attendu : une seule ligne
          """)
  void refusesTheRunForALineThatGivesNoDay(String lines, int number, String told)
      throws IOException {
    write(lines.replaceAll("(?<=[a-z0-9;])/", "\n").replace("\n/", "\n\n"), StandardCharsets.UTF_8);
    assertThatExceptionOfType(ReceptionDays.Refused.class)
        .isThrownBy(() -> day("CIO.csv"))
        .withMessage(
            "%s, ligne %d : %s. Corrigez la ligne ou retirez-la : sans elle, le délai du fichier est"
                + " inconnu.",
            folder.resolve("receptions.csv"), number, told.replace("« »", "«  »"));
  }

  @Test
  void refusesTheRunForATextThatIsNotInUtf8() throws IOException {
    write(HEADER + "été.csv;2016-01-07\n", StandardCharsets.ISO_8859_1);
    assertThatExceptionOfType(ReceptionDays.Refused.class)
        .isThrownBy(() -> day("CIO.csv"))
        .withMessage(
            "%s est illisible. Enregistrez-le en CSV (UTF-8, point-virgule).",
            folder.resolve("receptions.csv"));
  }

  private void write(String text, Charset charset) throws IOException {
    Files.writeString(folder.resolve("receptions.csv"), text, charset);
  }

  private Optional<LocalDate> day(String name) {
    List<Path> files =
        List.of(
            folder.resolve("CIO.csv"),
            folder.resolve("APEC.csv"),
            folder.resolve("RSP été; 2015.xlsx"));
    return ReceptionDays.read(folder, DECEMBER, files).get(folder.resolve(name));
  }
}
