package fr.azimut.deposit;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** How a sheet that is streamed looks: nothing can be measured once it is written. */
final class SheetLayout {

  private static final int CHARACTER = 256;
  private static final float LINE = 13.5f;

  /** Excel's highest row, in points. */
  private static final float HIGHEST = 409;

  private final SXSSFSheet sheet;
  private final List<Integer> widths;

  /**
   * @param widths of the columns, in characters
   */
  SheetLayout(SXSSFSheet sheet, List<Integer> widths) {
    this.sheet = sheet;
    this.widths = List.copyOf(widths);
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** Keeps the first row and column in sight, and prints on paper that shows many columns. */
  void showWide() {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.createFreezePane(1, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  /** Makes a row high enough for its texts, which break within their columns. */
  void fit(Row row, List<String> texts) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, lines(texts.get(i), widths.get(i)));
    }
    if (lines > 1) {
      row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }
}
