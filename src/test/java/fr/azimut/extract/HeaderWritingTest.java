package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that people and programs write otherwise than the format, and that say the same. */
class HeaderWritingTest {

  @TempDir private Path folder = Path.of("");

  /** In the table, {@code ⏎} is a line feed. */
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Code Insee      ! Code\u00A0Insee      ! des espaces insécables
          Code Insee      ! Code\u202FInsee      ! des espaces insécables
          Code Insee      ! Code⏎Insee           ! un saut de ligne
          Code Insee      ! Code \u200BInsee     ! des caractères invisibles
          Code Insee      ! CODE INSEE           ! des majuscules
          Code Insee      ! Code  Insee          ! des espaces
          Date d'entrée   ! Date d’entrée        ! une apostrophe, un tiret ou des guillemets typographiques
          Date d'entrée   ! DATE D'ENTREE        ! des majuscules et des accents
          Date d’entrée   ! Date d'entrée        ! une apostrophe, un tiret ou des guillemets typographiques
          N° de dossier   ! N°\u00A0de dossier   ! des espaces insécables
          Sexe (H/F)      ! Sexe (H / F)         ! des espaces
          Main-d'œuvre    ! Main‑d’oeuvre        ! une apostrophe, un tiret ou des guillemets typographiques et des accents
          """)
  void areTheSameAndDifferBy(String expected, String written, String difference) {
    String found = written.replace('⏎', '\n');

    assertThat(Typography.header(found)).isEqualTo(Typography.header(expected));
    assertThat(Typography.difference(found, expected)).isEqualTo(difference);
  }

  @Test
  void areOthersWhenTheyHaveOtherWords() {
    assertThat(Typography.header("Code Insee")).isNotEqualTo(Typography.header("CodeInsee"));
    assertThat(Typography.header("Nb 1")).isNotEqualTo(Typography.header("Nb 2"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          CODE;ACTS           ! 2:A|1||
          Code;\u200Bacts     ! 2:A|1||
          code\u00A0;\u202Facts\u2009 ! 2:A|1||
          \uFEFF\uFEFFcode;acts     ! 2:A|1||
          """)
  void areRead(String header, String row) throws IOException {
    Path file = folder.resolve("f.csv");
    Files.writeString(file, header + "\nA;1\n", StandardCharsets.UTF_8);

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    assertThat(reading.rows()).containsExactly(row);
    assertThat(reading.summary().refused()).isFalse();
    assertThat(reading.findings()).allMatch(f -> f.startsWith("INFO COLUMN_WRITTEN_OTHERWISE"));
  }

  @Test
  void areToldWithWhatDiffers() throws IOException {
    Path file = folder.resolve("f.csv");
    Files.writeString(file, "CODE;acts\nA;1\n", StandardCharsets.UTF_8);

    assertThat(Reading.of(file, Formats.csv("UTF-8", 1)).findings())
        .containsExactly(
            "INFO COLUMN_WRITTEN_OTHERWISE code [1] « CODE » : diffère par des majuscules -> « code »");
  }

  @Test
  void areRefusedWhenTwoOfThemAreOne() throws IOException {
    Path file = folder.resolve("f.csv");
    Files.writeString(file, "code;acts;CODE\nA;1;B\n", StandardCharsets.UTF_8);

    Reading reading = Reading.of(file, Formats.csv("UTF-8", 1));

    assertThat(reading.summary().refused()).isTrue();
    assertThat(reading.findings())
        .containsExactly("BLOCKING COLUMN_DUPLICATE code [1] deux colonnes « code » -> une seule");
  }

  /** A Mac writes an accent as a character of its own, in headers and in values. */
  @Test
  void areReadInUtf8OfAMacWhereWindowsIsDeclared() throws IOException {
    Path file = folder.resolve("f.csv");
    Files.writeString(file, "code;acts\ne\u0301le\u0300ve;1\n", StandardCharsets.UTF_8);

    Reading reading = Reading.of(file, Formats.csv("windows-1252", 1));

    assertThat(reading.rows()).containsExactly("2:élève|1||");
    assertThat(reading.findings()).singleElement().asString().contains("CHARSET_OTHER");
  }
}
