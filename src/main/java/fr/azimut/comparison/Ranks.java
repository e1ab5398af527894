package fr.azimut.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranks of values: equal values share a rank and the next one is left free.
 *
 * @param sorted the values, the first one ranks first
 */
public record Ranks(List<Double> sorted) {

  /** Copies the values. */
  public Ranks {
    sorted = List.copyOf(sorted);
  }

  /**
   * Ranks from 1 for the smallest when lower is better, for the largest otherwise.
   *
   * @param values as precise as they are shown: two that read the same must be equal
   */
  public static Ranks of(List<Double> values, boolean lowerIsBetter) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(lowerIsBetter ? Double::compare : (a, b) -> Double.compare(b, a));
    return new Ranks(sorted);
  }

  /** How many have a rank. */
  public int ranked() {
    return sorted.size();
  }

  /** The rank of one of the values, from 1. */
  public int rank(double value) {
    return sorted.indexOf(value) + 1;
  }

  /** How many share the value. */
  public long ties(double value) {
    return sorted.stream().filter(v -> v == value).count();
  }
}
