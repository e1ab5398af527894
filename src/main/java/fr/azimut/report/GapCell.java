package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.Optional;

/** Where a value stands against that of another zone, as a cell. */
final class GapCell {

  private GapCell() {}

  /** The share of the region for a count, the gap to it otherwise. */
  static Cell position(Subject subject, IndicatorNotice notice, Zone zone) {
    Optional<Zone> region = subject.standpoint().region();
    if (region.isEmpty() || zone.equals(region.get())) {
      return Cell.NOT_APPLICABLE;
    }
    Measure measure = Measure.of(notice);
    Optional<Double> here = value(subject, notice, zone);
    Optional<Double> there = value(subject, notice, region.get()).filter(v -> v > 0);
    if (!measure.count()) {
      return between(subject, notice, zone, region.get());
    } else if (here.isPresent() && there.isPresent()) {
      return new Cell.Amount(here.get() / there.get(), "0.0%");
    }
    return missing(subject, notice, zone);
  }

  /** The gap of a rate between two zones; a count has none. */
  static Cell between(Subject subject, IndicatorNotice notice, Zone zone, Zone reference) {
    Measure measure = Measure.of(notice);
    if (measure.count()) {
      return Cell.NOT_APPLICABLE;
    }
    return value(subject, notice, zone)
        .flatMap(
            here ->
                value(subject, notice, reference)
                    .flatMap(there -> Gap.between(measure, here, there)))
        .map(Gap::cell)
        .orElseGet(() -> missing(subject, notice, zone));
  }

  /** The gap of a mean rate to the region; the mean of counts is no part of it. */
  static Cell toRegion(Subject subject, IndicatorNotice notice, double mean) {
    Measure measure = Measure.of(notice);
    Optional<Zone> region = subject.standpoint().region();
    if (measure.count() || region.isEmpty()) {
      return Cell.NOT_APPLICABLE;
    }
    return value(subject, notice, region.get())
        .flatMap(there -> Gap.between(measure, mean, there))
        .map(Gap::cell)
        .orElse(Cell.NOT_COMPUTABLE);
  }

  private static Optional<Double> value(Subject subject, IndicatorNotice notice, Zone zone) {
    return Reading.value(subject.reading().month(notice, zone, FigureKey.ALL));
  }

  /** The sign of the zone's own figure, or that nothing can be computed from it. */
  private static Cell missing(Subject subject, IndicatorNotice notice, Zone zone) {
    Figure figure = subject.reading().month(notice, zone, FigureKey.ALL);
    return Reading.value(figure).isPresent()
        ? Cell.NOT_COMPUTABLE
        : Cell.of(figure, Measure.of(notice));
  }
}
