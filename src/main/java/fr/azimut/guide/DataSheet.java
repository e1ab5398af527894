package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.guide.TemplateStyles.Role;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that the network fills: titles, header, and what each column accepts. */
final class DataSheet {

  private static final int NARROWEST = 11;
  private static final int WIDEST = 36;

  private final XSSFSheet sheet;
  private final FormatGuide guide;
  private final TemplateStyles styles;
  private final CellRule rules;
  private final int lastRow;

  DataSheet(XSSFSheet sheet, FormatGuide guide, TemplateStyles styles, CodeSheet codes) {
    this.sheet = sheet;
    this.guide = guide;
    this.styles = styles;
    this.rules = new CellRule(sheet, codes);
    SpreadsheetVersion version =
        guide.format().container() == Container.XLS
            ? SpreadsheetVersion.EXCEL97
            : SpreadsheetVersion.EXCEL2007;
    this.lastRow = version.getLastRowIndex();
  }

  void write() {
    List<String> titles = guide.format().titles();
    for (int i = 0; i < titles.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(FileText.title(titles.get(i)));
    }
    XSSFRow header = sheet.createRow(titles.size());
    header.setHeightInPoints(2 * TemplateStyles.LINE);
    List<ColumnGuide> columns = guide.sent();
    for (int i = 0; i < columns.size(); i++) {
      ColumnGuide column = columns.get(i);
      styles.text(header, i, column.name(), column.optional() ? Role.OPTIONAL_HEADER : Role.HEADER);
      sheet.setDefaultColumnStyle(i, styles.format(format(column)));
      sheet.setColumnWidth(i, width(column) * 256);
      rules.apply(column, new CellRangeAddressList(titles.size() + 1, lastRow, i, i));
    }
    sheet.createFreezePane(0, titles.size() + 1);
    ReadMeSheet.print(sheet);
  }

  /** As text, a code keeps its zeros and a month its form, whatever the spreadsheet thinks. */
  private static String format(ColumnGuide column) {
    return switch (column.kind()) {
      case WHOLE_NUMBER, YEAR -> "0";
      case NUMBER -> "General";
      case DATE -> Objects.requireNonNull(column.pattern()).spreadsheet();
      default -> "@";
    };
  }

  private static int width(ColumnGuide column) {
    int widest = Math.max(column.name().length(), column.example().length());
    for (var code : column.codes()) {
      widest = Math.max(widest, code.code().length());
    }
    // room for the arrow of a list
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 5));
  }
}
