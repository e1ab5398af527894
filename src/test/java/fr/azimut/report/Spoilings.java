package fr.azimut.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Ways to break exactly one of the 36 points in the workbook of {@link SmallDocument}, whose table
 * is A10:C12.
 */
final class Spoilings {

  private static final String SHEET = SmallDocument.SHEET;

  private final Map<String, Consumer<XSSFWorkbook>> all = new LinkedHashMap<>();

  private Spoilings() {
    tables();
    notes();
    texts();
    look();
    sheets();
  }

  /** By {@code number, what is done}. */
  static Map<String, Consumer<XSSFWorkbook>> all() {
    return new Spoilings().all;
  }

  private void tables() {
    all.put("1, no table", w -> sheet(w).removeTable(table(w)));
    all.put("2, named by a number", w -> rename(table(w), "Tableau1"));
    all.put("2, named as none is", w -> table(w).setDisplayName("Tableau_autre"));
    all.put("3, merged", w -> sheet(w).addMergedRegion(new CellRangeAddress(1, 1, 0, 2)));
    all.put("4, a blank row", w -> row(w, 12).forEach(c -> c.setBlank()));
    all.put("5, a header twice", w -> header(w, "C10", "Valeur"));
    all.put("5, no header row", w -> table(w).getCTTable().setHeaderRowCount(0));
    all.put("6, a text on one line", w -> style(w, "A3").setWrapText(false));
    all.put("6, a low row", w -> cell(w, "A3").setCellValue("mot ".repeat(60).strip()));
    all.put("7, a frozen pane", w -> sheet(w).createFreezePane(0, 2));
    all.put("7, a filter", w -> table(w).getCTTable().addNewAutoFilter().setRef("A10:C12"));
    all.put("8, an empty cell", w -> cell(w, "C12").setBlank());
    all.put("8, a sign that nothing explains", w -> cell(w, "C12").setCellValue("n.c."));
    all.put("9, a hidden row", w -> row(w, 12).setZeroHeight(true));
    all.put("9, a hidden column", w -> sheet(w).setColumnHidden(1, true));
    all.put("9, a hidden sheet", w -> w.setSheetHidden(3, true));
    all.put("10, a narrow column", w -> sheet(w).setColumnWidth(1, 5 * 256));
    all.put("10, a wide column", w -> sheet(w).setColumnWidth(1, 200 * 256));
  }

  private void notes() {
    all.put("11, an asterisk", w -> cell(w, "A11").setCellValue("Loire Sud*"));
    all.put("11, a superscript letter", w -> cell(w, "A11").setCellValue(superscript(w)));
    all.put("12, a bare number", w -> cell(w, "A11").setCellValue("Loire Sud [1]"));
    all.put("12, a note that nothing calls", w -> cell(w, "A5").setCellValue("Voir les notes"));
    all.put("13, a call beside a figure", w -> cell(w, "C12").setCellValue("12 [note 1]"));
    all.put(
        "14, a note that is not there", w -> cell(w, "A5").setCellValue("Notes note 1, note 9"));
  }

  private void texts() {
    all.put("15, an abbreviation", w -> cell(w, "A3").setCellValue("Accueil des PSAD"));
    all.put("16, a vague link", w -> cell(w, "A9").setCellValue("Cliquez ici"));
    all.put(
        "16, a link to nothing",
        w -> sheet(w).getHyperlink(new CellAddress("A9")).setAddress("'Ailleurs'!A1"));
    all.put("17, small letters", w -> font(w, "A3", f -> f.setFontHeightInPoints((short) 9)));
    all.put("17, a font with serifs", w -> font(w, "A3", f -> f.setFontName("Times New Roman")));
    all.put("17, centred", w -> style(w, "A11").setAlignment(HorizontalAlignment.CENTER));
    all.put(
        "17, a number at the left", w -> style(w, "B11").setAlignment(HorizontalAlignment.LEFT));
    all.put(
        "18, a title like a text", w -> cell(w, "A1").setCellStyle(cell(w, "A3").getCellStyle()));
    all.put("19, an arrow", w -> cell(w, "A11").setCellValue("Loire Sud ↗"));
  }

  private void look() {
    all.put("20, a header", w -> sheet(w).getHeader().setCenter("Diagnostic"));
    all.put(
        "20, a text box",
        w ->
            sheet(w)
                .createDrawingPatriarch()
                .createTextbox(anchor())
                .setText(new XSSFRichTextString("Lisez ceci")));
    all.put("21, a border", w -> style(w, "A12").setBorderTop(BorderStyle.THIN));
    all.put("21, a line", w -> sheet(w).createDrawingPatriarch().createConnector(anchor()));
    all.put("22, a fill", w -> fill(w, IndexedColors.YELLOW));
    all.put("22, a style of table", w -> styleTable(table(w)));
    all.put("23, a dark red figure", w -> font(w, "B11", f -> f.setColor(rgb(0x9C, 0, 0))));
    all.put("23, a red format", w -> format(w, "#,##0;[Red]-#,##0"));
    all.put("24, pale grey letters", w -> font(w, "A3", f -> f.setColor(rgb(0x99, 0x99, 0x99))));
    all.put("25, an image", Spoilings::image);
    all.put("26, macros", Spoilings::macros);
  }

