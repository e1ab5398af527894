package fr.azimut.report;

import fr.azimut.comparison.Ranks;
import fr.azimut.comparison.ZoneMean;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The month's figures of an indicator in the zones of one zoning.
 *
 * @param measure how they are written
 * @param figures by zone, hidden ones too
 * @param ranks of the published values, as precise as they are shown
 */
record Peers(Measure measure, Map<Zone, Figure> figures, Ranks ranks) {

  static Peers of(Reading reading, IndicatorNotice notice, List<Zone> zones) {
    Map<Zone, Figure> figures = new LinkedHashMap<>();
    zones.forEach(zone -> figures.put(zone, reading.month(notice, zone, FigureKey.ALL)));
    Measure measure = Measure.of(notice);
    List<Double> values =
        figures.values().stream()
            .flatMap(f -> Reading.value(f).stream())
            .map(measure::shown)
            .toList();
    return new Peers(measure, figures, Ranks.of(values, notice.direction().equals("baisse")));
  }

  /** Rank, number of ranked zones, and whether the rank is shared. */
  List<Cell> rank(Zone zone) {
    Optional<Double> value =
        Optional.ofNullable(figures.get(zone)).flatMap(Reading::value).map(measure::shown);
    if (figures.size() < 2) {
      return List.of(Cell.NOT_APPLICABLE, Cell.NOT_APPLICABLE, Cell.NOT_APPLICABLE);
    } else if (value.isEmpty()) {
      return List.of(Cell.NOT_COMPUTABLE, Cell.NOT_COMPUTABLE, Cell.NOT_COMPUTABLE);
    }
    long ties = ranks.ties(value.get());
    return List.of(
        Cell.count(ranks.rank(value.get())),
        Cell.count(ranks.ranked()),
        new Cell.Sign(ties > 1 ? "oui, à " + ties : "non"));
  }

  /**
   * Where a zone stands among others.
   *
   * @param rank from 1
   * @param ranked how many have one
   */
  record Place(long rank, long ranked) {}

  /** The place of a zone; empty when it is alone or has no value. */
  Optional<Place> place(Zone zone) {
    return Optional.ofNullable(figures.get(zone))
        .flatMap(Reading::value)
        .filter(value -> ranks.ranked() > 1)
        .map(value -> new Place(ranks.rank(measure.shown(value)), ranks.ranked()));
  }

  /** The figure of one of the zones. */
  Figure figure(Zone zone) {
    return Objects.requireNonNull(figures.get(zone));
  }

  /** The mean of all zones. */
  Optional<ZoneMean> mean() {
    return ZoneMean.of(figures.values());
  }

  /** The mean of some of the zones. */
  Optional<ZoneMean> mean(Collection<Zone> some) {
    return ZoneMean.of(some.stream().map(figures::get).filter(Objects::nonNull).toList());
  }
}
