package fr.azimut.run;

import java.time.YearMonth;
import java.util.List;
import java.util.StringJoiner;

/** Months told as ranges: {@code 2014-12 à 2015-03, 2015-06}. */
final class MonthRanges {

  private MonthRanges() {}

  /**
   * @param months in ascending order
   */
  static String of(List<YearMonth> months) {
    StringJoiner ranges = new StringJoiner(", ");
    int first = 0;
    for (int i = 0; i < months.size(); i++) {
      boolean last = i + 1 == months.size();
      if (last || !months.get(i + 1).equals(months.get(i).plusMonths(1))) {
        ranges.add(first == i ? "" + months.get(i) : months.get(first) + " à " + months.get(i));
        first = i + 1;
      }
    }
    return ranges.toString();
  }
}
