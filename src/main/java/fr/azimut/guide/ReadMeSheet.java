package fr.azimut.guide;

import fr.azimut.guide.TemplateStyles.Role;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that says how to fill the template, save it and name the file, column by column. */
final class ReadMeSheet {

  private static final List<String> HEADER =
      List.of("Colonne", "Présence", "Contenu attendu", "Exemple", "Alimente");

  private static final int[] WIDTHS = {28, 38, 60, 22, 36};
  private static final double MARGIN_INCHES = 0.5;

  private final XSSFSheet sheet;
  private final FormatGuide guide;
  private final TemplateStyles styles;
  private final String codes;
  private int next;

  ReadMeSheet(XSSFSheet sheet, FormatGuide guide, TemplateStyles styles, String codes) {
    this.sheet = sheet;
    this.guide = guide;
    this.styles = styles;
    this.codes = codes;
  }

  void write() {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    XSSFRow title = sheet.createRow(next++);
    title.setHeightInPoints(2 * TemplateStyles.LINE);
    styles.text(title, 0, guide.format().label(), Role.TITLE);
    paragraph(
        FileText.names(guide.network())
            + " ; "
            + FileText.flow(guide.format())
            + ", "
            + FileText.frequency(guide.format())
            + " ; format « "
            + guide.format().id()
            + " ».");
    List<String> steps = FillingText.steps(guide, codes);
    for (int i = 0; i < steps.size(); i++) {
      paragraph((i + 1) + ". " + steps.get(i));
    }
    next++;
    table();
    print(sheet);
  }

  /** On paper: A4, across, as wide as the page. */
  static void print(XSSFSheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    for (PageMargin margin : PageMargin.values()) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
  }

  private void paragraph(String text) {
    int width = 0;
    for (int w : WIDTHS) {
      width += w;
    }
    XSSFRow row = sheet.createRow(next);
    row.setHeightInPoints(lines(text, width) * TemplateStyles.LINE + 2);
    styles.text(row, 0, text, Role.PARAGRAPH);
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTHS.length - 1));
    next++;
  }

  private void table() {
    XSSFRow header = sheet.createRow(next++);
    for (int i = 0; i < WIDTHS.length; i++) {
      styles.text(header, i, HEADER.get(i), Role.HEADER);
    }
    for (ColumnGuide column : guide.columns()) {
      List<String> cells =
          List.of(
              column.name(),
              ColumnText.presence(column),
              ColumnText.expected(column) + unknown(column),
              column.personal() ? "" : column.example(),
              String.join(", ", column.feeds()));
      XSSFRow row = sheet.createRow(next++);
      int most = 1;
      for (int i = 0; i < WIDTHS.length; i++) {
        styles.text(row, i, cells.get(i), Role.CELL);
        most = Math.max(most, lines(cells.get(i), WIDTHS[i]));
      }
      row.setHeightInPoints(most * TemplateStyles.LINE);
    }
  }

  private static String unknown(ColumnGuide column) {
    String unknown = ColumnText.unknown(column);
    return unknown.isEmpty() || column.personal() ? "" : " ; " + unknown;
  }

  /** Lines of a text that breaks between words only. */
  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && used + word.length() >= width - 2) {
        lines++;
        used = 0;
      }
      used += word.length() + 1;
    }
    return lines;
  }
}
