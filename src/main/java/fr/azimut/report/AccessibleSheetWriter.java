package fr.azimut.report;

import fr.azimut.report.AccessibleStyles.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Writes one sheet: texts down the first column, then the table. */
final class AccessibleSheetWriter {

  private static final String DAY_FORMAT = "dd/mm/yyyy";
  private static final float TALLEST = 409;
  private static final float MARGIN = 3;

  private final Markup markup = new Markup();
  private final Map<String, String> links = new LinkedHashMap<>();
  private final AccessibleSheet sheet;
  private final AccessibleStyles styles;
  private final SharedTexts texts;
  private final List<Integer> widths;
  private int row;

  AccessibleSheetWriter(AccessibleSheet sheet, AccessibleStyles styles, SharedTexts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
    this.widths = AccessibleWidths.of(sheet);
  }

  /**
   * The sheet's file.
   *
   * @param first whether it is the one that is shown when the workbook opens
   */
  byte[] part(boolean first) {
    markup.open(
        "worksheet",
        "xmlns",
        AccessiblePackage.NAMESPACE,
        "xmlns:r",
        AccessiblePackage.RELATIONSHIPS);
    markup.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    markup.open("sheetViews");
    markup.open("sheetView", "tabSelected", first ? "1" : "0", "workbookViewId", "0");
    markup.empty("selection", "activeCell", "A1", "sqref", "A1").close().close();
    markup.empty("sheetFormatPr", "defaultRowHeight", "15.6");
    columns();
    markup.open("sheetData");
    rows();
    markup.close();
    if (!links.isEmpty()) {
      markup.open("hyperlinks");
      links.forEach((cell, to) -> markup.empty("hyperlink", "ref", cell, "location", to));
      markup.close();
    }
    markup.empty(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.5",
        "bottom",
        "0.5",
        "header",
        "0.3",
        "footer",
        "0.3");
    markup.empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", "landscape");
    if (sheet.grid() != null) {
      markup.open("tableParts", "count", "1");
      markup.empty("tablePart", "r:id", AccessiblePackage.TABLE).close();
    }
    return markup.close().bytes();
  }

  private void columns() {
    markup.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      String number = String.valueOf(i + 1);
      String width = String.valueOf(widths.get(i));
      markup.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
    }
    markup.close();
  }

  private void rows() {
    line(sheet.title(), Role.TITLE, null);
    for (AccessibleSheet.Line line : sheet.lines()) {
      Role role = line.heading() ? Role.HEADING : line.target() == null ? Role.TEXT : Role.LINK;
      line(line.text(), role, line.target());
    }
    Grid grid = sheet.grid();
    if (grid != null) {
      header(grid);
      grid.rows().forEach(this::row);
    }
  }

  private void line(String text, Role role, @Nullable String target) {
    start(height(text, 0, role));
    text(0, text, role);
    if (target != null) {
      links.put("A" + row, target);
    }
    markup.close();
  }

  private void header(Grid grid) {
    float height = 0;
    for (int i = 0; i < grid.headers().size(); i++) {
      height = Math.max(height, height(grid.headers().get(i), i, Role.HEADER));
    }
    start(height);
    for (int i = 0; i < grid.headers().size(); i++) {
      Cell below = grid.rows().get(0).get(i);
      boolean words = below instanceof Cell.Words || below instanceof Cell.Link;
      text(i, grid.headers().get(i), words ? Role.HEADER : Role.NUMBER_HEADER);
    }
    markup.close();
  }

  private void row(List<Cell> cells) {
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      height = Math.max(height, height(AccessibleWidths.text(cells.get(i)), i, Role.TEXT));
    }
    start(height);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell instanceof Cell.Amount amount) {
        number(i, amount.value(), amount.format());
      } else if (cell instanceof Cell.Day day) {
        number(i, DateUtil.getExcelDate(day.day()), DAY_FORMAT);
      } else if (cell instanceof Cell.Link link) {
        links.put(address(i), AccessibleSheet.address(link.sheet(), 1));
        text(i, link.text(), Role.LINK);
      } else {
        text(i, AccessibleWidths.text(cell), cell instanceof Cell.Sign ? Role.SIGN : Role.TEXT);
      }
    }
    markup.close();
  }

  private void number(int column, double value, String format) {
    String style = String.valueOf(styles.amount(format));
    markup.open("c", "r", address(column), "s", style).open("v");
    markup.text(String.valueOf(value)).close().close();
  }

  private void start(float height) {
    row++;
    markup.open("row", "r", "" + row, "ht", String.valueOf(height), "customHeight", "1");
  }

  private void text(int column, String text, Role role) {
    String style = String.valueOf(styles.text(role, GridWriter.looksLikeFormula(text)));
    markup.open("c", "r", address(column), "s", style, "t", "s");
    markup.open("v").text(String.valueOf(texts.index(text))).close().close();
  }

  private String address(int column) {
    return CellReference.convertNumToColString(column) + row;
  }

  private float height(String text, int column, Role role) {
    int lines = TextHeight.lines(text, widths.get(column) - 1, role.letter());
    return Math.min(TALLEST, lines * role.line() + MARGIN);
  }
}
