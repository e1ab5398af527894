package fr.azimut.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: valid for Excel and unique, case ignored. */
final class SheetNames {

  private static final int LONGEST = 31;
  private static final String FORBIDDEN = ".*[\\[\\]:*?/\\\\].*";

  private final Set<String> taken = new HashSet<>();

  /** A valid name near to the wanted one that no other sheet has. */
  String claim(String wanted) {
    String base = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ");
    base = base.replaceAll("\\s+", " ").replaceAll("^[' ]+|[' ]+$", "");
    base = base.isEmpty() ? "Feuille" : base;
    String name = shorten(base, "");
    for (int n = 2; !taken.add(name.toLowerCase(Locale.FRENCH)); n++) {
      name = shorten(base, " (" + n + ")");
    }
    return name;
  }

  /** Cut between words where one ends in the second half, and not after a short one. */
  private static String shorten(String base, String suffix) {
    int room = LONGEST - suffix.length();
    String cut = base;
    if (base.length() > room) {
      int space = base.lastIndexOf(' ', room);
      cut =
          base.substring(0, space > room / 2 ? space : room)
              .replaceAll("( \\S{1,3})+$", "")
              .strip();
    }
    return cut.replaceAll("'+$", "") + suffix;
  }

  /**
   * @throws IllegalArgumentException when Excel would refuse the name
   */
  static void check(String name) {
    if (name.isBlank() || name.length() > LONGEST || name.matches(FORBIDDEN)) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name for a sheet: 1 to 31 characters, none of [ ] : * ? / \\");
    }
  }

  /**
   * @throws IllegalArgumentException when two sheets would have one name
   */
  static void checkUnique(Collection<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name.toLowerCase(Locale.FRENCH))) {
        throw new IllegalArgumentException("two chapters are named '" + name + "'");
      }
    }
  }
}
