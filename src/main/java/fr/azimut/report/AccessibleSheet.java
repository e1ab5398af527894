package fr.azimut.report;

import java.util.List;
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
