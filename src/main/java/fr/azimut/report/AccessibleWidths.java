package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;

/** Widths of the columns of a sheet, in letters: the longest word fits, long texts wrap. */
final class AccessibleWidths {

  private static final int TEXTS = 60;
  private static final int FEWEST = 16;
  private static final int LONG_TEXT = 100;
  private static final int SHORT_TEXT = 40;
  private static final int FEW_COLUMNS = 3;

  private AccessibleWidths() {}

  static List<Integer> of(AccessibleSheet sheet) {
    Grid grid = sheet.grid();
    if (grid == null) {
      return List.of(LONG_TEXT);
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < grid.headers().size(); column++) {
      int width = width(grid, column);
      widths.add(column == 0 ? Math.max(TEXTS, width) : width);
    }
    return widths;
  }

  private static int width(Grid grid, int column) {
    boolean few = grid.headers().size() <= FEW_COLUMNS;
    int most = few && column > 0 ? LONG_TEXT : SHORT_TEXT;
    int word = (int) Math.ceil(longestWord(grid.headers().get(column)) * 1.25);
    int text = 0;
    for (List<Cell> row : grid.rows()) {
      String shown = text(row.get(column));
      word = Math.max(word, longestWord(shown));
      text = Math.max(text, shown.length());
    }
    return Math.max(FEWEST, Math.max(word, Math.min(text, most)) + 2);
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split("[ \n]", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** What a cell says in letters; a number has its own, that fit the narrowest column. */
  static String text(Cell cell) {
    if (cell instanceof Cell.Words words) {
      return words.text();
    } else if (cell instanceof Cell.Link link) {
      return link.text();
    } else if (cell instanceof Cell.Day day) {
      return French.date(day.day());
    }
    return cell instanceof Cell.Sign sign ? sign.text() : "";
  }
}
