package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * A row of activity that was not rejected.
 *
 * @param person empty in tallies
 * @param line a later line of the file is a later record of the same day
 * @param codes variable → canonical code; absent when not given
 */
record Act(
    YearMonth month,
    String network,
    String structure,
    String person,
    LocalDate day,
    long line,
    double quantity,
    double persons,
    Map<String, String> codes,
    Spot spot) {

  /** A code, NR when not given. */
  String code(String variable) {
    return variable.equals("placement") ? spot.rule() : codes.getOrDefault(variable, "NR");
  }

  boolean is(String variable, String... wanted) {
    return java.util.List.of(wanted).contains(code(variable));
  }
}
