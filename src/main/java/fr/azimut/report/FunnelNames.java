package fr.azimut.report;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.ui.TextAnchor;

/**
 * Where the names of points stand on a funnel plot: right of the point, else left of it, else
 * nowhere, for a name over another tells nothing; all are in the table.
 */
final class FunnelNames {

  private static final int WIDTH = 820;
  private static final int HEIGHT = 270;
  private static final double CHARACTER = 7.2;
  private static final int LINE = 13;
  private static final int GAP = 8;

  private final double largest;
  private final double highest;
  private final List<Rectangle> taken = new ArrayList<>();

  /**
   * @param largest the end of the axis of sizes
   * @param highest the end of the axis of values
   */
  FunnelNames(double largest, double highest) {
    this.largest = largest;
    this.highest = highest;
  }

  Optional<XYTextAnnotation> place(FunnelPlot.Point point) {
    int x = (int) (point.size() / largest * WIDTH);
    int y = (int) ((1 - point.value() / highest) * HEIGHT);
    int width = (int) (point.label().length() * CHARACTER);
    for (boolean right : new boolean[] {true, false}) {
      int left = right ? x + GAP : x - GAP - width;
      Rectangle box = new Rectangle(left, y - LINE / 2, width, LINE);
      boolean inside = left >= 0 && left + width <= WIDTH;
      if (inside && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        return Optional.of(name(point, right));
      }
    }
    return Optional.empty();
  }

  private static XYTextAnnotation name(FunnelPlot.Point point, boolean right) {
    XYTextAnnotation name = PointDrawing.name(point.label() + "  ", point.size(), point.value());
    name.setTextAnchor(right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
    return name;
  }
}