  private void sheets() {
    all.put("27, a sheet named by a number", Spoilings::rename);
    all.put("28, a blank sheet", w -> w.createSheet("Réserve"));
    all.put(
        "29, a line that begins in C",
        w -> {
          row(w, 3).createCell(2).copyCellFrom(cell(w, "A3"), new CellCopyPolicy());
          sheet(w).setColumnWidth(2, 60 * 256);
          cell(w, "A3").setBlank();
        });
    all.put("30, a table beyond A", w -> move(w, "B10:C12"));
    all.put("31, a text below", w -> copy(w, "A3", 13));
    all.put("32, a second table", Spoilings::secondTable);
    all.put("35, no title", w -> w.getProperties().getCoreProperties().setTitle(""));
    all.put(
        "35, no language",
        w ->
            w.getProperties()
                .getCoreProperties()
                .getUnderlyingProperties()
                .setLanguageProperty("en"));
    all.put("36, another sheet first", w -> w.setActiveSheet(2));
    all.put("36, another cell first", w -> sheet(w).setActiveCell(new CellAddress("B3")));
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook) {
    return workbook.getSheet(SHEET);
  }

  private static XSSFTable table(XSSFWorkbook workbook) {
    return sheet(workbook).getTables().get(0);
  }

  private static XSSFRow row(XSSFWorkbook workbook, int number) {
    return sheet(workbook).getRow(number - 1);
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String address) {
    CellAddress at = new CellAddress(address);
    return Objects.requireNonNull(sheet(workbook).getRow(at.getRow()).getCell(at.getColumn()));
  }

  /** A style of its own for a cell. */
  private static XSSFCellStyle style(XSSFWorkbook workbook, String address) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell(workbook, address).getCellStyle());
    cell(workbook, address).setCellStyle(style);
    return style;
  }

  private static void font(XSSFWorkbook workbook, String address, Consumer<XSSFFont> change) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) 12);
    change.accept(font);
    style(workbook, address).setFont(font);
  }

  private static XSSFColor rgb(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
  }

  private static void fill(XSSFWorkbook workbook, IndexedColors colour) {
    XSSFCellStyle style = style(workbook, "A11");
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void format(XSSFWorkbook workbook, String format) {
    style(workbook, "B11").setDataFormat(workbook.createDataFormat().getFormat(format));
  }

  private static void rename(XSSFTable table, String name) {
    table.setName(name);
    table.setDisplayName(name);
  }

  private static void header(XSSFWorkbook workbook, String address, String text) {
    cell(workbook, address).setCellValue(text);
    table(workbook).getCTTable().getTableColumns().getTableColumnArray(2).setName(text);
  }

  private static XSSFRichTextString superscript(XSSFWorkbook workbook) {
    XSSFFont small = workbook.createFont();
    small.setTypeOffset(XSSFFont.SS_SUPER);
    XSSFRichTextString text = new XSSFRichTextString("Loire Sud a");
    text.applyFont(10, 11, small);
    return text;
  }

  private static void styleTable(XSSFTable table) {
    table.getCTTable().addNewTableStyleInfo();
    table.setStyleName("TableStyleMedium2");
  }

  private static XSSFClientAnchor anchor() {
    return new XSSFClientAnchor(0, 0, 0, 0, 0, 14, 2, 18);
  }

  private static void image(XSSFWorkbook workbook) {
    int picture = workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
    sheet(workbook).createDrawingPatriarch().createPicture(anchor(), picture);
  }

  private static void macros(XSSFWorkbook workbook) {
    try {
      workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The links to the sheet are mended, so that nothing but its name is wrong. */
  private static void rename(XSSFWorkbook workbook) {
    workbook.setSheetName(workbook.getSheetIndex("Signes"), "Feuil3");
    Workbooks.sheets(workbook).stream()
        .flatMap(s -> s.getHyperlinkList().stream())
        .filter(l -> l.getAddress().equals("'Signes'!A1"))
        .forEach(l -> l.setAddress("'Feuil3'!A1"));
  }

  private static void move(XSSFWorkbook workbook, String area) {
    XSSFSheet sheet = sheet(workbook);
    sheet.removeTable(table(workbook));
    XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
    rename(table, "Tableau_comparaison");
  }

  private static void copy(XSSFWorkbook workbook, String from, int row) {
    XSSFCell copy = sheet(workbook).createRow(row - 1).createCell(0);
    copy.setCellValue(cell(workbook, from).getStringCellValue());
    copy.setCellStyle(cell(workbook, from).getCellStyle());
  }

  private static void secondTable(XSSFWorkbook workbook) {
    copy(workbook, "A10", 13);
    copy(workbook, "A11", 14);
    AreaReference area = new AreaReference("A13:A14", SpreadsheetVersion.EXCEL2007);
    rename(sheet(workbook).createTable(area), "Tableau_suite");
  }
}
