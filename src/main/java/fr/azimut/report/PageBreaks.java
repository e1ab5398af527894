package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a printed A4 landscape page has to end so that a table is not torn from its heading nor
 * from its chart, and a chart never torn in two.
 */
final class PageBreaks {

  private static final double PRINTABLE_WIDTH = 842 - 72;
  private static final double PRINTABLE_HEIGHT = 595 - 72;
  private static final double POINTS_PER_CHARACTER = 5.4;

  private final List<Integer> widths;
  private final double capacity;
  private final double head;
  private double used;

  /**
   * @param head points of the rows repeated on every page
   */
  PageBreaks(List<Integer> widths, double head) {
    this.widths = widths;
    this.head = head;
    this.used = head;
    double width = widths.stream().mapToInt(Integer::intValue).sum() * POINTS_PER_CHARACTER;
    this.capacity = PRINTABLE_HEIGHT * Math.max(1, width / PRINTABLE_WIDTH);
  }

  /** Contents that belong together: a heading, its sentences, a table and its charts. */
  static List<List<Content>> groups(List<Content> contents) {
    List<List<Content>> groups = new ArrayList<>();
    boolean table = true;
    for (Content content : contents) {
      if (groups.isEmpty()
          || content instanceof Content.Heading
          || content instanceof DotPlot // with its table it would fill more than a page
          || content instanceof ZoneMap
          || (content instanceof Grid && table)) {
        groups.add(new ArrayList<>());
        table = false;
      }
      table |= content instanceof Grid;
      groups.get(groups.size() - 1).add(content);
    }
    return groups;
  }

  /** Whether a page ends before the group; then counts the group's height. */
  boolean before(List<Content> group) {
    double height = group.stream().mapToDouble(this::height).sum();
    boolean fits = used + height <= capacity;
    boolean breaks = !fits && used > head && head + height <= capacity;
    used = fits ? used + height : breaks ? head + height : head + (used + height) % capacity;
    return breaks;
  }

  private double height(Content content) {
    if (content instanceof Grid grid) {
      double rows = GridHeights.of(grid, widths).stream().mapToDouble(Float::doubleValue).sum();
      return rows + SheetWriter.SPACE + 18;
    } else if (content instanceof Content.Heading) {
      return SheetWriter.SPACE + 22;
    } else if (content instanceof Content.Paragraph paragraph) {
      int width = widths.stream().mapToInt(Integer::intValue).sum();
      return TextHeight.points(paragraph.text(), width, Styles.Role.PARAGRAPH);
    } else if (content instanceof Content.Facts facts) {
      return facts.facts().size() * 16 + SheetWriter.SPACE;
    } else if (content instanceof Picture picture) {
      return picture.embedded() ? (Box.rows(picture) + 2) * 15 : 0;
    }
    return (Box.ROWS + 2) * 15;
  }
}
