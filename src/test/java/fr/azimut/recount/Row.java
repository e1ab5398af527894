package fr.azimut.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that was not rejected, kept in little room: there are hundreds of thousands. */
final class Row {

  static final String NR = "NR";
  private static final int NEVER = Integer.MIN_VALUE;

  /** Who takes part in an action. */
  record Action(List<String> networks, List<String> structures) {}

  final Flow flow;

  /** Of the file; of what holds until replaced, each month in which it holds. */
  final YearMonth month;

  /** Of the sender; of a place, the one that it belongs to. */
  final String network;

  /** With its network: codes are those of the network. */
  final String structure;

  /** Within what it is unique; empty where nobody is told apart. */
  final String person;

  final Spot spot;

  /** Rows of one structure, residence and characteristics in a month; 0 for none. */
  final int group;

  final @Nullable Action action;
  private final String[] codes;
  private final int[] dates;
  private final double[] numbers;

  private Row(Row like, Flow flow, YearMonth month, String structure, Spot spot) {
    this.flow = flow;
    this.month = month;
    this.network = structure.substring(0, structure.indexOf('/')).intern();
    this.structure = structure;
    this.person = like.person;
    this.spot = spot;
    this.group = like.group;
    this.action = like.action;
    this.codes = like.codes;
    this.dates = like.dates;
    this.numbers = like.numbers;
  }

  Row(Draft draft, String structure, String person, Spot spot, int group, @Nullable Action action) {
    this.flow = draft.flow();
    this.month = draft.month();
    this.network = draft.network();
    this.structure = structure;
    this.person = person;
    this.spot = spot;
    this.group = group;
    this.action = action;
    this.codes = flow.codes.stream().map(draft::code).map(String::intern).toArray(String[]::new);
    this.dates = flow.dates.stream().mapToInt(d -> day(draft.dates(), d)).toArray();
    this.numbers =
        flow.numbers.stream()
            .mapToDouble(n -> draft.numbers().getOrDefault(n, Double.NaN))
            .toArray();
  }

  private static int day(Map<String, LocalDate> dates, String name) {
    LocalDate date = dates.get(name);
    return date == null ? NEVER : (int) date.toEpochDay();
  }

  /** A code, NR when not given or not told by this flow. */
  String code(String variable) {
    if (variable.equals("placement")) {
      return spot.rule();
    } else if (variable.equals("network")) {
      return network;
    }
    int slot = flow.codes.indexOf(variable);
    return slot < 0 ? NR : codes[slot];
  }

  boolean is(String variable, String code) {
    return code(variable).equals(code);
  }

  /** A number, or a date as its day since 1970; NaN when not given. */
  double number(String name) {
    switch (name) {
      case "month_start":
        return month.atDay(1).toEpochDay();
      case "month_end":
        return month.atEndOfMonth().toEpochDay();
      default:
        int slot = flow.dates.indexOf(name);
        if (slot >= 0) {
          return dates[slot] == NEVER ? Double.NaN : dates[slot];
        }
        int number = flow.numbers.indexOf(name);
        return number < 0 ? Double.NaN : numbers[number];
    }
  }

  /** Zero when not given. */
  double amount(String name) {
    double number = number(name);
    return Double.isNaN(number) ? 0 : number;
  }

  @Nullable LocalDate date(String name) {
    double day = number(name);
    return Double.isNaN(day) ? null : LocalDate.ofEpochDay((long) day);
  }

  /** As much as it stands for: acts, pathways, values; else one. */
  double quantity() {
    double quantity = number("quantity");
    return Double.isNaN(quantity) ? 1 : quantity;
  }

  /** The number of its group. */
  void setDistinct(Map<Integer, Double> ofGroups) {
    if (group > 0) {
      numbers[flow.numbers.indexOf("distinct_persons")] = ofGroups.getOrDefault(group, Double.NaN);
    }
  }

  /** The same in another month in which it holds. */
  Row in(YearMonth other) {
    return new Row(this, flow, other, structure, spot);
  }

  /** What the row tells of a structure. */
  Row as(Flow other, String who, Spot where) {
    return new Row(this, other, month, who, where);
  }
}
