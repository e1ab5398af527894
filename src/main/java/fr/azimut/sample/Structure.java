package fr.azimut.sample;

import fr.azimut.sample.SampleDefinition.StructureHabits;
import java.time.YearMonth;
import java.util.Map;

/**
 * An invented structure of a network.
 *
 * @param network slug
 * @param habits of the network's structures
 * @param code the network's own
 * @param seat INSEE code of its commune, or of its arrondissement
 * @param seatCommune INSEE code of its commune
 * @param seatName the commune's name
 * @param department code
 * @param zone where it sits
 * @param zones the share of each zone that it serves
 * @param neighbour the code of another one, or its own when there is none
 * @param weight inhabitants that it serves, more or less
 */
record Structure(
    String network,
    StructureHabits habits,
    String code,
    String seat,
    String seatCommune,
    String seatName,
    String department,
    String zone,
    Map<String, Double> zones,
    String neighbour,
    double weight) {

  Structure serving(Map<String, Double> zones, String neighbour, double weight) {
    return new Structure(
        network,
        habits,
        code,
        seat,
        seatCommune,
        seatName,
        department,
        zone,
        zones,
        neighbour,
        weight);
  }

  /** Whether it is at work in that month. */
  boolean isOpen(YearMonth month) {
    YearMonth since = habits.since().get(code);
    YearMonth until = habits.until().get(code);
    return (since == null || !month.isBefore(since)) && (until == null || !month.isAfter(until));
  }
}
