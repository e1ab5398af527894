package fr.azimut.report;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name the sheet's name, unique in its document
 * @param title the first thing read
 * @param widths widths of the columns, in characters
 * @param contents from top to bottom
 */
record Page(String name, String title, List<Integer> widths, List<Content> contents) {

  /** One wide column for names, thirteen for months: fits an A4 landscape page. */
  static final List<Integer> FIGURES =
      List.of(36, 14, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
}
