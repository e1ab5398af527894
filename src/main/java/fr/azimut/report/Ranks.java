package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks of values: equal values share a rank and the next one is left free.
 *
 * @param ranked how many have a rank
 */
record Ranks(int ranked, List<Double> sorted) {

  /** Ranks from 1 for the smallest when lower is better, for the largest otherwise. */
  static Ranks of(List<Double> values, boolean lowerIsBetter) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(lowerIsBetter ? Double::compare : (a, b) -> Double.compare(b, a));
    return new Ranks(sorted.size(), List.copyOf(sorted));
  }

  int rank(double value) {
    return sorted.indexOf(value) + 1;
  }

  /** How many share the value. */
  long ties(double value) {
    return sorted.stream().filter(v -> v == value).count();
  }
}
