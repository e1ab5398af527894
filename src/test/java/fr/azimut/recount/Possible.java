package fr.azimut.recount;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether there can be rows that meet a condition, by the codes that may be written. */
final class Possible {

  private Possible() {}

  /**
   * Of rows of a format.
   *
   * @param variable the one that a figure is told apart by, empty for none
   * @param code that it has
   */
  static boolean isMet(
      Condition condition, Format format, Codes lists, String variable, String code) {
    return condition
        .may(
            asked -> {
              Collection<String> written = written(asked, format, lists);
              boolean apart = asked.equals(variable);
              return !apart ? written : written.contains(code) ? List.of(code) : List.of();
            })
        .yes();
  }

  /** Of any rows whose variable has a code. */
  static boolean isMet(Condition condition, String variable, String code, Codes lists) {
    return condition
        .may(asked -> asked.equals(variable) ? List.of(code) : withNotGiven(lists.of(asked)))
        .yes();
  }

  private static Collection<String> written(String variable, Format format, Codes lists) {
    return switch (variable) {
      case "network" -> List.of(format.network());
      case "placement" -> lists.of(variable);
      default -> withNotGiven(format.canWrite(variable));
    };
  }

  private static Collection<String> withNotGiven(Collection<String> codes) {
    Set<String> all = new HashSet<>(codes);
    all.add(Row.NR);
    return all;
  }
}
