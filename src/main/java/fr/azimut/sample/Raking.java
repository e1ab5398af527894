package fr.azimut.sample;

import fr.azimut.sample.TallyRows.Count;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the counts of the people of each zone to the volume that its structures have and to the
 * shares of the habits, variable after variable: the method of Deming and Stephan (1940), a few
 * times over. A code without a row keeps none.
 */
final class Raking {

  private static final int TIMES = 5;

  /** A row is not made so many times greater or smaller at once. */
  private static final double MOST = 4;

  private final Map<String, Double> expected = new HashMap<>();
  private final Map<String, List<VariableDraw>> known = new HashMap<>();

  /**
   * Tells what a structure counts.
   *
   * @param zones the share of its people who live in each zone
   * @param zone where it sits
   * @param variables what is known of the people of that zone
   */
  void expect(
      double quantity, Map<String, Double> zones, String zone, List<VariableDraw> variables) {
    zones.forEach((where, share) -> expected.merge(where, quantity * share, Double::sum));
    known.putIfAbsent(zone, variables);
    known.putIfAbsent("", variables);
  }

  void rake(List<Count> rows) {
    rows.stream()
        .collect(Collectors.groupingBy(row -> row.zone, TreeMap::new, Collectors.toList()))
        .forEach(this::rake);
  }

  private void rake(String zone, List<Count> rows) {
    // What is done first, then who people are: the first variable of the habits is met best.
    List<VariableDraw> variables =
        new ArrayList<>(known.getOrDefault(zone, known.getOrDefault("", List.of())));
    Collections.reverse(variables);
    for (int i = 0; i < TIMES; i++) {
      variables.forEach(variable -> rake(rows, variable));
    }
    double total = rows.stream().mapToDouble(row -> row.quantity).sum();
    double wanted = expected.getOrDefault(zone, total);
    double factor = limited(wanted / total);
    rows.forEach(row -> row.quantity *= factor);
  }

  private static void rake(List<Count> rows, VariableDraw variable) {
    Map<String, Map<String, Double>> counted = new HashMap<>();
    for (Count row : rows) {
      counted
          .computeIfAbsent(variable.caseOf(row.codes), c -> new HashMap<>())
          .merge(code(row, variable), row.quantity, Double::sum);
    }
    for (Count row : rows) {
      String found = variable.caseOf(row.codes);
      Map<String, Double> counts = counted.getOrDefault(found, Map.of());
      Map<String, Double> weights = variable.weights(found);
      double wanted = sum(weights, counts);
      double weight = weights.getOrDefault(code(row, variable), 0.0);
      double count = counts.getOrDefault(code(row, variable), 0.0);
      if (wanted > 0 && weight > 0 && count > 0) {
        row.quantity *= limited(weight / wanted * sum(counts, counts) / count);
      }
    }
  }

  private static double limited(double factor) {
    return Math.max(1 / MOST, Math.min(MOST, factor));
  }

  private static String code(Count row, VariableDraw variable) {
    return row.codes.getOrDefault(variable.variable(), "");
  }

  /** The sum of the values of the keys that others have. */
  private static double sum(Map<String, Double> values, Map<String, Double> others) {
    return values.entrySet().stream()
        .filter(e -> others.containsKey(e.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
