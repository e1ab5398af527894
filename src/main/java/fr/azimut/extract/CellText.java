package fr.azimut.extract;

/** The text of a cell without the spaces around it, no-break and invisible ones included. */
final class CellText {

  private CellText() {}

  static String trim(String text) {
    int end = text.length();
    int start = 0;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u0080' && (Character.isSpaceChar(c) || Typography.isInvisible(c)));
  }
}
