package fr.azimut.report;

import fr.azimut.comparison.Interval;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.Optional;

/** Where a zone stands against its region. */
enum Stance {
  ABOVE("au-dessus"),
  BELOW("au-dessous"),
  EQUAL("au même niveau"),
  CLOSE("écart non significatif"),
  PART("part de la région"),
  UNKNOWN("non comparable");

  private final String label;

  Stance(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Stance of(Subject subject, IndicatorNotice notice) {
    Optional<Zone> region = subject.standpoint().region();
    if (region.isEmpty()) {
      return UNKNOWN;
    }
    Figure here = subject.reading().month(notice, subject.zone(), FigureKey.ALL);
    Figure there = subject.reading().month(notice, region.get(), FigureKey.ALL);
    return of(notice, here, there);
  }

  /** Two values that read the same are equal; an interval that holds the region's is close. */
  static Stance of(IndicatorNotice notice, Figure here, Figure there) {
    Measure measure = Measure.of(notice);
    Optional<Double> value = Reading.value(here);
    Optional<Double> reference = Reading.value(there);
    if (value.isEmpty() || reference.isEmpty()) {
      return UNKNOWN;
    }
    if (measure.count()) {
      return PART;
    }
    if (Interval.of(notice, here).map(i -> i.contains(reference.get())).orElse(false)) {
      return CLOSE;
    }
    int order = Double.compare(measure.shown(value.get()), measure.shown(reference.get()));
    return order == 0 ? EQUAL : order > 0 ? ABOVE : BELOW;
  }
}
