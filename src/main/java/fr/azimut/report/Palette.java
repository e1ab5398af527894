package fr.azimut.report;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a document.
 *
 * @param colours of the series, taken in turn
 * @param theme the others
 */
record Palette(List<String> colours, ThemeDefinition theme) {

  /**
   * @throws IllegalArgumentException when there is none, or one that is not RRGGBB
   */
  static void check(List<String> colours) {
    if (colours.isEmpty()) {
      throw new IllegalArgumentException("'colours' needs at least one colour such as 0072B2");
    }
    colours.forEach(Rgb::of);
  }

  byte[] bytes(int index) {
    return rgb(index).bytes();
  }

  Color color(int index) {
    return rgb(index).color();
  }

  private Rgb rgb(int index) {
    return Rgb.of(colours.get(index % colours.size()));
  }
}
