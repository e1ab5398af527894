package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The corners of RFC 4180 and what lies beyond them. {@code ⏎} is a line feed, {@code ␍} a carriage
 * return, {@code ·} a space, {@code →} a tab, {@code '} a double quote. Below the header {@code
 * code;acts}, a row reads {@code line:code|acts}; one of the wrong width {@code line?width}.
 */
class CsvConformanceTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          2.1 each record on its line            ! A;1␍⏎B;2␍⏎            ! 2:A|1 3:B|2
          2.2 no line end after the last         ! A;1␍⏎B;2              ! 2:A|1 3:B|2
          2.2 nothing but the end                ! A;1␍                  ! 2:A|1
          2.4 spaces belong to the value, then   ! ·A·;·1                ! 2:A|1
          2.4 a space within                     ! A·B;1                 ! 2:A·B|1
          2.4 fewer fields                       ! A                     ! 2?1
          2.4 more fields                        ! A;1;2                 ! 2?3
          2.4 a delimiter at the end             ! A;1;                  ! 2:A|1
          2.5 quotes around every field          ! 'A';'1'               ! 2:A|1
          2.5 quotes around one field            ! A;'1'                 ! 2:A|1
          2.5 quotes around nothing              ! '';1                  ! 2:|1
          2.5 quotes and nothing, the last       ! A;''                  ! 2:A|
          2.5 a quote in a plain field           ! A'B;1                 ! 2:A'B|1
          2.5 a quote that ends a plain field    ! A';1                  ! 2:A'|1
          2.5 a space before a quote             ! ·'A';1                ! 2:'A'|1
          2.6 a delimiter in quotes              ! 'A;B';1               ! 2:A;B|1
          2.6 a line feed in quotes              ! 'A⏎B';1⏎C;2           ! 2:A⏎B|1 4:C|2
          2.6 a carriage return in quotes        ! 'A␍B';1␍⏎C;2          ! 2:A␍B|1 4:C|2
          2.6 both in quotes                     ! 'A␍⏎B';1␍⏎C;2         ! 2:A␍⏎B|1 4:C|2
          2.6 blank lines in quotes              ! 'A⏎⏎⏎B';1⏎C;2         ! 2:A⏎⏎⏎B|1 6:C|2
          2.6 a line feed in the last field      ! A;'1⏎'⏎B;2            ! 2:A|1 4:B|2
          2.7 a doubled quote                    ! 'A''B';1              ! 2:A'B|1
          2.7 doubled quotes alone               ! '''';1               ! 2:'|1
          2.7 a doubled quote at the ends        ! '''A''';1           ! 2:'A'|1
          2.7 a doubled quote, then a delimiter  ! 'A'';B';1             ! 2:A';B|1
          2.7 a doubled quote in a plain field   ! A''B;1                ! 2:A''B|1
          line ends of three kinds               ! A;1⏎B;2␍⏎C;3␍D;4      ! 2:A|1 3:B|2 4:C|3 5:D|4
          blank lines between                    ! A;1⏎⏎␍⏎B;2            ! 2:A|1 5:B|2
          a line of delimiters                   ! A;1⏎;⏎B;2             ! 2:A|1 4:B|2
          a line of spaces                       ! A;1⏎··⏎B;2            ! 2:A|1 4:B|2
          line feeds at the end                  ! A;1⏎⏎⏎                ! 2:A|1
          no comment                             ! #A;1                  ! 2:#A|1
          no escape                              ! A\\;1                  ! 2:A\\|1
          other delimiters are text              ! A,B→C|D;1             ! 2:A,B→C|D|1
          a formula is text                      ! =1+1;1                ! 2:=1+1|1
          a mark of byte order inside            ! A\uFEFFB;1            ! 2:A\uFEFFB|1
          an emoji                               ! A😀;1                  ! 2:A😀|1
          """)
  void readsRows(String name, String body, String expected) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), plain("code;acts␍⏎" + body));

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    StringBuilder read = new StringBuilder();
    for (String row : reading.rows()) {
      read.append(read.isEmpty() ? "" : " ").append(row, 0, row.length() - 2);
    }
    for (String finding : reading.findings()) {
      read.append(finding.replaceAll("ERROR ROW_TOO_\\w+ null \\[(\\d+)\\] (\\d+) .*", "$1?$2"));
    }
    assertThat(read.toString()).isEqualTo(plain(expected));
    assertThat(reading.summary().refused()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a quote that never closes      ! 'A;1⏎B;2  ! jamais
          text after a closing quote     ! 'A'B;1    ! mal
          a space after a closing quote, then text ! 'A'·B;1 ! mal
          a quote alone at the end       ! A;'       ! jamais
          """)
  void refusesQuotesThatDoNotClose(String name, String body, String how) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), plain("code;acts␍⏎" + body));

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [2] des guillemets "
                + how
                + " refermés, ouverts à la ligne 2"
                + " -> des guillemets par deux autour d'une valeur, doublés à l'intérieur");
  }

  private static String plain(String text) {
    return text.replace('⏎', '\n')
        .replace('␍', '\r')
        .replace('·', ' ')
        .replace('→', '\t')
        .replace('\'', '"');
  }
}
