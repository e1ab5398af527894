package fr.azimut.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The tables of a workbook as its readers find them. */
final class ShownBook {

  /** The accessible variant of the commission has a sheet for each of its tables. */
  private static final int MOST_PARTS = 10_000;

  private ShownBook() {}

  /**
   * Texts and numbers of every table, header first, by the table's name, in the order of the file.
   */
  static Map<String, List<List<Object>>> read(Path file) throws IOException {
    Map<String, List<List<Object>>> tables = new LinkedHashMap<>();
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        sheet.getTables().stream()
            .sorted((a, b) -> a.getStartRowIndex() - b.getStartRowIndex())
            .forEach(table -> tables.put(table.getName(), rows(sheet, table)));
      }
    }
    return tables;
  }

  private static List<List<Object>> rows(XSSFSheet sheet, XSSFTable table) {
    List<List<Object>> rows = new ArrayList<>();
    for (int line = table.getStartRowIndex(); line <= table.getEndRowIndex(); line++) {
      List<Object> row = new ArrayList<>();
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        XSSFCell cell = sheet.getRow(line).getCell(column);
        row.add(
            cell.getCellType() == CellType.NUMERIC
                ? (Object) cell.getNumericCellValue()
                : cell.getStringCellValue());
      }
      rows.add(row);
    }
    return rows;
  }
}
