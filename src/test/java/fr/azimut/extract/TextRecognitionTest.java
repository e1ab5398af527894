package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charset and the delimiter of a text, when they are not those of the format. */
class TextRecognitionTest {

  @TempDir private Path folder = Path.of("");

  /** Each text stands in a file of two lines, {@code code;acts} and {@code <text>;1}. */
  @ParameterizedTest(name = "{0} declared, {1} sent: {2}")
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          UTF-8        ! UTF-8        ! élève      ! -
          UTF-8        ! windows-1252 ! élève      ! un texte en windows-1252
          UTF-8        ! windows-1252 ! l’élève à 5 € ! un texte en windows-1252
          UTF-8        ! ISO-8859-1   ! garçon     ! un texte en windows-1252
          UTF-8        ! UTF-16LE     ! élève      ! un texte en UTF-16LE
          UTF-8        ! UTF-16BE     ! élève      ! un texte en UTF-16BE
          UTF-8        ! UTF-16       ! élève      ! un texte en UTF-16BE avec BOM
          windows-1252 ! windows-1252 ! élève, œuvre, 5 € ! -
          windows-1252 ! UTF-8        ! élève      ! un texte en UTF-8
          windows-1252 ! UTF-8        ! œuvre      ! un texte en UTF-8
          windows-1252 ! UTF-8        ! 5 €        ! un texte en UTF-8
          windows-1252 ! UTF-8        ! plain      ! -
          windows-1252 ! windows-1252 ! là\u00A0»  ! -
          windows-1252 ! UTF-16LE     ! élève      ! un texte en UTF-16LE
          ISO-8859-15  ! ISO-8859-15  ! œuvre, 5 € ! -
          ISO-8859-15  ! windows-1252 ! œuvre, 5 € ! un texte en windows-1252
          ISO-8859-15  ! UTF-8        ! élève      ! un texte en UTF-8
          UTF-16       ! UTF-16       ! élève      ! -
          UTF-16       ! UTF-16LE     ! élève      ! -
          UTF-16       ! UTF-16BE     ! élève      ! -
          UTF-16LE     ! UTF-16LE     ! élève      ! -
          UTF-16LE     ! UTF-16BE     ! élève      ! un texte en UTF-16BE
          UTF-16       ! UTF-8        ! élève      ! un texte en UTF-8
          UTF-16       ! UTF-8        ! plain      ! un texte en UTF-8
          """)
  void readsACertainCharsetAndSaysWhenItIsAnother(
      String declared, String sent, String text, String found) throws IOException {
    Reading reading =
        read(("code;acts\n" + text + ";1\n").getBytes(Charset.forName(sent)), declared);

    assertThat(reading.rows()).containsExactly("2:" + text + "|1||");
    if (found == null) {
      assertThat(reading.findings()).isEmpty();
    } else {
      assertThat(reading.findings())
          .containsExactly(
              "WARNING CHARSET_OTHER null [] " + found + " -> un texte en " + declared);
    }
  }

  /**
   * The bytes stand for {@code <hex>} in a file of the lines {@code code;acts}, {@code <hex>;1}.
   */
  @ParameterizedTest(name = "{0} declared: {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          UTF-8        ! c96c616e   ! des octets qui ne sont pas du UTF-8 ! É of Windows, … of a Mac
          UTF-8        ! 8e6c8f7665 ! des octets qui ne sont pas du UTF-8 ! élève of a Mac
          UTF-8        ! 826c8a7665 ! des octets qui ne sont pas du UTF-8 ! élève of MS-DOS
          UTF-8        ! e9a4       ! des octets qui ne sont pas du UTF-8 ! é, then ¤ of Windows or € of ISO
          UTF-8        ! c3         ! des octets qui ne sont pas du UTF-8 ! half a character
          UTF-8        ! c0af       ! des octets qui ne sont pas du UTF-8 ! an overlong character
          UTF-8        ! eda080     ! des octets qui ne sont pas du UTF-8 ! half a surrogate pair
          UTF-8        ! f4908080   ! des octets qui ne sont pas du UTF-8 ! beyond Unicode
          windows-1252 ! 81         ! des octets qui ne sont pas du windows-1252 ! no character of Windows
          ISO-8859-15  ! 81         ! des octets qui ne sont pas du ISO-8859-15  ! a control character
          UTF-8        ! 6100       ! un fichier binaire ! one zero
          UTF-8        ! 00610061   ! un fichier binaire ! zeros amid a text
          """)
  void refusesWhatCouldBeReadInTwoWays(String declared, String hex, String found, String why)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("code;acts\n".getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(";1\n".getBytes(StandardCharsets.US_ASCII));

    assertThat(read(bytes.toByteArray(), declared).findings())
        .as(why)
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] " + found + " -> un texte CSV encodé en " + declared);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsAByteOrderMarkWhateverIsDeclared(String sent) throws IOException {
    byte[] bytes = "\uFEFFcode;acts\nélève;1\n".getBytes(Charset.forName(sent));

    Reading reading = read(bytes, "windows-1252");

    assertThat(reading.rows()).containsExactly("2:élève|1||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING CHARSET_OTHER null [] un texte en "
                + sent
                + " avec BOM -> un texte en windows-1252");
  }

  @Test
  void refusesUtf32() throws IOException {
    byte[] bytes = "\uFEFFcode;acts\nélève;1\n".getBytes(Charset.forName("UTF-32LE"));

    assertThat(read(bytes, "UTF-8").findings())
        .containsExactly(
            "BLOCKING FILE_UNREADABLE null [] un texte en UTF-32 -> un texte CSV encodé en UTF-8");
  }

  /** The scan steps over eight bytes of ASCII at a time, in blocks of 65,536. */
  @Test
  void findsTheOneWrongByteWhereverItStands() throws IOException {
    for (int place : new int[] {0, 1, 7, 8, 9, 65_500, 65_519, 65_520, 65_526, 70_000}) {
      byte[] bytes =
          ("code;acts\n" + "x".repeat(70_001) + ";1\n").getBytes(StandardCharsets.US_ASCII);
      bytes[10 + place] = (byte) 0xC3;

      assertThat(read(bytes, "UTF-8").summary().refused()).as("at %s", place).isTrue();

      bytes[10 + place + 1 < bytes.length - 3 ? 10 + place + 1 : 10 + place] = (byte) 0xA9;
      bytes[10 + Math.min(place, 69_999)] = (byte) 0xC3;
      assertThat(read(bytes, "UTF-8").summary().refused())
          .as("a whole character at %s", place)
          .isFalse();
    }
  }

  @ParameterizedTest(name = "{0} declared, {1} sent")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          ; ! ,  ! le séparateur « , »
          ; ! →  ! le séparateur tabulation
          ; ! '|' ! le séparateur « | »
          , ! ;  ! le séparateur « ; »
          → ! ;  ! le séparateur « ; »
          """)
  void readsAnotherDelimiterAndSaysSo(String declared, String sent, String found)
      throws IOException {
    String delimiter = sent.replace("'", "").replace('→', '\t');
    String text = "Titre\ncode%sacts\n\"A;,\t|B\"%s1\n".formatted(delimiter, delimiter);
    Path file = Files.writeString(folder.resolve("file.csv"), text);

    Reading reading = Reading.of(file, Formats.csv("UTF-8", declared.replace('→', '\t'), 3));

    assertThat(reading.rows()).containsExactly("3:A;,\t|B|1||");
    assertThat(reading.findings())
        .containsExactly(
            "WARNING DELIMITER_OTHER null [] "
                + found
                + " -> le séparateur "
                + (declared.equals("→") ? "tabulation" : "« " + declared + " »"),
            "INFO ROW_OTHER_SUMMARY null [1] titres, totaux ou notes -> des lignes de données");
  }

  @Test
  void keepsTheDeclaredDelimiterWhenNoneGivesTheColumns() throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "a,b;c\n1,2;3\n");

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .hasSize(1)
        .allMatch(f -> f.startsWith("BLOCKING HEADER_NOT_FOUND"));
  }

  @Test
  void blamesTheColumnThatIsMissingUnderTheOtherDelimiter() throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "code,actes\nA,1\n");

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .containsExactly(
            "BLOCKING COLUMN_MISSING acts [1] absente ; la colonne « actes » lui ressemble"
                + " -> une colonne nommée « acts »",
            "WARNING DELIMITER_OTHER null [] le séparateur « , » -> le séparateur « ; »");
  }

  @Test
  void passesOverTheLineThatTellsExcelTheDelimiter() throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), "sep=;\ncode;acts\nA;1\n");

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    assertThat(reading.rows()).containsExactly("3:A|1||");
    assertThat(reading.findings()).isEmpty();
  }

  private Reading read(byte[] bytes, String declared) throws IOException {
    return Reading.of(Files.write(folder.resolve("file.csv"), bytes), Formats.csv(declared, 1));
  }
}
