package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that went through a spreadsheet. */
class CellDamageTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          59350.0     ! 59350     ! WARNING CODE_WAS_DECIMAL code [2] « 59350.0 » -> le code sans décimale
          59350,00    ! 59350     ! WARNING CODE_WAS_DECIMAL code [2] « 59350,00 » -> le code sans décimale
          1.0         ! 1         ! WARNING CODE_WAS_DECIMAL code [2] « 1.0 » -> le code sans décimale
          5,935E+04   ! -         ! ERROR CODE_IN_SCIENTIFIC_NOTATION code [2] « 5,935E+04 » -> le code en toutes lettres
          5.935E+04   ! -         ! ERROR CODE_IN_SCIENTIFIC_NOTATION code [2] « 5.935E+04 » -> le code en toutes lettres
          1E+11       ! -         ! ERROR CODE_IN_SCIENTIFIC_NOTATION code [2] « 1E+11 » -> le code en toutes lettres
          #N/A        ! -         ! ERROR CELL_IN_ERROR code [2] « #N/A » -> une valeur
          #REF!       ! -         ! ERROR CELL_IN_ERROR code [2] « #REF! » -> une valeur
          #VALEUR!    ! -         ! ERROR CELL_IN_ERROR code [2] « #VALEUR! » -> une valeur
          #DIV/0!     ! -         ! ERROR CELL_IN_ERROR code [2] « #DIV/0! » -> une valeur
          #NOM?       ! -         ! ERROR CELL_IN_ERROR code [2] « #NOM? » -> une valeur
          ########    ! -         ! ERROR CELL_IN_ERROR code [2] « ######## » -> une valeur
          Err:502     ! -         ! ERROR CELL_IN_ERROR code [2] « Err:502 » -> une valeur
          """)
  void repairsWhatIsCertainAndRejectsWhatIsLost(String sent, String read, String finding)
      throws IOException {
    Reading reading = read(sent);

    assertThat(reading.findings()).containsExactly(finding);
    assertThat(reading.summary())
        .isEqualTo(new ExtractSummary(1, read.equals("-") ? 1 : 0, 0, false));
    if (!read.equals("-")) {
      assertThat(reading.rows()).containsExactly("2:" + read + "|1||");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "69E12",
    "0690001E",
    "12E3",
    "1.5",
    "59350",
    "59.350",
    "A.0",
    "#12",
    "Err",
    "E+1",
    "1E+"
  })
  void leavesTrueCodesAlone(String code) throws IOException {
    Reading reading = read(code);

    assertThat(reading.rows()).containsExactly("2:" + code + "|1||");
    assertThat(reading.findings()).isEmpty();
  }

  private Reading read(String code) throws IOException {
    return Reading.of(
        Files.writeString(folder.resolve("file.csv"), "code;acts\n" + code + ";1\n"),
        Formats.csv("UTF-8", 1));
  }
}
