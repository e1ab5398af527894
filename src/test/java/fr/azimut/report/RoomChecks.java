package fr.azimut.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Points 6, 9 and 10: that all that is written is seen. */
final class RoomChecks {

  /** In digits; under it a number does not fit, over it a line is lost on the way back. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 110;

  /** Letters of a text in the width of a digit; of Arial, about one and a tenth. */
  private static final double LETTERS = 1.05;

  private RoomChecks() {}

  static List<String> wrapped(CheckedBook book) {
    return book.onSheets(
        sheet ->
            sheet
                .texts()
                .flatMap(
                    cell -> {
                      if (!cell.getCellStyle().getWrapText()) {
                        return Stream.of(sheet.at(cell, "the text does not wrap"));
                      }
                      return needed(cell) > height(cell)
                          ? Stream.of(sheet.at(cell, "the row is too low for the text"))
                          : Stream.empty();
                    }));
  }

  private static double height(XSSFCell cell) {
    XSSFRow row = cell.getRow();
    return row.getCTRow().isSetHt() ? row.getHeightInPoints() : Double.MAX_VALUE;
  }

  private static double needed(XSSFCell cell) {
    int points = cell.getCellStyle().getFont().getFontHeightInPoints();
    double room = width(cell) * LETTERS * 12 / points;
    int lines = 1;
    double used = 0;
    for (String word : cell.getStringCellValue().split(" ", -1)) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines * points * 1.15;
  }

  private static double width(XSSFCell cell) {
    return cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0;
  }

  static List<String> shown(CheckedBook book) {
    return book.onSheets(
        sheet -> {
          int index = book.sheets().indexOf(sheet);
          boolean visible = book.workbook().getSheetVisibility(index) == SheetVisibility.VISIBLE;
          return Stream.concat(
              visible ? Stream.empty() : Stream.of(sheet.here("hidden sheet")),
              sheet
                  .cells()
                  .filter(
                      c ->
                          c.getRow().getZeroHeight()
                              || sheet.sheet().isColumnHidden(c.getColumnIndex()))
                  .map(c -> sheet.at(c, "hidden row or column")));
        });
  }

  static List<String> wide(CheckedBook book) {
    DataFormatter numbers = new DataFormatter(Locale.FRANCE);
    return book.onSheets(
        sheet ->
            sheet
                .cells()
                .filter(
                    cell -> {
                      double width = width(cell);
                      boolean text = cell.getCellType() == CellType.STRING;
                      int longest =
                          text
                              ? longest(cell.getStringCellValue())
                              : numbers.formatCellValue(cell).length();
                      return width < NARROWEST || width > WIDEST || longest / LETTERS > width;
                    })
                .map(c -> sheet.at(c, "column of " + width(c) + " letters")));
  }

  private static int longest(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(String::length).max().orElse(0);
  }
}
