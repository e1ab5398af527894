package fr.azimut.report;

import fr.azimut.comparison.Interval;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Precision;
import java.util.List;

/** The two columns of an interval at 95 %, for indicators that have one. */
final class IntervalCells {

  private IntervalCells() {}

  static List<String> headers(IndicatorNotice notice) {
    return bounded(notice) ? List.of("Borne basse à 95 %", "Borne haute à 95 %") : List.of();
  }

  private static boolean bounded(IndicatorNotice notice) {
    return notice.precision() == Precision.PROPORTION || notice.precision() == Precision.RATE;
  }

  static List<Cell> of(IndicatorNotice notice, Figure figure) {
    if (!bounded(notice)) {
      return List.of();
    }
    Measure measure = Measure.of(notice);
    String format = measure.format();
    Cell none = Reading.value(figure).isEmpty() ? Cell.of(figure, measure) : Cell.NOT_COMPUTABLE;
    return Interval.of(notice, figure)
        .<List<Cell>>map(
            i -> List.of(new Cell.Amount(i.low(), format), new Cell.Amount(i.high(), format)))
        .orElse(List.of(none, none));
  }

  /** As many signs as the columns of an interval, for a row that has none. */
  static List<Cell> none(IndicatorNotice notice) {
    return headers(notice).stream().<Cell>map(h -> Cell.NOT_APPLICABLE).toList();
  }
}
