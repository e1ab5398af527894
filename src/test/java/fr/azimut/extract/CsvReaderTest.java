package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @TempDir private Path folder = Path.of("");

  /** In the tables, {@code ⏎} is a line feed, {@code ␍} a carriage return, {@code ·} a space. */
  private Reading read(String text, String charset, int headerWithin) throws IOException {
    return Reading.of(write(text, charset), Formats.csv(charset, headerWithin));
  }

  private Path write(String text, String charset) throws IOException {
    String content = text.replace('⏎', '\n').replace('␍', '\r').replace('·', ' ');
    return Files.writeString(folder.resolve("file.csv"), content, Charset.forName(charset));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          plain                        ! code;acts⏎A;1⏎B;2⏎                      ! 2:A|1|| 3:B|2||
          no end of line               ! code;acts⏎A;1                           ! 2:A|1||
          CRLF                         ! code;acts␍⏎A;1␍⏎B;2␍⏎                   ! 2:A|1|| 3:B|2||
          CR alone                     ! code;acts␍A;1␍B;2␍                      ! 2:A|1|| 3:B|2||
          quoted                       ! "code";"acts"⏎"A";"1"⏎                  ! 2:A|1||
          quoted delimiter             ! code;acts⏎"A;B";1⏎                      ! 2:A;B|1||
          doubled quote                ! code;acts⏎"A""B";1⏎                     ! 2:A"B|1||
          empty quoted                 ! code;acts⏎A;""⏎                         ! 2:A|||
          quoted line feed             ! code;acts⏎"A⏎B";1⏎C;2⏎                  ! 2:A⏎B|1|| 4:C|2||
          quoted CRLF                  ! code;acts␍⏎"A␍⏎B";1␍⏎C;2␍⏎              ! 2:A␍⏎B|1|| 4:C|2||
          quote inside a plain value   ! code;acts⏎A"B;1⏎                        ! 2:A"B|1||
          blank lines                  ! code;acts⏎⏎A;1⏎·;·⏎⏎B;2⏎                ! 3:A|1|| 6:B|2||
          other order                  ! acts;code⏎1;A⏎                          ! 2:A|1||
          optional column              ! acts;note;code⏎1;n;A⏎                   ! 2:A|1|n|
          spaces                       ! ·code·;acts⏎·A··;\u00A01\u202F⏎         ! 2:A|1||
          mark of byte order           ! \uFEFFcode;acts⏎A;1⏎                    ! 2:A|1||
          empty values at the end      ! code;acts;;⏎A;1;;⏎                      ! 2:A|1||
          """)
  void readsEveryRowAtItsLine(String name, String text, String expected) throws IOException {
    Reading reading = read(text, "UTF-8", 1);

    assertThat(String.join(" ", reading.rows()))
        .isEqualTo(expected.replace('⏎', '\n').replace('␍', '\r'));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.summary().refused()).isFalse();
    assertThat(reading.summary().read()).isEqualTo(reading.rows().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          too long       ! code;acts⏎A;1;2⏎       ! 1 ! 1 ! 0 ! ERROR ROW_TOO_LONG null [2] 3 valeurs -> 2 valeurs
          too short      ! code;acts⏎A⏎           ! 1 ! 1 ! 0 ! ERROR ROW_TOO_SHORT null [2] 1 valeurs -> 2 valeurs
          total          ! code;acts⏎A;1⏎TOTAL;1⏎ ! 1 ! 0 ! 1 ! INFO ROW_OTHER_SUMMARY null [3] titres, totaux ou notes -> des lignes de données
          short total    ! code;acts⏎A;1⏎Total⏎   ! 1 ! 0 ! 1 ! INFO ROW_OTHER_SUMMARY null [3] titres, totaux ou notes -> des lignes de données
          unknown column ! code;acts;x⏎A;1;2⏎     ! 1 ! 0 ! 0 ! WARNING COLUMN_UNKNOWN null [1] « x » -> une colonne du format
          personal       ! code;acts;conseiller⏎A;1;Mme Roux⏎ ! 1 ! 0 ! 0 ! WARNING PERSONAL_DATA conseiller [1] colonne « conseiller », non lue -> pas de donnée personnelle
          """)
  void countsAndTells(
      String name, String text, long read, long rejected, long other, String finding)
      throws IOException {
    Reading reading = read(text, "UTF-8", 1);

    assertThat(reading.findings()).containsExactly(finding);
    assertThat(reading.summary()).isEqualTo(new ExtractSummary(read, rejected, other, false));
    assertThat(reading.rows()).hasSize((int) (read - rejected)).noneMatch(r -> r.contains("Roux"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code;acts\r\n",
        "code;acts",
        "code;acts\r\n;\r\n\r\n",
        "code;acts\r\nTotal;0\r\n",
        "code;acts\r\nTOTAL GÉNÉRAL;0\r\n",
        "code;acts\r\nSous-total A;\r\nensemble;0,00\r\n",
        "code;acts\r\nNéant;\r\n",
        "code;acts\r\nAucune activité ce mois\r\n"
      })
  void takesAHeaderAloneForADeclaredZero(String text) throws IOException {
    Reading reading = read(text, "UTF-8", 1);

    assertThat(reading.summary().refused()).isFalse();
    assertThat(reading.summary().read()).isZero();
    assertThat(reading.findings())
        .contains(
            "WARNING ZERO_DECLARED null [] un en-tête, aucune ligne de données"
                + " -> des lignes de données, ou un mois sans activité")
        .noneMatch(f -> f.startsWith("BLOCKING") || f.startsWith("ERROR"));
  }

  /** What is no total of zero stays a row, to be judged as one. */
  @ParameterizedTest
  @ValueSource(strings = {"Ensembles;0", "Ensemble;x", "A;0", "Aucun;5"})
  void takesARowOfZeroForARow(String row) throws IOException {
    assertThat(read("code;acts\r\n" + row + "\r\n", "UTF-8", 1).summary().read()).isEqualTo(1);
  }

  /** One quote opens in line 3 and swallows what follows; another one far below may close it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          never closed ! B;2           ! des guillemets jamais refermés, ouverts à la ligne 3
          in a value   ! B "b";2       ! des guillemets mal refermés, ouverts à la ligne 3
          at the end   ! B";2          ! des guillemets, refermés 4998 lignes plus loin, ouverts à la ligne 3
          """)
  void tellsTheLineWhereAQuoteOpens(String name, String last, String found) throws IOException {
    String text = "code;acts\nA;1\n\"A;1\n" + "A;1\n".repeat(4_997) + last + "\n";

    Reading reading = read(text, "UTF-8", 1);

    assertThat(reading.findings())
        .filteredOn(f -> f.startsWith("BLOCKING"))
        .singleElement()
        .asString()
        .startsWith("BLOCKING FILE_UNREADABLE null [3] " + found + " -> ");
    assertThat(reading.summary().refused()).isTrue();
  }

  /** As a note that somebody wrote in several lines. */
  @Test
  void readsAValueOfSeveralLines() throws IOException {
    String text = "code;acts\n\"A" + "\nx".repeat(20) + "\";1\nB;2\n";

    assertThat(read(text, "UTF-8", 1).rows()).hasSize(2).last().isEqualTo("23:B|2||");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          missing column    ! code;actes⏎A;1⏎        ! BLOCKING COLUMN_MISSING acts [1] absente ; la colonne « actes » lui ressemble -> une colonne nommée « acts »
          no header         ! A;1⏎B;2⏎               ! BLOCKING HEADER_NOT_FOUND null [] la première ligne n'est pas l'en-tête -> une ligne avec les colonnes : code, acts
          column twice      ! code;acts;code⏎A;1;B⏎  ! BLOCKING COLUMN_DUPLICATE code [1] deux colonnes « code » -> une seule
          total alone       ! code;acts⏎Total;12⏎    ! BLOCKING FILE_EMPTY null [] un total, sans les lignes qu'il additionne -> au moins une ligne de données
          blank lines alone ! ⏎⏎                     ! BLOCKING FILE_EMPTY null [] aucune ligne de données -> au moins une ligne de données
          nothing           ! ``                     ! BLOCKING FILE_EMPTY null [] un fichier vide -> un fichier avec des lignes de données
          open quote        ! code;acts⏎"A;1⏎B;2⏎    ! BLOCKING FILE_UNREADABLE null [2] des guillemets jamais refermés, ouverts à la ligne 2 -> des guillemets par deux autour d'une valeur, doublés à l'intérieur
          quote then text   ! code;acts⏎"A"B;1⏎      ! BLOCKING FILE_UNREADABLE null [2] des guillemets mal refermés, ouverts à la ligne 2 -> des guillemets par deux autour d'une valeur, doublés à l'intérieur
          a web page        ! <html><table>⏎           ! BLOCKING FILE_UNREADABLE null [] une page HTML ; ouvrez-le dans un tableur et enregistrez-le -> un texte CSV encodé en UTF-8
          a cut workbook    ! PK\u0003\u0004xl/      ! BLOCKING FILE_UNREADABLE null [] une archive zip incomplète ou abîmée -> un texte CSV encodé en UTF-8
          a PDF             ! %PDF-1.7               ! BLOCKING FILE_UNREADABLE null [] un document PDF -> un texte CSV encodé en UTF-8
          """)
  void refuses(String name, String text, String finding) throws IOException {
    Reading reading = read(text, "UTF-8", 1);

    assertThat(reading.findings())
        .filteredOn(f -> f.startsWith("BLOCKING"))
        .containsExactly(finding);
    assertThat(reading.summary().refused()).isTrue();
  }

  @Test
  void refusesBytesThatAreNotOfTheCharset() throws IOException {
    Path file = write("code;acts⏎Élan;1⏎", "windows-1252");

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] des octets qui ne sont pas du UTF-8"
                + " -> un texte CSV encodé en UTF-8");
  }

  @Test
  void readsTheDeclaredCharset() throws IOException {
    assertThat(read("code;acts⏎Élève;1⏎", "windows-1252", 1).rows()).containsExactly("2:Élève|1||");
  }

  @Test
  void countsTheTitlesAboveTheHeader() throws IOException {
    Reading reading = read("Rectorat⏎⏎code;acts⏎A;1⏎", "UTF-8", 3);

    assertThat(reading.rows()).containsExactly("4:A|1||");
    assertThat(reading.summary()).isEqualTo(new ExtractSummary(1, 0, 1, false));
  }

  @Test
  void refusesAHeaderBelowTheLinesWhereItMayStand() throws IOException {
    Reading reading = read("Rectorat⏎⏎code;acts⏎A;1⏎", "UTF-8", 2);

    assertThat(reading.findings())
        .containsExactly(
            "BLOCKING HEADER_NOT_FOUND null [] pas d'en-tête dans les 2 premières lignes"
                + " -> une ligne avec les colonnes : code, acts");
  }

  @Test
  void letsTheFailureOfTheSinkOut() throws IOException {
    Path file = write("code;acts⏎A;1⏎", "UTF-8");

    assertThatThrownBy(
            () ->
                ExtractReader.read(
                    file,
                    Formats.csv(StandardCharsets.UTF_8.name(), 1),
                    new FindingLog(),
                    (line, sheet, values) -> {
                      throw new IllegalStateException("full");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("full");
  }
}
