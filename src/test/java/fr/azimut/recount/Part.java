package fr.azimut.recount;

import java.util.ArrayList;
import java.util.List;

/**
 * A numerator or a denominator.
 *
 * @param flows that it reads instead of the question's own; empty for its own
 * @param of what is summed or ordered
 * @param records which rows make a person count
 * @param where which rows count; of persons, which of them by their last row
 */
record Part(
    Measure measure, List<Flow> flows, List<String> of, Condition records, Condition where) {

  static final String INTERVAL = "interval";

  static Part read(Plain plain) {
    List<Flow> flows = new ArrayList<>();
    if (plain.has("flow")) {
      flows.add(Flow.of(plain.text("flow")));
    }
    plain.texts("flows").forEach(flow -> flows.add(Flow.of(flow)));
    List<String> of = plain.has("of") ? Amount.of(plain.text("of")).names() : List.of();
    return new Part(
        Measure.of(plain.text("measure")),
        List.copyOf(flows),
        of,
        Expression.read(plain.text("records")),
        Expression.read(plain.text("where")));
  }

  Part in(Flow flow) {
    return new Part(measure, List.of(flow), of, records, where);
  }

  boolean isOwn() {
    return flows.isEmpty();
  }

  /** Whether it counts persons, or what was done for some of them. */
  boolean ofPeople() {
    return isOwn()
        && switch (measure) {
          case PERSONS, QUANTITY, RECORDS -> true;
          case SUM -> !of.contains(INTERVAL) && !of.contains("days_late");
          default -> false;
        };
  }
}
