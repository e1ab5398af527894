package fr.azimut.sample;

import fr.azimut.sample.TallyRows.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the counts of the people of each zone to the volume that its structures have and to the
 * shares of the habits, variable after variable: the method of Deming and Stephan (1940), many
 * times over. A code without a row keeps none.
 */
final class Raking {

  private static final int TIMES = 15;

  /** No row becomes so many times greater or smaller, where shares cannot be met. */
  private static final double MOST = 8;

  private final Map<String, Double> expected = new HashMap<>();
  private final Map<String, List<VariableDraw>> known = new HashMap<>();

  /**
   * Tells what a structure counts.
   *
   * @param zones the share of its people who live in each zone
   * @param zone where it sits
   * @param variables what is known of the people of that zone; the last one is met best
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
    List<VariableDraw> variables = known.getOrDefault(zone, known.getOrDefault("", List.of()));
    double mean = total(rows) / rows.size();
    double wanted = expected.getOrDefault(zone, mean * rows.size());
    for (int i = 0; i < TIMES; i++) {
      for (VariableDraw variable : variables) {
        rake(rows, variable);
        rows.forEach(row -> row.quantity = limited(row.quantity / mean) * mean);
        scale(rows, mean * rows.size());
      }
    }
    scale(rows, wanted);
  }

  private static void scale(List<Count> rows, double wanted) {
    double total = total(rows);
    rows.forEach(row -> row.quantity *= wanted / total);
  }

  private static double total(List<Count> rows) {
    return rows.stream().mapToDouble(row -> row.quantity).sum();
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
        row.quantity *= weight / wanted * sum(counts, counts) / count;
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
