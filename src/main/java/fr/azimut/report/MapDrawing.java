package fr.azimut.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Optional;

/** Draws a map, with its title above and its legend below. */
final class MapDrawing {

  /** What the title and the legend take. */
  static final int FRAME = 30 + MapLegend.HEIGHT;

  private static final int HEAD = FRAME - MapLegend.HEIGHT;

  private final MapPen pen;
  private final ZoneMap map;
  private final Rectangle area;
  private final MapShades shades;

  private MapDrawing(MapPen pen, ThemeDefinition theme, ZoneMap map, Rectangle area) {
    this.pen = pen;
    this.map = map;
    this.area = area;
    this.shades = new MapShades(theme, map.classes());
  }

  static void draw(Graphics2D graphics, ThemeDefinition theme, ZoneMap map, Rectangle area) {
    new MapDrawing(new MapPen(graphics), theme, map, area).draw();
  }

  private void draw() {
    pen.fill(area, Color.WHITE);
    title();
    MapLayout.Placed placed =
        map.layout().place(new Rectangle(area.x, area.y + HEAD, area.width, area.height - FRAME));
    map.places().forEach(place -> surface(place, placed.shape(place.zone())));
    map.places().stream()
        .filter(place -> place.zone().equals(map.marked()))
        .forEach(place -> pen.mark(placed.shape(place.zone())));
    map.places().forEach(place -> label(place, placed));
    MapLegend.draw(pen, map, shades, area.y + area.height);
  }

  /** As large as one line allows. */
  private void title() {
    Font font = MapPen.TITLE;
    while (pen.width(map.title(), font) > area.width - 10
        && font.getSize() > MapPen.NAME.getSize()) {
      font = font.deriveFont(font.getSize2D() - 1);
    }
    pen.centred(map.title(), area.x + area.width / 2, area.y + 20, font, Rgb.INK.color());
  }

  private void surface(ZoneMap.Place place, Shape shape) {
    Optional<Double> value = Reading.value(place.figure());
    if (value.isPresent()) {
      shades.paint(pen, shape, map.classOf(value.get()));
    } else {
      pen.hatch(shape);
    }
    pen.border(shape);
  }

  private void label(ZoneMap.Place place, MapLayout.Placed placed) {
    Optional<Double> value = Reading.value(place.figure());
    placed.label(
        pen,
        place.zone(),
        value.map(map::words).orElseGet(() -> place.figure().status().sign()),
        value.map(v -> shades.ink(map.classOf(v))).orElse(Rgb.INK.color()));
  }
}
