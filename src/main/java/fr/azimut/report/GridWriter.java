package fr.azimut.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** Writes a grid as a real, named Excel table. */
final class GridWriter {

  private GridWriter() {}

  /** The area of the table, header row included. */
  static CellRangeAddress write(
      XSSFSheet sheet, int top, Grid grid, List<Integer> widths, Styles styles, TableNames names) {
    List<Float> heights = GridHeights.of(grid, widths);
    int line = top;
    XSSFRow head = sheet.createRow(line);
    head.setHeightInPoints(heights.get(0));
    header(head, grid, styles);
    for (List<Cell> cells : grid.rows()) {
      XSSFRow row = sheet.createRow(++line);
      row.setHeightInPoints(heights.get(line - top));
      row(row, cells, styles);
    }
    CellRangeAddress area = new CellRangeAddress(top, line, 0, grid.headers().size() - 1);
    table(sheet, area, names.claim(grid.name()), grid.look() == Grid.Look.SEARCH);
    if (grid.look() == Grid.Look.HEAT) {
      heat(sheet, area, grid, styles);
    }
    return area;
  }

  private static void header(XSSFRow row, Grid grid, Styles styles) {
    for (int i = 0; i < grid.headers().size(); i++) {
      Cell below = grid.rows().get(0).get(i);
      boolean words = below instanceof Cell.Words || below instanceof Cell.Link;
      Styles.Role role = words ? Styles.Role.HEADER : Styles.Role.NUMBER_HEADER;
      text(row.createCell(i), grid.headers().get(i), role, styles);
    }
  }

  private static void row(XSSFRow row, List<Cell> cells, Styles styles) {
    for (int i = 0; i < cells.size(); i++) {
      XSSFCell target = row.createCell(i);
      Cell cell = cells.get(i);
      if (cell instanceof Cell.Amount amount) {
        target.setCellValue(amount.value());
        target.setCellStyle(styles.amount(amount.format()));
      } else if (cell instanceof Cell.Words words) {
        text(target, words.text(), Styles.Role.WORDS, styles);
      } else if (cell instanceof Cell.Sign sign) {
        text(target, sign.text(), Styles.Role.SIGN, styles);
      } else if (cell instanceof Cell.Day day) {
        target.setCellValue(day.day());
        target.setCellStyle(styles.of(Styles.Role.DAY));
      } else if (cell instanceof Cell.Link link) {
        link(target, link.text(), link.sheet(), Styles.Role.LINK, styles);
      }
    }
  }

  /** Writes a text that stays one: what looks like a formula is marked as quoted. */
  static void text(XSSFCell cell, String text, Styles.Role role, Styles styles) {
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(role, looksLikeFormula(text)));
  }

  /** Whether a spreadsheet would compute the text once it is edited. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  static void link(XSSFCell cell, String text, String sheet, Styles.Role role, Styles styles) {
    text(cell, text, role, styles);
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }

  /**
   * Asked for a table of several columns, POI reads all headers again for each of them, which takes
   * a sixth of the time of a workbook: it is asked for the first, and the others are added. Their
   * names are those of the headers, which POI reads when it writes the table.
   */
  private static void table(XSSFSheet sheet, CellRangeAddress area, String name, boolean filtered) {
    AreaReference first =
        new AreaReference(
            new CellReference(area.getFirstRow(), area.getFirstColumn()),
            new CellReference(area.getLastRow(), area.getFirstColumn()),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(first);
    table.getCTTable().setRef(area.formatAsString());
    CTTableColumns columns = table.getCTTable().getTableColumns();
    int count = area.getLastColumn() - area.getFirstColumn() + 1;
    for (int id = 2; id <= count; id++) {
      columns.addNewTableColumn().setId(id);
    }
    columns.setCount(count);
    table.updateReferences();
    table.setName(name);
    table.setDisplayName(name);
    if (filtered) {
      table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
  }

  /** The row of all together would make all others pale. */
  private static void heat(XSSFSheet sheet, CellRangeAddress area, Grid grid, Styles styles) {
    int top = area.getFirstRow() + 1;
    int bottom = area.getLastRow();
    top += total(grid.rows().get(0)) ? 1 : 0;
    bottom -= total(grid.rows().get(grid.rows().size() - 1)) ? 1 : 0;
    if (top > bottom) {
      return;
    }
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(ConditionalFormattingThreshold.RangeType.MIN);
    scale.getThresholds()[1].setRangeType(ConditionalFormattingThreshold.RangeType.MAX);
    scale.setColors(styles.heat());
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(top, bottom, 1, area.getLastColumn())}, rule);
  }

  private static boolean total(List<Cell> row) {
    return row.get(0) instanceof Cell.Words first && first.text().equals(Subject.ALL_NETWORKS);
  }
}
