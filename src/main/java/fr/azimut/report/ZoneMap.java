package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of the zones of a zoning, in shades of what is published of them.
 *
 * @param id its file name without ending
 * @param title the finding
 * @param alt what it shows, for those who do not see it
 * @param source where its figures come from, and of which month
 * @param axis the unit, as a legend says it
 * @param measure how values are written
 * @param places the zones of the layout
 * @param cuts where each class but the first begins, ascending
 * @param layout where the zones stand
 * @param marked the zone of the document, null when it is about all of them
 */
record ZoneMap(
    String id,
    String title,
    String alt,
    String source,
    String axis,
    Measure measure,
    List<Place> places,
    List<Double> cuts,
    MapLayout layout,
    @Nullable Zone marked)
    implements Picture {

  /** Classes of about as many zones, when there are enough different values. */
  static final int CLASSES = 5;

  /** A zone and what is published of it. */
  record Place(Zone zone, Figure figure) {}

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

  @Override
  public int height() {
    return layout.height(MapDrawing.FRAME);
  }

  /** The class of a value, from 0. */
  int classOf(double value) {
    return (int) cuts.stream().filter(cut -> cut <= measure.shown(value)).count();
  }
}
