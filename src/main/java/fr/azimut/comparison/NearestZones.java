package fr.azimut.comparison;

import fr.azimut.comparison.Neighbours.Profile;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders zones by their Euclidean distance to one of them, on standardised values (z-scores, with
 * the standard deviation of the zones as a population). A variable that is the same everywhere
 * tells nothing apart.
 */
final class NearestZones {

  /** Distances are compared this precisely: two that are equal must not differ by rounding. */
  private static final double GRAIN = 1e9;

  private final Map<Zone, List<Double>> scores;

  /**
   * @param values of every zone, as many for each
   */
  NearestZones(Map<Zone, List<Double>> values) {
    int variables = values.values().stream().mapToInt(List::size).max().orElse(0);
    this.scores = new LinkedHashMap<>();
    values.keySet().forEach(zone -> scores.put(zone, new ArrayList<>()));
    for (int i = 0; i < variables; i++) {
      standardise(values, i);
    }
  }

  private void standardise(Map<Zone, List<Double>> values, int variable) {
    double[] column = values.values().stream().mapToDouble(v -> v.get(variable)).toArray();
    double mean = mean(column);
    double[] squares =
        IntStream.range(0, column.length)
            .mapToDouble(i -> (column[i] - mean) * (column[i] - mean))
            .toArray();
    double deviation = Math.sqrt(mean(squares));
    values.forEach(
        (zone, own) ->
            scores
                .getOrDefault(zone, new ArrayList<>())
                .add(deviation == 0 ? 0 : (own.get(variable) - mean) / deviation));
  }

  private static double mean(double[] column) {
    double sum = 0;
    for (double value : column) {
      sum += value;
    }
    return sum / column.length;
  }

  /** The zone, then as many others as are wanted, the nearest first, ties in their codes' order. */
  List<Profile> nearest(Zone zone, int count) {
    List<Double> own = scores.getOrDefault(zone, List.of());
    Stream<Profile> others =
        scores.entrySet().stream()
            .filter(e -> !e.getKey().equals(zone))
            .map(e -> new Profile(e.getKey(), distance(own, e.getValue()), e.getValue()))
            .sorted(
                Comparator.comparingDouble(Profile::distance).thenComparing(p -> p.zone().code()))
            .limit(count);
    return Stream.concat(Stream.of(new Profile(zone, 0, own)), others).toList();
  }

  private static double distance(List<Double> a, List<Double> b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      double gap = a.get(i) - b.get(i);
      sum += gap * gap;
    }
    return Math.round(Math.sqrt(sum) * GRAIN) / GRAIN;
  }
}
