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
    pen.written(classes(map), LEFT, y);
    y += LINE;
    int x = LEFT;
    for (MapClasses.Step step : map.classes().list()) {
      List<Double> within = map.values().stream().filter(v -> map.classOf(v).equals(step)).toList();
      if (within.isEmpty()) {
        continue; // as far from zero as a class of the other side
      }
      Rectangle box = new Rectangle(x, y - 10, BOX, 12);
      shades.paint(pen, box, step);
      pen.border(box);
      String low = map.words(within.get(0));
      String high = map.words(within.get(within.size() - 1));
      x = pen.written(low.equals(high) ? low : low + " à " + high, x + BOX + 5, y) + 12;
    }
    pen.written(notes(map), LEFT, y + LINE);
  }

  private static String classes(ZoneMap map) {
    boolean below = map.values().stream().anyMatch(v -> map.classOf(v).below());
    boolean above = map.values().stream().anyMatch(v -> !map.classOf(v).below());
    boolean both = below && above;
    return (both ? "Distances à zéro" : "Classes")
        + " d'effectifs voisins, "
        + map.axis()
        + (both ? ", les mêmes des deux côtés" : "")
        + (below ? " ; rayures : sous zéro" : "")
        + " ; hachures : sans valeur publiée, le signe dit pourquoi.";
  }

  private static String notes(ZoneMap map) {
    Zone marked = map.marked();
    return (marked == null ? "" : "Trait épais : " + marked.label() + ". ")
        + map.layout().caption();
  }
}
