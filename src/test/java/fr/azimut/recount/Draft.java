package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is read.
 *
 * @param month of the file
 * @param network of the file; of a place, the one that it belongs to
 * @param texts variable → canonical code, or the code of a structure or person; absent when not
 *     given
 * @param dates absent when not given
 * @param numbers absent when not given
 */
record Draft(
    Flow flow,
    YearMonth month,
    String network,
    Map<String, String> texts,
    Map<String, LocalDate> dates,
    Map<String, Double> numbers) {

  /** A code, NR when not given. */
  String code(String variable) {
    return texts.getOrDefault(variable, Row.NR);
  }

  boolean is(String variable, String... wanted) {
    return List.of(wanted).contains(code(variable));
  }

  String text(String variable) {
    return texts.getOrDefault(variable, "");
  }

  @Nullable LocalDate date(String variable) {
    return dates.get(variable);
  }

  /** A date that every row of the flow has. */
  LocalDate day(String variable) {
    return Objects.requireNonNull(dates.get(variable));
  }

  boolean has(String date) {
    return dates.containsKey(date);
  }

  /** Zero when not given. */
  double number(String variable) {
    return numbers.getOrDefault(variable, 0.0);
  }

  LocalDate monthStart() {
    return month.atDay(1);
  }

  LocalDate monthEnd() {
    return month.atEndOfMonth();
  }
}
