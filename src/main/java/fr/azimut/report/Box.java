package fr.azimut.report;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a chart stands: fixed in rows, so that nothing overlaps. */
final class Box {

  /** Rows that a native chart covers. */
  static final int ROWS = 16;

  /** Pixels to one row, as a screen has them. */
  static final int PIXELS_PER_ROW = 20;

  private static final float ROW_POINTS = 15f;

  private Box() {}

  /** The rows that a picture covers. */
  static int rows(Picture picture) {
    return (PictureRenderer.height(picture) + PIXELS_PER_ROW - 1) / PIXELS_PER_ROW;
  }

  /** From a row on, at the left edge, as wide as all pictures are. */
  static XSSFClientAnchor at(XSSFSheet sheet, int top, int columns, int rows) {
    return at(sheet, top, columns, rows, PictureRenderer.WIDTH);
  }

  /**
   * From a row on, at the left edge.
   *
   * @param width in pixels
   */
  static XSSFClientAnchor at(XSSFSheet sheet, int top, int columns, int rows, int width) {
    for (int i = 0; i < rows; i++) {
      sheet.createRow(top + i).setHeightInPoints(ROW_POINTS);
    }
    double left = width;
    int column = 0;
    while (column < columns - 1 && left > sheet.getColumnWidthInPixels(column)) {
      left -= sheet.getColumnWidthInPixels(column);
      column++;
    }
    double inside = Math.min(left, sheet.getColumnWidthInPixels(column));
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, (int) (inside * Units.EMU_PER_PIXEL), 0, 0, top, column, top + rows);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
