package fr.azimut.personal;

/**
 * Digits and what separates them.
 *
 * @param digits the digits alone, with the letter of Corsica in capitals
 * @param groups how many stand together, between points: {@code 2.2.2.2.2}
 * @param separators what stands between them, each kind once
 * @param international whether a plus stands before them
 * @param bounded whether no letter follows
 */
record DigitRun(
    String digits, String groups, String separators, boolean international, boolean bounded) {

  static DigitRun of(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    StringBuilder groups = new StringBuilder();
    StringBuilder separators = new StringBuilder();
    int together = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        digits.append(c == 'O' ? '0' : Character.toUpperCase(c));
        together++;
      } else {
        if (together > 0) {
          groups.append(together).append('.');
        }
        together = 0;
        if (separators.indexOf(String.valueOf(c)) < 0) {
          separators.append(c);
        }
      }
    }
    groups.append(together);
    boolean plus = text.charAt(start) == '+' || (start > 0 && text.charAt(start - 1) == '+');
    boolean bounded = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return new DigitRun(digits.toString(), groups.toString(), separators.toString(), plus, bounded);
  }

  /** Whether some of these characters stand between digits. */
  boolean isSeparatedBy(String some) {
    return separators.chars().anyMatch(c -> some.indexOf(c) >= 0);
  }
}
