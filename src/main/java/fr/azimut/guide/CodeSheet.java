package fr.azimut.guide;

import fr.azimut.guide.TemplateStyles.Role;
import fr.azimut.normalisation.ExpectedCodes.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of the codes: what each means, and where the drop-down list of a column takes its own.
 *
 * @param name of the sheet
 * @param lists from the header of a column to the cells of its codes
 */
record CodeSheet(String name, Map<String, String> lists) {

  /** Of a template without codes. */
  static final CodeSheet NONE = new CodeSheet("", Map.of());

  private static final List<String> HEADER = List.of("Colonne", "Code", "Signification");
  private static final int[] WIDTHS = {32, 32, 70};

  static CodeSheet write(XSSFSheet sheet, FormatGuide guide, TemplateStyles styles) {
    XSSFRow header = sheet.createRow(0);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
      styles.text(header, i, HEADER.get(i), Role.HEADER);
    }
    Map<String, String> lists = new HashMap<>();
    int next = 1;
    for (ColumnGuide column : guide.sent()) {
      int first = next;
      for (Code code : column.codes()) {
        XSSFRow row = sheet.createRow(next++);
        styles.text(row, 0, column.name(), Role.CELL);
        styles.text(row, 1, code.code(), Role.CELL);
        styles.text(row, 2, code.label(), Role.CELL);
        int lines = 1 + code.label().length() / WIDTHS[2];
        row.setHeightInPoints(lines * TemplateStyles.LINE);
      }
      if (next > first) {
        lists.put(
            column.name(), "'" + sheet.getSheetName() + "'!$B$" + (first + 1) + ":$B$" + next);
      }
    }
    sheet.createFreezePane(0, 1);
    ReadMeSheet.print(sheet);
    return new CodeSheet(sheet.getSheetName(), lists);
  }

  /** The cells of a column's codes. */
  Optional<String> find(ColumnGuide column) {
    return Optional.ofNullable(lists.get(column.name()));
  }
}
