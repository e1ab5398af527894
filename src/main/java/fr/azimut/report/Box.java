package fr.azimut.report;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a chart stands: fixed in rows, so that nothing overlaps. */
final class Box {

  /** Rows that a chart covers. */
  static final int ROWS = 16;

  /** Width over height of a chart. */
  static final double SHAPE = 2.25;

  private static final float ROW_POINTS = 15f;
  private static final double PIXELS_PER_POINT = 96.0 / 72;

  private Box() {}

  /** From a row on, at the left edge, as wide as its shape asks. */
  static XSSFClientAnchor at(XSSFSheet sheet, int top, int columns) {
    for (int i = 0; i < ROWS; i++) {
      sheet.createRow(top + i).setHeightInPoints(ROW_POINTS);
    }
    double left = ROWS * ROW_POINTS * PIXELS_PER_POINT * SHAPE;
    int column = 0;
    while (column < columns - 1 && left > sheet.getColumnWidthInPixels(column)) {
      left -= sheet.getColumnWidthInPixels(column);
      column++;
    }
    double inside = Math.min(left, sheet.getColumnWidthInPixels(column));
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, (int) (inside * Units.EMU_PER_PIXEL), 0, 0, top, column, top + ROWS);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
