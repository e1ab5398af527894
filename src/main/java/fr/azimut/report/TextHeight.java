package fr.azimut.report;

/** Heights of rows whose texts wrap: spreadsheets do not work them out for merged cells. */
final class TextHeight {

  private static final double LINE = 13.5;

  private TextHeight() {}

  /** Points for a text in a width in characters. */
  static float points(String text, int width, Styles.Role role) {
    double letter = role == Styles.Role.HEADING ? 1.4 : role == Styles.Role.CAPTION ? 1.1 : 0.9;
    double line = role == Styles.Role.HEADING ? 18 : LINE;
    return (float) (line * lines(text, width, letter) + 2);
  }

  static int lines(String text, int width, double letter) {
    int room = Math.max(1, (int) (width / letter));
    int lines = 1;
    int used = 0;
    for (String word : text.split("[ \n]", -1)) {
      int length = word.length();
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, (length - 1) / room);
      used += (used > 0 ? 1 : 0) + Math.min(length, room);
    }
    return lines;
  }
}
