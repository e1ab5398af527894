package fr.azimut.recount;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows that an amount is of.
 *
 * @param pairedWith how many months away a structure must have been heard too; 0 for none
 */
record Window(String zone, YearMonth from, YearMonth to, int pairedWith) {

  List<YearMonth> months() {
    return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
  }

  Window month(YearMonth month) {
    return new Window(zone, month, month, pairedWith);
  }

  /** The same, so many months before, of the same pairs. */
  Window before(int since) {
    return new Window(zone, from.minusMonths(since), to.minusMonths(since), since);
  }

  boolean isLonger() {
    return !from.equals(to);
  }
}
