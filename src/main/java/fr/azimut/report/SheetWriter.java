package fr.azimut.report;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one page from top to bottom. */
final class SheetWriter {

  private static final int HEAD_ROWS = 2;
  private static final int MOST_REPEATED = 7;
  private static final double MARGIN_INCHES = 0.5;
  private static final double FOOTER_INCHES = 0.3;
  private static final double FOOTED_INCHES = 0.65;
  private static final float TITLE_POINTS = 26f;

  /** Points of an empty row. */
  static final float SPACE = 15f;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final TableNames names;
  private final Document document;
  private final Palette palette;
  private final Map<String, byte[]> images;
  private final Map<String, CellRangeAddress> grids = new HashMap<>();
  private int next;
  private boolean afterGrid;

  SheetWriter(
      XSSFSheet sheet,
      Styles styles,
      TableNames names,
      Document document,
      Map<String, byte[]> images) {
    this.sheet = sheet;
    this.styles = styles;
    this.names = names;
    this.document = document;
    this.images = images;
    this.palette = document.palette();
  }

  void write(Page page, boolean linkBack) {
    setUp(page);
    text(page.title(), Styles.Role.TITLE);
    sheet.getRow(0).setHeightInPoints(TITLE_POINTS);
    text(document.subtitle(), Styles.Role.SUBTITLE);
    if (linkBack) {
      String contents = document.pages().get(0).name();
      link(row().createCell(0), "Retour à la feuille " + contents, contents, Styles.Role.BACK);
    }
    PageBreaks breaks = new PageBreaks(sheet, HEAD_ROWS);
    for (Content content : page.contents()) {
      breaks.from(next, content);
      write(content, page.widths());
    }
    breaks.set(page.widths(), next);
    printAll(page.widths().size() - 1);
    if (page.contents().get(page.contents().size() - 1) instanceof Grid last
        && (grids.size() == 1 || breaks.torn(page.widths(), next))) {
      CellRangeAddress table = Objects.requireNonNull(grids.get(last.name()));
      repeatHeader(table);
      if (table.getFirstRow() <= MOST_REPEATED) {
        sheet.createFreezePane(0, table.getFirstRow() + 1);
        sheet.setActiveCell(CellAddress.A1);
      }
    }
  }

  /** The header of a table that runs over several pages, where no other table follows. */
  private void repeatHeader(CellRangeAddress table) {
    int header = table.getFirstRow();
    int from = header <= MOST_REPEATED ? 0 : header;
    sheet.setRepeatingRows(new CellRangeAddress(from, header, -1, -1));
  }

  /** Without it, a printed page ends with the last cell and cuts the chart below it. */
  private void printAll(int lastColumn) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, next);
  }

  private void setUp(Page page) {
    for (int i = 0; i < page.widths().size(); i++) {
      sheet.setColumnWidth(i, page.widths().get(i) * 256);
    }
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    for (var margin : PageMargin.values()) {
      sheet.setMargin(margin, MARGIN_INCHES);
    }
    sheet.setMargin(PageMargin.BOTTOM, FOOTED_INCHES);
    sheet.setMargin(PageMargin.FOOTER, FOOTER_INCHES);
    sheet.getFooter().setLeft(document.subtitle().replace("&", "&&"));
    sheet.getFooter().setRight("Page &P sur &N");
    sheet.setDisplayGridlines(false);
    sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
    sheet.createFreezePane(0, HEAD_ROWS);
    sheet.setActiveCell(CellAddress.A1);
  }

  private void write(Content content, List<Integer> widths) {
    if (content instanceof Content.Paragraph && afterGrid) {
      row().setHeightInPoints(SPACE / 2);
    }
    afterGrid = content instanceof Grid;
    if (content instanceof Content.Heading heading) {
      next++;
      text(heading.text(), Styles.Role.HEADING, widths);
    } else if (content instanceof Content.Paragraph paragraph) {
      text(paragraph.text(), Styles.Role.PARAGRAPH, widths);
    } else if (content instanceof Content.Facts facts) {
      next++;
      facts.facts().forEach(f -> fact(f, widths));
    } else if (content instanceof Grid grid) {
      grid(grid, widths);
    } else if (content instanceof Content.Lines lines) {
      next++;
      CellRangeAddress area = grids.get(lines.grid());
      if (area == null) {
        throw new IllegalStateException("no table " + lines.grid() + " above its chart");
      }
      NativeLines.draw(sheet, Box.at(sheet, next, widths.size(), Box.ROWS), lines, area, palette);
      next += Box.ROWS + 1;
    } else if (content instanceof Picture picture && picture.embedded()) {
      next++;
      byte[] image = images.get(picture.id());
      if (image == null) {
        throw new IllegalStateException("no image of " + picture.id());
      }
      int rows = Box.rows(picture);
      Pictures.embed(
          sheet,
          Box.at(sheet, next, widths.size(), rows),
          "Graphique " + picture.id(),
          picture.alt(),
          image);
      next += rows + 1;
    } else if (content instanceof Logo logo) {
      int rows = Logo.HEIGHT / Box.PIXELS_PER_ROW;
      byte[] image = Base64.getDecoder().decode(logo.png());
      Pictures.embed(
          sheet, Box.at(sheet, next, widths.size(), rows, logo.width()), "Logo", logo.alt(), image);
      next += rows + 1;
    }
  }

  private void grid(Grid grid, List<Integer> widths) {
    next++;
    if (!grid.title().isBlank()) {
      text(grid.title(), Styles.Role.CAPTION, widths);
    }
    CellRangeAddress area = GridWriter.write(sheet, next, grid, widths, styles, names);
    grids.put(grid.name(), area);
    next = area.getLastRow() + 1;
  }

  private void text(String text, Styles.Role role) {
    GridWriter.text(row().createCell(0), text, role, styles);
  }

  /** A text over the whole width: merged, which is harmless outside tables. */
  private void text(String text, Styles.Role role, List<Integer> widths) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    XSSFRow row = row();
    row.setHeightInPoints(TextHeight.points(text, width, role));
    GridWriter.text(row.createCell(0), text, role, styles);
    if (widths.size() > 1) {
      int line = row.getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(line, line, 0, widths.size() - 1));
    }
  }

  private void fact(Content.Fact fact, List<Integer> widths) {
    int width = widths.stream().skip(1).mapToInt(Integer::intValue).sum();
    XSSFRow row = row();
    row.setHeightInPoints(TextHeight.points(fact.text(), width, Styles.Role.PARAGRAPH));
    GridWriter.text(row.createCell(0), fact.name(), Styles.Role.CAPTION, styles);
    GridWriter.text(row.createCell(1), fact.text(), Styles.Role.PARAGRAPH, styles);
    if (widths.size() > 2) {
      int line = row.getRowNum();
      sheet.addMergedRegion(new CellRangeAddress(line, line, 1, widths.size() - 1));
    }
  }

  private void link(XSSFCell cell, String text, String target, Styles.Role role) {
    GridWriter.link(cell, text, target, role, styles);
  }

  private XSSFRow row() {
    return sheet.createRow(next++);
  }
}
