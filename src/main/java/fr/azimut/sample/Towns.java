package fr.azimut.sample;

import fr.azimut.territory.Commune;
import fr.azimut.territory.Resolution;
import fr.azimut.territory.TerritoryReference;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The real communes of a region, where invented people live. */
final class Towns {

  private final TerritoryReference reference;
  private final Map<String, List<Commune>> communes = new TreeMap<>();
  private final Map<String, Lottery<Commune>> residences = new HashMap<>();

  Towns(TerritoryReference reference, List<String> departments) {
    this.reference = reference;
    for (String department : departments) {
      List<Commune> found =
          reference.listCommunesOfDepartment(department).stream()
              .sorted(Comparator.comparing(Commune::code))
              .toList();
      communes.put(department, found);
      residences.put(department, new Lottery<>(found, Towns::residents));
    }
  }

  /** In the order of their codes. */
  List<String> departments() {
    return List.copyOf(communes.keySet());
  }

  /** The communes of a département in the order of their codes. */
  List<Commune> list(String department) {
    return communes.getOrDefault(department, List.of());
  }

  int population(String department) {
    return list(department).stream().mapToInt(Commune::population).sum();
  }

  /** A commune of the département, the more inhabitants the more often. */
  Commune drawResidence(String department, RandomGenerator random) {
    Lottery<Commune> residence = residences.get(department);
    if (residence == null) {
      throw new IllegalArgumentException("no such département in the region: " + department);
    }
    return residence.draw(random);
  }

  /** One of the most populous communes of the département, the more inhabitants the more often. */
  String drawLargeTown(String department, int among, RandomGenerator random) {
    List<Commune> large =
        list(department).stream()
            .sorted(Comparator.comparingInt(Commune::population).reversed())
            .limit(among)
            .toList();
    return new Lottery<>(large, Commune::population).draw(random).code();
  }

  /** The commune of today that a code stands for. */
  Optional<Commune> findCurrent(String code) {
    return reference.resolve(code).map(Resolution::commune);
  }

  /** Without a postcode nobody can write an address. */
  private static double residents(Commune commune) {
    return commune.postcodes().isEmpty() ? 0 : commune.population();
  }
}
