package fr.azimut.report;

import fr.azimut.territory.Zone;
import java.awt.Rectangle;
import java.util.List;

/** Explains the classes of a map, its hatching and its thick border. */
final class MapLegend {

  static final int HEIGHT = 58;
  private static final int LEFT = 3;
  private static final int LINE = 17;
  private static final int BOX = 16;

  private MapLegend() {}

  /**
   * @param bottom the lowest pixel
   */
  static void draw(MapPen pen, ZoneMap map, MapShades shades, int bottom) {
    int y = bottom - HEIGHT + 12;
    pen.written(
        "Classes d'effectifs voisins, "
            + map.axis()
            + " ; hachures : sans valeur publiée, le signe dit pourquoi.",
        LEFT,
        y);
    y += LINE;
    int x = LEFT;
    List<Double> values =
        map.places().stream()
            .flatMap(p -> Reading.value(p.figure()).stream())
            .map(map.measure()::shown)
            .sorted()
            .toList();
    for (int of = 0; of <= map.cuts().size(); of++) {
      int each = of;
      List<Double> within = values.stream().filter(v -> map.classOf(v) == each).toList();
      Rectangle box = new Rectangle(x, y - 10, BOX, 12);
      pen.fill(box, shades.fill(of));
      pen.border(box);
      String low = map.measure().words(within.get(0));
      String high = map.measure().words(within.get(within.size() - 1));
      x = pen.written(low.equals(high) ? low : low + " à " + high, x + BOX + 5, y) + 12;
    }
    pen.written(notes(map), LEFT, y + LINE);
  }

  private static String notes(ZoneMap map) {
    Zone marked = map.marked();
    return (marked == null ? "" : "Trait épais : " + marked.label() + ". ")
        + map.layout().caption();
  }
}
