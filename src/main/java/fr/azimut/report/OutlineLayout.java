package fr.azimut.report;

import fr.azimut.territory.Outline;
import fr.azimut.territory.Zone;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Zones by their borders, as they lie on the ground.
 *
 * @param outlines of every zone of the map
 */
record OutlineLayout(Map<Zone, Outline> outlines) implements MapLayout {

  private static final int LOWEST = 400;
  private static final int HIGHEST = 640;
  private static final int MARGIN = 6;
  private static final int NAME_LINE = 10;
  private static final int VALUE_LINE = 13;
  private static final int NAME_WIDTH = 90;
  private static final int NAME_LINES = 2;
  private static final Font SMALL = MapPen.VALUE.deriveFont(9f);

  @Override
  public List<Zone> zones() {
    return List.copyOf(outlines.keySet());
  }

  @Override
  public String kind() {
    return "Carte";
  }

  @Override
  public String caption() {
    return "Zone sans étiquette : voir le tableau. Limites : "
        + outlines.values().iterator().next().source()
        + ".";
  }

  @Override
  public int height(int frame) {
    MapProjection plane = MapProjection.of(outlines.values());
    double room = (PictureRenderer.WIDTH - 2 * MARGIN) * plane.height() / plane.width();
    return (int) Math.max(LOWEST, Math.min(HIGHEST, frame + 2 * MARGIN + room));
  }

  @Override
  public Placed place(Rectangle room) {
    Rectangle inner = new Rectangle(room);
    inner.grow(-MARGIN, -MARGIN);
    MapProjection projection = MapProjection.of(outlines.values());
    Map<Zone, Path2D> shapes = new HashMap<>();
    outlines.forEach((zone, outline) -> shapes.put(zone, projection.path(outline, inner)));
    return new Shapes(shapes);
  }

  private record Shapes(Map<Zone, Path2D> shapes) implements Placed {

    @Override
    public Path2D shape(Zone zone) {
      return Optional.ofNullable(shapes.get(zone)).orElseThrow();
    }

    /** The name and the value, else the code and the value, else the value, where they fit. */
    @Override
    public void label(MapPen pen, Zone zone, String value, Color ink) {
      Path2D shape = shape(zone);
      Point2D middle = LabelPoint.of(shape);
      List<String> name = pen.lines(zone.label(), NAME_WIDTH, MapPen.NAME, NAME_LINES);
      Stream.of(
              new Label(name, value, MapPen.VALUE),
              new Label(List.of(zone.code()), value, SMALL),
              new Label(List.of(), value, SMALL))
          .filter(label -> fits(pen, shape, middle, label))
          .findFirst()
          .ifPresent(label -> write(pen, middle, label, ink));
    }

    private static boolean fits(MapPen pen, Path2D shape, Point2D middle, Label label) {
      double width = pen.width(label.value(), label.font());
      for (String line : label.above()) {
        width = Math.max(width, pen.width(line, MapPen.NAME));
      }
      return shape.contains(
          middle.getX() - width / 2, middle.getY() - label.height() / 2, width, label.height());
    }

    private static void write(MapPen pen, Point2D middle, Label label, Color ink) {
      double y = middle.getY() - label.height() / 2;
      for (String line : label.above()) {
        y += NAME_LINE;
        pen.centred(line, middle.getX(), y - 2, MapPen.NAME, ink);
      }
      pen.centred(label.value(), middle.getX(), y + VALUE_LINE - 2, label.font(), ink);
    }
  }

  /** What may stand on a zone: lines, and the value below them. */
  private record Label(List<String> above, String value, Font font) {

    double height() {
      return above.size() * NAME_LINE + VALUE_LINE;
    }
  }
}
