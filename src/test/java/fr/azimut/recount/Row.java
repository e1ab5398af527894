package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of any flow that was not rejected.
 *
 * @param month of the file; of what holds until replaced, every month in which it holds
 * @param network of the file; of a place, the one that it belongs to
 * @param line a later line of the file is a later record of the same day
 * @param texts variable → canonical code, or the code of a structure or person; absent when not
 *     given
 * @param dates absent when not given
 * @param numbers absent when not given
 */
record Row(
    String flow,
    YearMonth month,
    String network,
    long line,
    Map<String, String> texts,
    Map<String, LocalDate> dates,
    Map<String, Double> numbers,
    Spot spot) {

  /** A code, NR when not given. */
  String code(String variable) {
    return switch (variable) {
      case "placement" -> spot.rule();
      case "network" -> network;
      default -> texts.getOrDefault(variable, "NR");
    };
  }

  boolean is(String variable, String... wanted) {
    return List.of(wanted).contains(code(variable));
  }

  boolean known(String variable) {
    return !is(variable, "NR");
  }

  /** Empty where nobody is told apart. */
  String person() {
    return texts.getOrDefault("person_key", "");
  }

  /** With its network: codes are those of the network. */
  String structure() {
    return network + "/" + texts.getOrDefault("structure", "");
  }

  @Nullable LocalDate date(String variable) {
    return dates.get(variable);
  }

  /** A date that every row of the flow has. */
  LocalDate day(String variable) {
    return java.util.Objects.requireNonNull(dates.get(variable));
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

  /** The same in another month in which it holds. */
  Row in(YearMonth other) {
    return new Row(flow, other, network, line, texts, dates, numbers, spot);
  }

  /** What the row tells of somebody else. */
  Row as(String other, String who, Map<String, String> told, Spot where) {
    return new Row(other, month, who, line, told, dates, numbers, where);
  }
}
