package fr.azimut.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table: one header row of unique texts, then rows of as many cells.
 *
 * @param name meaningful, becomes the name of the Excel table
 * @param title shown above
 * @param headers made unique when they are not
 * @param rows at least one
 * @param look what its readers do with it
 */
record Grid(String name, String title, List<String> headers, List<List<Cell>> rows, Look look)
    implements Content {

  Grid {
    headers = unique(headers);
    rows = List.copyOf(rows);
    for (List<Cell> row : rows) {
      if (row.size() != headers.size()) {
        throw new IllegalArgumentException(name + ": a row does not fit the headers " + headers);
      }
    }
  }

  Grid(String name, String title, List<String> headers, List<List<Cell>> rows) {
    this(name, title, headers, rows, Look.PLAIN);
  }

  /** What readers do with a table. */
  enum Look {
    /** They read it. */
    PLAIN,
    /** They look for the largest numbers, which get a stronger background. */
    HEAT,
    /** They search it: its columns can be filtered. */
    SEARCH
  }

  private static List<String> unique(List<String> headers) {
    Set<String> taken = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (String header : headers) {
      String candidate = header;
      for (int n = 2; !taken.add(candidate.toLowerCase(Locale.FRENCH)); n++) {
        candidate = header + " (" + n + ")";
      }
      unique.add(candidate);
    }
    return List.copyOf(unique);
  }
}
