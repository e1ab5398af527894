package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The one sheet of a workbook of Excel, old or new, filled from the top. */
final class ExtractSheet {

  private final Sheet sheet;
  private final int columns;
  private final ExtractFormat format;
  private @Nullable Counts counts;
  private int next;

  ExtractSheet(Workbook workbook, ExtractFormat format) {
    sheet = workbook.createSheet(name(format));
    columns = format.columns().size();
    this.format = format;
  }

  static String name(ExtractFormat format) {
    String name = format.sheet();
    return name == null ? "Feuil1" : name;
  }

  void title(String text) {
    if (columns > 1) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
    }
    sheet.createRow(next++).createCell(0).setCellValue(text);
  }

  void row(List<String> cells) {
    Row row = sheet.createRow(next++);
    if (counts == null) {
      // The first row is the header.
      counts = new Counts(format, cells);
    }
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      if (!text.isEmpty()) {
        Cell cell = row.createCell(i);
        if (counts.isCount(i, text)) {
          cell.setCellValue(Integer.parseInt(text));
        } else {
          cell.setCellValue(text);
        }
      }
    }
  }
}
