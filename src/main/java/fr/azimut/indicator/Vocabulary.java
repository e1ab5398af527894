package fr.azimut.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The variables that an expression may name.
 *
 * @param codes those that hold a code
 * @param numbers those that hold a number
 * @param dates those that hold a date
 */
record Vocabulary(Set<String> codes, Set<String> numbers, Set<String> dates) {

  /** What all these flows have. */
  static Vocabulary of(Collection<FlowTable> flows) {
    Set<String> codes = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> dates = new LinkedHashSet<>();
    boolean first = true;
    for (FlowTable flow : flows) {
      keep(codes, flow.codes(), first);
      keep(numbers, flow.numbers(), first);
      keep(dates, flow.dates(), first);
      first = false;
    }
    dates.addAll(FlowTable.MONTH_DAYS);
    return new Vocabulary(codes, numbers, dates);
  }

  /** What all these flows have, and the number that the interval of their sources makes. */
  static Vocabulary withInterval(Collection<FlowTable> flows) {
    Vocabulary plain = of(flows);
    Set<String> numbers = new LinkedHashSet<>(plain.numbers());
    numbers.add(FlowTable.INTERVAL);
    return new Vocabulary(plain.codes(), numbers, plain.dates());
  }

  /** What is told of a person: of acts, by their latest one; of other flows, by any code. */
  static Vocabulary ofPersons(Collection<FlowTable> flows) {
    Set<String> codes = new LinkedHashSet<>(of(flows).codes());
    if (flows.contains(FlowTable.ACTIVITY_FLOW)) {
      codes.retainAll(CubeVariable.OF_A_PERSON.stream().map(CubeVariable::id).toList());
    }
    return new Vocabulary(codes, Set.of(), Set.of());
  }

  /** The names of all, in the order codes, numbers, dates. */
  List<String> names() {
    List<String> names = new ArrayList<>(codes);
    names.addAll(numbers);
    names.addAll(dates);
    return names;
  }

  private static void keep(Set<String> kept, List<String> names, boolean first) {
    if (first) {
      kept.addAll(names);
    } else {
      kept.retainAll(names);
    }
  }
}
