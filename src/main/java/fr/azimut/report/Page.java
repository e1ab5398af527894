package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name the sheet's name, unique in its document
 * @param title the first thing read
 * @param widths widths of the columns, in characters; of each column that its widest table has
 * @param contents from top to bottom
 */
record Page(String name, String title, List<Integer> widths, List<Content> contents) {

  /** One wide column for names, thirteen for months: fits an A4 landscape page. */
  static final List<Integer> FIGURES =
      List.of(36, 14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);

  /** One for the longest names of zones, each on one line, so that all stand on a page. */
  static final List<Integer> ZONES =
      List.of(54, 14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);

  /** Width of a column of which nothing was said. */
  private static final int FURTHER = 11;

  Page {
    int columns =
        contents.stream()
            .mapToInt(c -> c instanceof Grid grid ? grid.headers().size() : 0)
            .max()
            .orElse(0);
    List<Integer> all = new ArrayList<>(widths);
    while (all.size() < columns) {
      all.add(FURTHER);
    }
    widths = List.copyOf(all);
    contents = List.copyOf(contents);
  }
}
