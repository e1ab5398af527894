package fr.azimut.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one structure declared, month after month.
 *
 * @param structure its code
 * @param month the month that is looked at
 * @param months by month, that one and those before it; months without the structure are not there
 */
record StructureSeries(String structure, YearMonth month, SortedMap<YearMonth, Amount> months) {

  /**
   * What it declared in a month.
   *
   * @param records rows
   * @param quantity acts, pathways, persons asked…
   * @param content a fingerprint of the rows of a tally, null of other files
   */
  record Amount(long records, long quantity, @Nullable Long content) {}

  Optional<Amount> find(YearMonth of) {
    return Optional.ofNullable(months.get(of));
  }

  Optional<Amount> current() {
    return find(month);
  }

  /** The quantities of the months before, the oldest first. */
  List<Long> past() {
    return months.headMap(month).values().stream().map(Amount::quantity).toList();
  }
}
