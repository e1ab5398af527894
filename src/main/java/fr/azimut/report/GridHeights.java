package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;

/** Heights of the rows of a table, header first, in points. */
final class GridHeights {

  private GridHeights() {}

  static List<Float> of(Grid grid, List<Integer> widths) {
    List<Float> heights = new ArrayList<>();
    int header = 1;
    for (int i = 0; i < grid.headers().size(); i++) {
      header = Math.max(header, TextHeight.lines(grid.headers().get(i), width(widths, i), 1.05));
    }
    heights.add(13f * header + 5);
    for (List<Cell> row : grid.rows()) {
      int lines = 1;
      for (int i = 0; i < row.size(); i++) {
        lines = Math.max(lines, TextHeight.lines(shown(row.get(i)), width(widths, i), 0.88));
      }
      heights.add(12.75f * lines + 2);
    }
    return heights;
  }

  private static int width(List<Integer> widths, int column) {
    return widths.get(column) - 1;
  }

  private static String shown(Cell cell) {
    if (cell instanceof Cell.Words words) {
      return words.text();
    } else if (cell instanceof Cell.Link link) {
      return link.text();
    }
    return "";
  }
}
