package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the printed A4 landscape pages of a sheet end: no table is torn from its heading and no
 * chart in two, and a chart stands beside its table where that leaves no page half empty.
 */
final class PageBreaks {

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double A4_WIDTH = 842;
  private static final double A4_HEIGHT = 595;
  private static final double POINTS_PER_INCH = 72;

  /** The part of a page that has to be filled before what belongs together begins a new one. */
  private static final double FILLED = 0.55;

  /**
   * Rows that must not be torn: a heading, its sentences and a table; a chart; what is said of a
   * table or a chart.
   */
  private record Piece(int top, Bond bond) {}

  /** What a piece has to do with the one above it. */
  private enum Bond {
    NONE,
    /** It is said of it: it must stand beside it. */
    REMARK,
    /** It shows it: it should stand beside it. */
    DRAWING
  }

  private final XSSFSheet sheet;
  private final int repeated;
  private final List<Piece> pieces = new ArrayList<>();
  private boolean complete = true;
  private boolean afterTable;

  /**
   * @param repeated number of the first rows, which are printed on every page
   */
  PageBreaks(XSSFSheet sheet, int repeated) {
    this.sheet = sheet;
    this.repeated = repeated;
  }

  /** Tells that a content will stand from a row on. */
  void from(int row, Content content) {
    boolean drawing =
        content instanceof Content.Lines || (content instanceof Picture p && p.embedded());
    boolean remark = content instanceof Content.Paragraph && afterTable;
    boolean first = content instanceof Content.Heading || (content instanceof Grid && complete);
    if (pieces.isEmpty() || first || drawing || remark) {
      pieces.add(new Piece(row, drawing ? Bond.DRAWING : remark ? Bond.REMARK : Bond.NONE));
      complete = false;
    }
    afterTable = content instanceof Grid;
    complete |= drawing || remark || afterTable;
  }

  /**
   * Sets the breaks, once the sheet's rows are there.
   *
   * @param end number of the sheet's rows
   */
  void set(List<Integer> widths, int end) {
    double head = height(0, repeated);
    double room = room(widths);
    double used = pieces.isEmpty() ? 0 : height(0, pieces.get(0).top());
    for (int i = 0; i < pieces.size(); i++) {
      int top = pieces.get(i).top();
      double own = height(top, end(i + 1, end));
      double said = height(top, end(next(i, Set.of(Bond.REMARK)), end));
      double height = head + said <= room ? said : own;
      double group =
          pieces.get(i).bond() == Bond.NONE
              ? height(top, end(next(i, Set.of(Bond.REMARK, Bond.DRAWING)), end))
              : height;
      boolean filled = used > FILLED * room;
      boolean torn = used + height > room && (filled || head + height <= room);
      boolean apart = used + group > room && filled && head + group <= room;
      if (used > head && (torn || apart)) {
        sheet.setRowBreak(top - 1);
        used = head;
      }
      for (int row = top; row < end(i + 1, end); row++) {
        double line = height(row, row + 1); // the spreadsheet tears what is longer than a page
        used = used + line > room ? head + line : used + line;
      }
    }
  }

  /** Whether the last piece is longer than a page. */
  boolean torn(List<Integer> widths, int end) {
    int top = pieces.get(pieces.size() - 1).top();
    return height(0, repeated) + height(top, end) > room(widths);
  }

  /** The next piece that is not bound so to the one above it. */
  private int next(int piece, Set<Bond> bonds) {
    int next = piece + 1;
    while (next < pieces.size() && bonds.contains(pieces.get(next).bond())) {
      next++;
    }
    return next;
  }

  private int end(int piece, int end) {
    return piece < pieces.size() ? pieces.get(piece).top() : end;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int i = from; i < to; i++) {
      XSSFRow row = sheet.getRow(i);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }

  /** Points of rows that a page takes when the sheet is made as narrow as the paper. */
  private double room(List<Integer> widths) {
    double width = widths.stream().mapToInt(Integer::intValue).sum() * POINTS_PER_CHARACTER;
    double across = A4_WIDTH - margins(PageMargin.LEFT, PageMargin.RIGHT);
    double down = A4_HEIGHT - margins(PageMargin.TOP, PageMargin.BOTTOM);
    double scale = Math.min(1, Math.floor(100 * across / width) / 100);
    return Math.floor(down / scale) - SheetWriter.SPACE;
  }

  private double margins(PageMargin one, PageMargin other) {
    return POINTS_PER_INCH * (sheet.getMargin(one) + sheet.getMargin(other));
  }
}
