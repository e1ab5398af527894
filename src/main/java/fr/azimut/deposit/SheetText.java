package fr.azimut.deposit;

import java.util.regex.Pattern;

/**
 * A text of a sender as it may stand in a workbook that others will open: never a formula, even
 * after the sheet was saved as text; never longer than a cell.
 */
final class SheetText {

  /** A cell of a workbook holds 32,767 characters. */
  private static final int LONGEST = 32_000;

  private static final Pattern NUMBER = Pattern.compile("[-+]\\d[\\d \u00A0\u202F.,]*");
  private static final String STARTERS = "=+-@\t\r\n";

  private SheetText() {}

  static String of(String text) {
    String harmless = harmless(text);
    return harmless.length() <= LONGEST
        ? harmless
        : harmless.substring(0, LONGEST) + " […] suite dans certificat.json";
  }

  /** An apostrophe before what a spreadsheet would compute. */
  private static String harmless(String text) {
    boolean starts = !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    return starts && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
