package fr.azimut.personal;

import java.util.Set;

/** When or where a person was born: a word of birth, then a number or a capital. */
final class BirthEvidence {

  private static final Set<String> BORN = Set.of("ne", "nee", "nes", "naissance", "ddn", "born");
  private static final Set<String> BEFORE_PLACE = Set.of("a", "au", "aux", "en");
  private static final String FIRST_YEAR = "1920";
  private static final String LAST_YEAR = "2009";
  private static final int NEAR = 5;

  private BirthEvidence() {}

  static Recognition of(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (BORN.contains(tokens.plain(i)) && (isDated(tokens, i) || isPlaced(tokens, i))) {
        return Recognition.sure(Nature.BIRTH);
      }
    }
    return Recognition.ORDINARY;
  }

  /** The same of a value without words. */
  static Recognition ofNumbers(Tokens tokens) {
    return isDayOfLongAgo(tokens) ? Recognition.likely(Nature.BIRTH) : Recognition.ORDINARY;
  }

  /** 12/03/1998 and nothing else: no activity is told of a day so long ago. */
  private static boolean isDayOfLongAgo(Tokens tokens) {
    if (tokens.size() != 3 || tokens.words() > 0) {
      return false;
    }
    String last = tokens.plain(2).length() == 4 ? tokens.plain(2) : tokens.plain(0);
    return last.length() == 4
        && last.compareTo(FIRST_YEAR) >= 0
        && last.compareTo(LAST_YEAR) <= 0
        && tokens.plain(1).length() <= 2;
  }

  /** « né(e) le 12 mars », « naissance : 1998 », not « ne le sait pas ». */
  private static boolean isDated(Tokens tokens, int born) {
    int end = Math.min(tokens.size(), born + NEAR);
    for (int i = born + 1; i < end; i++) {
      if (tokens.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaced(Tokens tokens, int born) {
    boolean feminine = tokens.plain(born + 1).equals("e");
    int next = born + (feminine ? 2 : 1);
    return BEFORE_PLACE.contains(tokens.plain(next))
        && next + 1 < tokens.size()
        && tokens.get(next + 1).isCapitalised();
  }
}
