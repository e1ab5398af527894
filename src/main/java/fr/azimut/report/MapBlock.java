package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The map of an indicator over the zones of a zoning that has tiles. */
final class MapBlock {

  private static final int FEWEST = 3;

  private MapBlock() {}

  /**
   * A map of the first zoning that has tiles; none for a count, or when too little is published.
   */
  static Optional<ZoneMap> of(Publication publication, Reading reading, IndicatorNotice notice) {
    if (Measure.of(notice).count()) {
      return Optional.empty(); // a number of people maps the population
    }
    return publication.zonings().stream()
        .map(zoning -> places(publication, reading, notice, zoning))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .flatMap(places -> map(notice, publication, places));
  }

  private static List<ZoneMap.Place> places(
      Publication publication, Reading reading, IndicatorNotice notice, String zoning) {
    List<ZoneMap.Place> places = new ArrayList<>();
    for (Zone zone : publication.zones(zoning)) {
      Figure figure = reading.month(notice, zone, FigureKey.ALL);
      publication
          .tile(zone)
          .filter(tile -> Reading.applies(notice, zone))
          .ifPresent(tile -> places.add(new ZoneMap.Place(zone, tile, figure)));
    }
    return places;
  }

  private static Optional<ZoneMap> map(
      IndicatorNotice notice, Publication publication, List<ZoneMap.Place> places) {
    Measure measure = Measure.of(notice);
    List<ZoneMap.Place> published =
        places.stream()
            .filter(place -> Reading.value(place.figure()).isPresent())
            .sorted(Comparator.comparingDouble(MapBlock::value))
            .toList();
    if (published.size() < FEWEST) {
      return Optional.empty();
    }
    List<Double> values = published.stream().map(place -> measure.shown(value(place))).toList();
    ZoneMap.Place lowest = published.get(0);
    ZoneMap.Place highest = published.get(published.size() - 1);
    String title =
        notice.label()
            + " : de "
            + measure.words(value(lowest))
            + " ("
            + lowest.zone().label()
            + ") à "
            + measure.wordsWithUnit(value(highest))
            + " ("
            + highest.zone().label()
            + ")";
    String zoning = publication.zoningLabel(lowest.zone().zoning());
    String alt =
        "Carte en carreaux des "
            + zoning
            + ", "
            + French.month(publication.month())
            + ". "
            + title
            + ". "
            + published.size()
            + " valeurs publiées sur "
            + places.size()
            + " ; elles sont toutes dans le tableau.";
    return Optional.of(
        new ZoneMap(
            French.slug(notice.code()),
            title,
            alt,
            measure.axis(),
            measure,
            places,
            ZoneMap.cuts(values)));
  }

  private static double value(ZoneMap.Place place) {
    return Reading.value(place.figure()).orElseThrow();
  }
}
