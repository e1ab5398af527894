package fr.azimut.report;

import java.awt.Color;
import java.util.List;

/** Colours of the series, taken in turn. */
record Palette(List<String> colours) {

  /**
   * @throws IllegalArgumentException when there is none, or one that is not RRGGBB
   */
  static void check(List<String> colours) {
    if (colours.isEmpty()) {
      throw new IllegalArgumentException("'colours' needs at least one colour such as 0072B2");
    }
    for (String colour : colours) {
      if (!colour.matches("[0-9A-Fa-f]{6}")) {
        throw new IllegalArgumentException("'" + colour + "' is no colour such as 0072B2");
      }
    }
  }

  byte[] bytes(int index) {
    int rgb = rgb(index);
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  Color color(int index) {
    return new Color(rgb(index));
  }

  private int rgb(int index) {
    return Integer.parseInt(colours.get(index % colours.size()), 16);
  }
}
