package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The networks of a cell, each with why its figure has no value; null when it has. */
final class Together {

  private final Map<String, @Nullable Cause> causes = new LinkedHashMap<>();

  void put(String network, @Nullable Cause cause) {
    causes.put(network, cause);
  }

  @Nullable Cause of(String network) {
    return causes.get(network);
  }

  /** The networks whose figures have a value: those that are added up. */
  List<String> counted() {
    List<String> counted = new ArrayList<>();
    causes.forEach(
        (network, cause) -> {
          if (cause == null) {
            counted.add(network);
          }
        });
    return counted;
  }

  /** Whether others than those counted are left out, since their persons do not add up. */
  boolean isOfSome() {
    return causes.containsValue(null) && causes.containsValue(Cause.TALLIES);
  }

  /**
   * Why the figure of all of them has no value; null when it has. Those that cannot write it are
   * left out of it, unless they are all; so are those whose persons do not add up.
   */
  @Nullable Cause cause(Missing missing) {
    List<@Nullable Cause> able = new ArrayList<>(causes.values());
    able.removeIf(cause -> cause == Cause.NOT_WRITABLE);
    if (able.isEmpty()) {
      return causes.isEmpty() ? Cause.NO_SENDER : Cause.NOT_WRITABLE;
    }
    boolean some = false;
    boolean every = true;
    Cause first = null;
    for (Cause cause : able) {
      boolean there = cause == null || cause.isAvailable();
      some |= there;
      every &= there;
      first = first == null ? cause : first;
    }
    if (!some && missing != Missing.NEVER_SKIP) {
      return first;
    } else if (!every && missing == Missing.SKIP_IF_ANY) {
      return Cause.INCOMPLETE;
    }
    boolean added = able.contains(null) || able.contains(Cause.NO_EARLIER);
    return added || !able.contains(Cause.TALLIES) ? null : Cause.TALLIES;
  }
}
