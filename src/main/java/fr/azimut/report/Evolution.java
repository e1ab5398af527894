package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Precision;
import fr.azimut.territory.Zone;
import java.util.Optional;

/**
 * How a figure moved since an earlier month.
 *
 * @param measure how the figures are written
 * @param now the month's figure
 * @param before the earlier month's
 * @param published the evolution on a constant perimeter of structures, where the indicator gives
 *     one; else the two figures are compared as they are
 */
record Evolution(Measure measure, Figure now, Figure before, Optional<Figure> published) {

  /** Of one degree of freedom, exceeded by chance in one case of twenty. */
  private static final double CHI_SQUARE = 3.841;

  /** Since the same month of the year before. */
  static Evolution overAYear(Reading reading, IndicatorNotice notice, Zone zone) {
    return of(reading, notice, zone, 12, "year-before");
  }

  /** Since the month before. */
  static Evolution overAMonth(Reading reading, IndicatorNotice notice, Zone zone) {
    return of(reading, notice, zone, 1, "previous-month");
  }

  private static Evolution of(
      Reading reading, IndicatorNotice notice, Zone zone, int months, String modality) {
    return new Evolution(
        Measure.of(notice),
        reading.month(notice, zone, FigureKey.ALL),
        reading.before(notice, zone, FigureKey.ALL, months),
        reading.findPart(notice, zone, FigureKey.ALL, FigureKey.EVOLUTION, modality));
  }

  /** The earlier value. */
  Cell beforeCell() {
    return Cell.of(before, measure);
  }

  /** The evolution, or the sign of what hides it. */
  Cell cell() {
    if (published.isPresent() && Reading.value(published.get()).isEmpty()) {
      return Cell.of(published.get(), measure);
    }
    if (published.isEmpty() && Reading.value(now).isEmpty()) {
      return Cell.of(now, measure);
    } else if (published.isEmpty() && Reading.value(before).isEmpty()) {
      return Cell.of(before, measure);
    }
    return gap().map(Gap::cell).orElse(Cell.NOT_COMPUTABLE);
  }

  /** The distance from the earlier value; empty when it cannot be computed or read. */
  Optional<Gap> gap() {
    if (published.isPresent()) {
      return published.flatMap(Reading::value).map(Gap::ratio);
    }
    return Reading.value(now)
        .flatMap(value -> Reading.value(before).flatMap(b -> Gap.between(measure, value, b)));
  }

  /**
   * Whether chance alone often makes a step as large: the test of two proportions, or of two
   * Poisson counts of persons, does not refuse it at 5 %. False for what neither fits.
   */
  boolean withinChance(IndicatorNotice notice) {
    Optional<Double> one = Reading.value(now);
    Optional<Double> other =
        published.isEmpty()
            ? Reading.value(before)
            : published // on a constant perimeter, what the step it gives would start from
                .flatMap(Reading::value)
                .filter(ratio -> ratio > -1)
                .flatMap(ratio -> one.map(value -> value / (1 + ratio)));
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    double step = Math.pow(one.get() - other.get(), 2);
    if (measure.count()) {
      return notice.uniqueness() != null && step <= CHI_SQUARE * (one.get() + other.get());
    }
    Double size = now.denominator();
    Double sizeBefore = before.denominator();
    if (notice.precision() != Precision.PROPORTION || size == null || sizeBefore == null) {
      return false;
    }
    double pooled = (one.get() * size + other.get() * sizeBefore) / (size + sizeBefore);
    return step <= CHI_SQUARE * pooled * (1 - pooled) * (1 / size + 1 / sizeBefore);
  }

  /** Warns when two figures that are compared as they are do not rest on the same structures. */
  Optional<String> warning() {
    if (published.isPresent()
        || Reading.value(now).isEmpty()
        || Reading.value(before).isEmpty()
        || (now.received() == before.received() && now.expected() == before.expected())) {
      return Optional.empty();
    }
    return Optional.of(
        "Attention : l'évolution ne porte pas sur les mêmes structures ("
            + Statement.received(now)
            + " ce mois-ci, "
            + Statement.received(before)
            + " un an avant).");
  }
}
