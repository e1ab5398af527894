package fr.azimut.report;

import java.awt.Color;

/**
 * A colour.
 *
 * @param value 0xRRGGBB
 */
record Rgb(int value) {

  static final Rgb WHITE = new Rgb(0xFFFFFF);

  /** Letters and strong lines. */
  static final Rgb INK = new Rgb(0x1B1B1B);

  /** Borders of zones, bars of intervals: the palest grey that may be read on white. */
  static final Rgb FAINT = new Rgb(0x767676);

  /** Rules of tables. */
  static final Rgb RULE = new Rgb(0xBFBFBF);

  /** Lines behind a chart. */
  static final Rgb GRID = new Rgb(0xCCCCCC);

  /** Hatching of a zone without a value, lines behind a chart of the spreadsheet. */
  static final Rgb PALE = new Rgb(0xD9D9D9);

  /** The ground of the cells that head a row of the web page. */
  static final Rgb ROW_HEAD = new Rgb(0xF2F2F2);

  /** The least contrast at which letters can be read (WCAG 2.1, criterion 1.4.3). */
  static final double LEAST_CONTRAST = 4.5;

  /**
   * @throws IllegalArgumentException when the text is not RRGGBB
   */
  static Rgb of(String text) {
    if (!text.matches("[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("'" + text + "' is no colour such as 0072B2");
    }
    return new Rgb(Integer.parseInt(text, 16));
  }

  Color color() {
    return new Color(value);
  }

  byte[] bytes() {
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** {@code 1f3a5f}. */
  String hex() {
    return String.format("%06x", value);
  }

  /** How light it is, from 0 for black to 1 for white (WCAG 2.1, relative luminance). */
  double luminance() {
    return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value);
  }

  /** Of letters on a ground, from 1 to 21 (WCAG 2.1, contrast ratio). */
  double contrast(Rgb other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  boolean isReadOn(Rgb ground) {
    return contrast(ground) >= LEAST_CONTRAST;
  }

  /** What letters are written in on this ground: the dark ones where they can be read. */
  Rgb letters() {
    return INK.isReadOn(this) ? INK : WHITE;
  }

  /** Stripes on this ground, on which its letters are read better than between them. */
  Rgb stripes() {
    return letters().equals(INK) ? WHITE : INK;
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
