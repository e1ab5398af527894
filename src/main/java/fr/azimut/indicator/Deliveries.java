package fr.azimut.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Which flows were delivered, by which network, in which month of a version. */
record Deliveries(Map<String, Set<Delivery>> byFlow) {

  record Delivery(LocalDate month, String network) {}

  /** Whether a network delivered activity at least once between two months. */
  boolean activity(String network, LocalDate from, LocalDate to) {
    return byFlow.getOrDefault("activity", Set.of()).stream()
        .anyMatch(
            d ->
                d.network().equals(network) && !d.month().isBefore(from) && !d.month().isAfter(to));
  }

  /** Whether a flow that holds for all networks is in force in a month. */
  boolean inForce(String flow, LocalDate month) {
    return switch (flow) {
      case "territory" -> true;
      case "coverage" -> inForce("place", month);
      default ->
          byFlow.getOrDefault(flow, Set.of()).stream().anyMatch(d -> d.month().equals(month));
    };
  }
}
