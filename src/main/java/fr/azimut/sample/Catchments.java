package fr.azimut.sample;

import fr.azimut.territory.Commune;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom the structures of a network serve: those of a zone share its people; a zone without any is
 * served by those of the département where most of its people live.
 */
final class Catchments {

  private final Towns towns;
  private final List<Structure> structures;

  Catchments(Towns towns, List<Structure> structures) {
    this.towns = towns;
    this.structures = structures;
  }

  /** The structures, with the zones that they serve. */
  List<Structure> share() {
    Map<Structure, Map<String, Double>> served = new HashMap<>();
    towns.zones().forEach((zone, communes) -> serve(zone, communes, served));
    List<Structure> found = new ArrayList<>();
    String neighbour = structures.isEmpty() ? "" : structures.get(structures.size() - 1).code();
    for (Structure structure : structures) {
      Map<String, Double> zones = served.getOrDefault(structure, Map.of(structure.zone(), 0.1));
      double people = 0;
      for (Map.Entry<String, Double> zone : zones.entrySet()) {
        List<Commune> communes = towns.zones().getOrDefault(zone.getKey(), List.of());
        people += Towns.population(communes) * zone.getValue();
      }
      long own = StableHash.of(0, structure.network(), structure.code());
      double weight = people * (0.85 + 0.3 * StableHash.unit(own));
      found.add(structure.serving(zones, neighbour, weight));
      neighbour = structure.code();
    }
    return found;
  }

  private void serve(
      String zone, List<Commune> communes, Map<Structure, Map<String, Double>> served) {
    List<Structure> near = structures.stream().filter(s -> s.zone().equals(zone)).toList();
    if (near.isEmpty()) {
      String most = department(communes);
      near = structures.stream().filter(s -> s.department().equals(most)).toList();
    }
    for (Structure structure : near) {
      served.computeIfAbsent(structure, s -> new TreeMap<>()).put(zone, 1.0 / near.size());
    }
  }

  private static String department(List<Commune> communes) {
    return communes.stream()
        .collect(
            Collectors.groupingBy(
                Commune::department, TreeMap::new, Collectors.summingInt(Commune::population)))
        .entrySet()
        .stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
