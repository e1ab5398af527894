package fr.azimut.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Whether there can be a row that meets a condition, by the codes that may be written. */
final class Possible {

  private final Function<String, Collection<String>> codes;

  private Possible(Function<String, Collection<String>> codes) {
    this.codes = codes;
  }

  /** Of rows of a format. */
  static boolean isMet(Condition condition, Format format, Codes lists) {
    return new Possible(variable -> written(variable, format, lists)).isMet(condition);
  }

  /** Of any rows whose variable has a code. */
  static boolean isMet(Condition condition, String variable, String code, Codes lists) {
    return new Possible(v -> v.equals(variable) ? List.of(code) : withNotGiven(lists.of(v)))
        .isMet(condition);
  }

  private static Collection<String> written(String variable, Format format, Codes lists) {
    return switch (variable) {
      case "network" ->
          format.flow() == Flow.PLACE || format.flow() == Flow.COOPERATION
              ? lists.of(variable)
              : List.of(format.network());
      case "placement" -> lists.of(variable);
      default -> withNotGiven(format.canWrite(variable));
    };
  }

  private static Collection<String> withNotGiven(Collection<String> codes) {
    Set<String> all = new HashSet<>(codes);
    all.add(Row.NR);
    return all;
  }

  private boolean isMet(Condition condition) {
    List<String> variables = List.copyOf(new TreeSet<>(condition.variables()));
    return isMet(condition, variables, 0, new HashMap<>());
  }

  private boolean isMet(
      Condition condition, List<String> variables, int next, Map<String, String> chosen) {
    if (next == variables.size()) {
      return condition.may(chosen).yes();
    }
    String variable = variables.get(next);
    for (String code : codes.apply(variable)) {
      chosen.put(variable, code);
      if (isMet(condition, variables, next + 1, chosen)) {
        return true;
      }
    }
    return false;
  }
}
