package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is read from top to bottom in its first column, then as a table.
 *
 * @param name the sheet's name, unique in its workbook
 * @param title in A1
 * @param chapter where the main workbook has it
 * @param lines below the title, in the first column
 * @param grid the only table, the last thing on the sheet; null when there are only texts
 */
record AccessibleSheet(
    String name, String title, String chapter, List<Line> lines, @Nullable Grid grid) {

  AccessibleSheet {
    lines = List.copyOf(lines);
  }

  /** The same, the links of its table leading to the sheets that stand here for those pages. */
  AccessibleSheet leadingTo(Map<String, String> sheetsOfPages) {
    if (grid == null) {
      return this;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : grid.rows()) {
      rows.add(row.stream().map(cell -> leading(cell, sheetsOfPages)).toList());
    }
    return new AccessibleSheet(
        name,
        title,
        chapter,
        lines,
        new Grid(grid.name(), grid.title(), grid.headers(), rows, grid.look()));
  }

  private static Cell leading(Cell cell, Map<String, String> sheetsOfPages) {
    if (!(cell instanceof Cell.Link link)) {
      return cell;
    }
    String sheet = sheetsOfPages.get(link.sheet());
    return sheet == null ? Cell.words(link.text()) : new Cell.Link(link.text(), sheet);
  }

  /** Number of the row of the table's headers, from 1. */
  int headerRow() {
    return lines.size() + 2;
  }

  /** How a spreadsheet writes a cell of the first column of a sheet. */
  static String address(String sheet, int row) {
    return "'" + sheet.replace("'", "''") + "'!A" + row;
  }

  /**
   * A text of the first column.
   *
   * @param heading whether it is the title of the lines that follow
   * @param target the sheet or the cell that it leads to, as a spreadsheet writes it; null when it
   *     leads nowhere
   */
  record Line(String text, boolean heading, @Nullable String target) {

    static Line text(String text) {
      return new Line(text, false, null);
    }

    static Line heading(String text) {
      return new Line(text, true, null);
    }

    static Line link(String text, String sheet, int row) {
      return new Line(text, false, address(sheet, row));
    }
  }
}
