package fr.azimut.report;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The point of a surface that lies farthest from its borders (the pole of inaccessibility), where a
 * label has most room. Unlike the centre of gravity, it never lies outside. Squares are halved, the
 * most promising first, until none can hold a point that is better by more than {@link #EXACT}.
 */
final class LabelPoint {

  /** In pixels. */
  private static final double EXACT = 0.5;

  private static final double HALF_DIAGONAL = Math.sqrt(2);
  private static final int DIVISIONS = 4;

  private final Path2D shape;
  private final List<Line2D> borders = new ArrayList<>();

  private LabelPoint(Path2D shape) {
    this.shape = shape;
    double[] at = new double[6];
    Point2D start = new Point2D.Double();
    Point2D last = start;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
      if (kind == PathIterator.SEG_MOVETO) {
        start = next;
      } else {
        borders.add(new Line2D.Double(last, next));
      }
      last = next;
    }
  }

  /**
   * A square.
   *
   * @param half half its side
   * @param distance from its middle to the nearest border, negative outside the surface
   */
  private record Square(double x, double y, double half, double distance) {

    /** No point of the square is farther from the borders. */
    double most() {
      return distance + half * HALF_DIAGONAL;
    }
  }

  /** The same for the same surface; the middle of its bounds when it has no inside. */
  static Point2D of(Path2D shape) {
    return new LabelPoint(shape).find();
  }

  private Point2D find() {
    Rectangle2D box = shape.getBounds2D();
    Square best = square(box.getCenterX(), box.getCenterY(), 0);
    double half = Math.max(box.getWidth(), box.getHeight()) / DIVISIONS / 2;
    PriorityQueue<Square> open =
        new PriorityQueue<>(
            Comparator.comparingDouble((Square s) -> -s.most())
                .thenComparingDouble(Square::y)
                .thenComparingDouble(Square::x));
    for (double x = box.getMinX() + half; half > 0 && x < box.getMaxX() + half; x += 2 * half) {
      for (double y = box.getMinY() + half; y < box.getMaxY() + half; y += 2 * half) {
        open.add(square(x, y, half));
      }
    }
    for (Square s = open.poll(); s != null && s.most() - best.distance > EXACT; s = open.poll()) {
      best = s.distance > best.distance ? s : best;
      double quarter = s.half / 2;
      open.add(square(s.x - quarter, s.y - quarter, quarter));
      open.add(square(s.x + quarter, s.y - quarter, quarter));
      open.add(square(s.x - quarter, s.y + quarter, quarter));
      open.add(square(s.x + quarter, s.y + quarter, quarter));
    }
    return new Point2D.Double(best.x, best.y);
  }

  private Square square(double x, double y, double half) {
    double nearest = borders.stream().mapToDouble(line -> line.ptSegDist(x, y)).min().orElse(0);
    return new Square(x, y, half, shape.contains(x, y) ? nearest : -nearest);
  }
}
