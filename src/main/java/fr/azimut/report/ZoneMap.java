package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;

/**
 * A map of equal tiles, one for each zone of a zoning: without frontiers, no zone weighs more than
 * another for being wide.
 *
 * @param id its file name without ending
 * @param title the finding
 * @param alt what it shows, for those who do not see it
 * @param axis the unit, as a legend says it
 * @param measure how values are written
 * @param places one tile per zone
 * @param cuts where each class but the first begins, ascending
 */
record ZoneMap(
    String id,
    String title,
    String alt,
    String axis,
    Measure measure,
    List<Place> places,
    List<Double> cuts)
    implements Picture {

  /** Classes of about as many zones, when there are enough different values. */
  static final int CLASSES = 5;

  /** A zone, its tile and what is published of it. */
  record Place(Zone zone, Tile tile, Figure figure) {}

  /**
   * Where classes of about as many zones begin. Zones of one value are in one class; a value that
   * reads the same as another is the same.
   *
   * @param values as they are shown, at least one
   */
  static List<Double> cuts(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    List<Double> cuts = new ArrayList<>();
    double[] last = {sorted.get(0)};
    for (int i = 1; i < CLASSES; i++) {
      sorted.stream()
          .skip((long) sorted.size() * i / CLASSES)
          .filter(value -> value > last[0])
          .findFirst()
          .ifPresent(
              cut -> {
                cuts.add(cut);
                last[0] = cut;
              });
    }
    return List.copyOf(cuts);
  }

  @Override
  public boolean embedded() {
    return true;
  }

  /** The class of a value, from 0. */
  int classOf(double value) {
    return (int) cuts.stream().filter(cut -> cut <= measure.shown(value)).count();
  }
}
