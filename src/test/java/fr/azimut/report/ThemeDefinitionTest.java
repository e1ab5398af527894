package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeDefinitionTest {

  private static final String THEME =
      """
      header: 1F3A5F
      shades: [EFF3FF, BDD7E7, 6BAED6, 2171B5, 08519C]
      shades_below: [FEEDDE, FDBE85, FD8D3C, E6550D, A63603]
      """;

  @TempDir Path folder;

  private ThemeDefinition read(String text) throws IOException {
    Path file = folder.resolve("theme.yaml");
    Files.writeString(file, text);
    return DefinitionReader.read(file, ThemeDefinition.class);
  }

  /** #696969 has 5.5 on white, 4.9 on the grey of row headers; #757575 has 4.6 and 4.1. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1F3A5F  | bleu   | 'bleu' is no colour such as 0072B2
          1F3A5F  | 757575 | 'header' 757575 is too light: white letters on it have a contrast of 4.6, links of it on grey 4.1, where 4.5 is the least
          1F3A5F  | FFCC00 | 'header' FFCC00 is too light: white letters on it have a contrast of 1.5, links of it on grey 1.4, where 4.5 is the least
          6BAED6  | 08519C | 'shades' go from light to dark, and 2171B5 is not darker than the one before
          6BAED6  | BDD7E7 | 'shades' go from light to dark, and BDD7E7 is not darker than the one before
          6BAED6  | 7A7A7A | 'shades': on 7A7A7A dark letters have a contrast of 4.0, white ones 4.3, where 4.5 is the least
          ', 08519C' | '' | 'shades' has 4 colours where 5 are needed
          A63603  | 3F007D | 'shades_below': stripes on 3F007D have a contrast of 1.2, where 1.5 is the least
          FDBE85  | FEE8D3 | 'shades_below': stripes on FEE8D3 have a contrast of 1.2, where 1.5 is the least
          FDBE85  | FD8D3C | 'shades_below' go from light to dark, and FD8D3C is not darker than the one before
          """,
      quoteCharacter = '`')
  void isRefused(String right, String wrong, String message) {
    String text = THEME.replace(right.replace("'", ""), wrong.replace("''", "").replace("'", ""));
    assertThatThrownBy(() -> read(text))
        .hasMessageEndingWith("theme.yaml:1:1: " + message + ". Correct this definition.");
  }

  @Test
  void isRefusedWhenNoShadeTakesDarkLetters() {
    String text =
        THEME.replace(
            "EFF3FF, BDD7E7, 6BAED6, 2171B5, 08519C", "2171B5, 08519C, 083B6E, 062A50, 041830");
    assertThatThrownBy(() -> read(text))
        .hasMessageContaining(
            "'shades' begin with a shade on which dark letters can be read: 2171B5 is too dark");
  }

  @Test
  void isReadInLettersOfAnySize() throws IOException {
    ThemeDefinition theme = read(THEME.replace("1F3A5F", "696969").replace("6BAED6", "6baed6"));
    assertThat(theme.headerColour()).isEqualTo(new Rgb(0x696969));
    assertThat(theme.heat()).isEqualTo(new Rgb(0x6BAED6));
  }

  /** As WCAG 2.1 has it: 21 for black on white, 4.54 for #767676, 5.25 for red on black. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          000000, FFFFFF, 21.00
          767676, FFFFFF, 4.54
          777777, FFFFFF, 4.48
          FF0000, 000000, 5.25
          0072B2, 0072B2, 1.00
          """)
  void measuresContrast(String one, String other, String ratio) {
    double contrast = Rgb.of(one).contrast(Rgb.of(other));
    assertThat(String.format(Locale.ROOT, "%.2f", contrast)).isEqualTo(ratio);
    assertThat(Rgb.of(other).contrast(Rgb.of(one))).isEqualTo(contrast);
  }
}
