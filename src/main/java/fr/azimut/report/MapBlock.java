package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Outline;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The map of an indicator over the zones of a zoning: by their borders, else by their tiles. */
final class MapBlock {

  private static final int FEWEST = 3;

  private final Publication publication;
  private final IndicatorNotice notice;
  private final Measure measure;

  private MapBlock(Publication publication, IndicatorNotice notice) {
    this.publication = publication;
    this.notice = notice;
    this.measure = Measure.of(notice);
  }

  /**
   * A map of the first zoning that has borders or tiles; none for a count, or when too little is
   * published.
   */
  static Optional<ZoneMap> of(Publication publication, Reading reading, IndicatorNotice notice) {
    MapBlock block = new MapBlock(publication, notice);
    return publication.zonings().stream()
        .flatMap(zoning -> block.layout(zoning).stream())
        .findFirst()
        .flatMap(layout -> block.map(reading, layout, null));
  }

  /** A map of the zones of the subject's zoning, the subject marked; nothing if it is not there. */
  static List<Content> of(Subject subject, IndicatorNotice notice) {
    MapBlock block = new MapBlock(subject.publication(), notice);
    return block
        .layout(subject.zone().zoning())
        .filter(layout -> layout.zones().contains(subject.zone()))
        .flatMap(layout -> block.map(subject.headlines(), layout, subject.zone()))
        .<List<Content>>map(List::of)
        .orElse(List.of());
  }

  /** By borders when every zone has some, else the zones that have a tile. */
  private Optional<MapLayout> layout(String zoning) {
    Map<Zone, Outline> outlines = new LinkedHashMap<>();
    Map<Zone, Tile> tiles = new LinkedHashMap<>();
    List<Zone> zones =
        publication.zones(zoning).stream().filter(z -> Reading.applies(notice, z)).toList();
    for (Zone zone : zones) {
      publication.outline(zone).ifPresent(outline -> outlines.put(zone, outline));
      publication.tile(zone).ifPresent(tile -> tiles.put(zone, tile));
    }
    if (!zones.isEmpty() && outlines.size() == zones.size()) {
      return Optional.of(new OutlineLayout(outlines));
    }
    return tiles.isEmpty() ? Optional.empty() : Optional.of(new TileLayout(tiles));
  }

  private Optional<ZoneMap> map(Reading reading, MapLayout layout, @Nullable Zone marked) {
    List<ZoneMap.Place> places =
        layout.zones().stream()
            .map(zone -> new ZoneMap.Place(zone, reading.month(notice, zone, FigureKey.ALL)))
            .toList();
    List<ZoneMap.Place> published =
        places.stream()
            .filter(place -> Reading.value(place.figure()).isPresent())
            .sorted(Comparator.comparingDouble(MapBlock::value))
            .toList();
    boolean few = published.size() < FEWEST || 2 * published.size() < places.size();
    if (measure.count() || few) {
      return Optional.empty(); // a number of people maps the population
    }
    double lowest = value(published.get(0));
    MapClasses classes =
        MapClasses.of(
            published.stream().map(place -> measure.shown(value(place))).toList(),
            notice.signed() || lowest < 0);
    Vintage vintage = Vintage.of(published.stream().map(ZoneMap.Place::figure).toList());
    String title = title(vintage, classes, published.get(0), published.get(published.size() - 1));
    return Optional.of(
        new ZoneMap(
            French.slug(notice.code() + (marked == null ? "" : " carte")),
            title,
            alt(title, layout, places, published.size())
                + (marked == null ? "" : " Trait épais : " + marked.label() + "."),
            Credit.of(publication, notice, vintage),
            measure.axis(),
            measure,
            places,
            classes,
            layout,
            marked));
  }

  private String title(
      Vintage vintage, MapClasses classes, ZoneMap.Place lowest, ZoneMap.Place highest) {
    return vintage.label(notice)
        + " : de "
        + classes.sign(measure.shown(value(lowest)))
        + measure.words(value(lowest))
        + " ("
        + lowest.zone().label()
        + ") à "
        + classes.sign(measure.shown(value(highest)))
        + measure.wordsWithUnit(value(highest))
        + " ("
        + highest.zone().label()
        + ")";
  }

  private String alt(String title, MapLayout layout, List<ZoneMap.Place> places, int published) {
    return layout.kind()
        + " des "
        + publication.zoningLabel(places.get(0).zone().zoning())
        + ", "
        + French.month(publication.month())
        + ". "
        + title
        + ". "
        + published
        + " valeurs publiées sur "
        + places.size()
        + " ; elles sont toutes dans le tableau.";
  }

  private static double value(ZoneMap.Place place) {
    return Reading.value(place.figure()).orElseThrow();
  }
}
