package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.territory.Zone;
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
 * @param classes of their values
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
    MapClasses classes,
    MapLayout layout,
    @Nullable Zone marked)
    implements Picture {

  /** A zone and what is published of it. */
  record Place(Zone zone, Figure figure) {}

  @Override
  public boolean embedded() {
    return true;
  }

  @Override
  public int height() {
    return layout.height(MapDrawing.FRAME);
  }

  /** What is published, as it is shown, ascending. */
  List<Double> values() {
    return places.stream()
        .flatMap(place -> Reading.value(place.figure()).stream())
        .map(measure::shown)
        .sorted()
        .toList();
  }

  MapClasses.Step classOf(double value) {
    return classes.of(measure.shown(value));
  }

  /** A value, with its sign where there are two. */
  String words(double value) {
    return classes.sign(measure.shown(value)) + measure.words(value);
  }
}
