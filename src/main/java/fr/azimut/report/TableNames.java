package fr.azimut.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the tables of one workbook: letters, digits and underscores, unique, case ignored. */
final class TableNames {

  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();

  /** A valid name; the prefix keeps {@code ACC01} from being read as a cell. */
  String claim(String wanted) {
    String base = "Tableau_" + French.slug(wanted).replace('-', '_');
    base = base.substring(0, Math.min(LONGEST, base.length()));
    String name = base;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + "_" + n;
    }
    return name;
  }
}
