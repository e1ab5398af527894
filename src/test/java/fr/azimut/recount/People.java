package fr.azimut.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The persons of some rows: each key once with what its latest record says, and tallies. */
final class People {

  private static final List<String> CHARACTERISTICS =
      List.of("sex", "age_band", "education", "status", "vae_age", "host");

  /** What the rows of a group have in common, or may differ in without meaning other people. */
  private static final Set<String> OF_GROUPS =
      Set.of(
          "sex",
          "age_band",
          "education",
          "status",
          "vae_age",
          "host",
          "attendance",
          "placement",
          "network");

  private final Codes codes;
  private final Map<Flow, List<String>> others = new EnumMap<>(Flow.class);
  private final Comparator<Row> latest;

  People(Codes codes) {
    this.codes = codes;
    for (Flow flow : Flow.values()) {
      Set<String> sorted = new TreeSet<>(flow.codes);
      sorted.add("placement");
      CHARACTERISTICS.forEach(sorted::remove);
      others.put(flow, List.copyOf(sorted));
    }
    latest =
        Comparator.comparingDouble(People::day)
            .thenComparing(row -> row.month)
            .thenComparingInt(People::known)
            .thenComparing((one, other) -> first(one, other));
  }

  /** The day of the act, of the opening, else the first of the month. */
  private static double day(Row row) {
    String date = row.flow == Flow.ACTIVITY ? "day" : row.flow == Flow.PATHWAY ? "opened" : "";
    double day = date.isEmpty() ? Double.NaN : row.number(date);
    return Double.isNaN(day) ? row.month.atDay(1).toEpochDay() : day;
  }

  private static int known(Row row) {
    int known = 0;
    for (String variable : CHARACTERISTICS) {
      known += row.is(variable, Row.NR) ? 0 : 1;
    }
    return known;
  }

  /** More than zero when the codes of one stand before those of the other. */
  private int first(Row one, Row other) {
    for (List<String> variables :
        List.of(CHARACTERISTICS, others.getOrDefault(one.flow, List.of()))) {
      for (String variable : variables) {
        int order =
            Integer.compare(
                codes.rank(variable, other.code(variable)),
                codes.rank(variable, one.code(variable)));
        if (order != 0) {
          return order;
        }
      }
    }
    return 0;
  }

  /** The latest record of each key, and every row of a tally. */
  List<Row> of(List<Row> rows, Condition records) {
    List<Row> people = new ArrayList<>();
    Map<String, Row> keyed = new HashMap<>();
    for (Row row : rows) {
      if (!records.test(row)) {
        continue;
      } else if (row.person.isEmpty()) {
        people.add(row);
      } else {
        keyed.merge(row.person, row, (a, b) -> latest.compare(a, b) >= 0 ? a : b);
      }
    }
    people.addAll(keyed.values());
    return people;
  }

  /** How many they are; of groups, one number each where the conditions leave them whole. */
  static double number(List<Row> people, Condition kept, Set<String> asked) {
    boolean whole = OF_GROUPS.containsAll(asked);
    Set<Integer> groups = new HashSet<>();
    double number = 0;
    for (Row row : people) {
      if (!kept.test(row)) {
        continue;
      } else if (!row.person.isEmpty()) {
        number++;
      } else if (whole && row.group > 0) {
        number += groups.add(row.group) ? row.amount("distinct_persons") : 0;
      } else {
        number += row.flow == Flow.ACTIVITY ? row.amount("persons") : row.quantity();
      }
    }
    return number;
  }
}
