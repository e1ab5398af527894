package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.territory.Zone;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a whole in a zone.
 *
 * @param zone the zone
 * @param shares of their sum, in order
 */
record Parts(Zone zone, List<Double> shares) {

  /** Empty when a part may not be read, or when there is nothing to share. */
  static Optional<Parts> of(Zone zone, List<Figure> figures) {
    List<Double> values =
        figures.stream().map(Reading::value).flatMap(Optional::stream).filter(v -> v >= 0).toList();
    double total = values.stream().mapToDouble(Double::doubleValue).sum();
    if (values.size() < figures.size() || !(total > 0)) {
      return Optional.empty();
    }
    return Optional.of(new Parts(zone, values.stream().map(v -> v / total).toList()));
  }

  /** The index of the largest part; empty when two of them read the same. */
  Optional<Integer> largest() {
    int best = 0;
    for (int i = 1; i < shares.size(); i++) {
      best = shares.get(i) > shares.get(best) ? i : best;
    }
    String shown = French.percent(shares.get(best), 1);
    long equal = shares.stream().filter(s -> French.percent(s, 1).equals(shown)).count();
    return equal == 1 ? Optional.of(best) : Optional.empty();
  }
}
