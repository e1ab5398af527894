package fr.azimut.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as text: {@code sheet!cell = value | format}, its tables and its drawings. */
final class WorkbookDump {

  private WorkbookDump() {}

  static String of(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        sheet(workbook.getSheetAt(i), lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void sheet(XSSFSheet sheet, List<String> lines) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        lines.add(
            sheet.getSheetName() + "!" + cell.getAddress().formatAsString() + " = " + text(cell));
      }
    }
    for (XSSFTable table : sheet.getTables()) {
      lines.add(
          sheet.getSheetName()
              + " table "
              + table.getName()
              + " "
              + table.getArea().formatAsString());
    }
    for (String alt : Workbooks.alternatives(sheet)) {
      lines.add(sheet.getSheetName() + " drawing " + alt);
    }
  }

  private static String text(Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return switch (cell.getCellType()) {
      case NUMERIC -> number(cell.getNumericCellValue()) + " | " + format;
      case STRING -> cell.getStringCellValue() + " | texte";
      default -> cell.getCellType() + " | " + format;
    };
  }

  private static String number(double value) {
    return French.rounded(value, 6).stripTrailingZeros().toPlainString();
  }
}
