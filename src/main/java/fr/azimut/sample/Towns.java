package fr.azimut.sample;

import fr.azimut.territory.Commune;
import fr.azimut.territory.Resolution;
import fr.azimut.territory.TerritoryReference;
import fr.azimut.territory.Zoning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The real communes of a region, where invented people live, and those around it. */
final class Towns {

  /** The mean commune of somebody who lives neither in a town nor in the country, as a power. */
  private static final double MIDDLE = 4.1;

  private final TerritoryReference reference;
  private final Zoning zoning;
  private final Map<String, List<Commune>> communes = new TreeMap<>();
  private final Map<String, List<Commune>> zones = new TreeMap<>();
  private final Map<String, Lottery<Commune>> residences = new HashMap<>();
  private final Lottery<Commune> region;
  private final Lottery<Commune> outside;

  Towns(TerritoryReference reference, List<String> departments, Zoning zoning) {
    this.reference = reference;
    this.zoning = zoning;
    for (String department : departments) {
      List<Commune> found =
          reference.listCommunesOfDepartment(department).stream()
              .sorted(Comparator.comparing(Commune::code))
              .toList();
      communes.put(department, found);
      residences.put(department, new Lottery<>(found, Towns::residents));
      found.forEach(c -> zones.computeIfAbsent(zone(c), z -> new ArrayList<>()).add(c));
    }
    List<Commune> all = communes.values().stream().flatMap(List::stream).toList();
    region = new Lottery<>(all, Towns::residents);
    outside = new Lottery<>(neighbours(all), Towns::residents);
  }

  /** The communes of the départements outside that share an EPCI with the region. */
  private List<Commune> neighbours(List<Commune> inside) {
    Set<String> shared =
        inside.stream()
            .map(Commune::epci)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    Set<String> near =
        reference.listCommunes().stream()
            .filter(c -> c.epci() != null && shared.contains(c.epci()))
            .map(Commune::department)
            .filter(d -> !communes.containsKey(d))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Commune> found =
        reference.listCommunes().stream()
            .filter(c -> !communes.containsKey(c.department()))
            .filter(c -> near.isEmpty() || near.contains(c.department()))
            .sorted(Comparator.comparing(Commune::code))
            .toList();
    return found.stream().mapToDouble(Towns::residents).sum() > 0 ? found : inside;
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
    return population(list(department));
  }

  static int population(Collection<Commune> communes) {
    return communes.stream().mapToInt(Commune::population).sum();
  }

  /** The zone of the region's first zoning that a commune lies in; its département without any. */
  String zone(Commune commune) {
    return zoning.zoneOf(commune.code()).orElse(commune.department());
  }

  /** The communes of each zone, by zone. */
  Map<String, List<Commune>> zones() {
    return zones;
  }

  /** The inhabitants of a zone. */
  double people(String zone) {
    return population(zones.getOrDefault(zone, List.of()));
  }

  /** How urban a zone is: 1 for a great town, 0 for small towns, below for the country. */
  double urbanity(String zone) {
    List<Commune> found = zones.getOrDefault(zone, List.of());
    double squares =
        found.stream().mapToDouble(c -> (double) c.population() * c.population()).sum();
    double power = Math.log10(Math.max(1, squares / Math.max(1, population(found))));
    return Math.max(-1, Math.min(1, power - MIDDLE));
  }

  /** The communes of zones, the more inhabitants the more often. */
  Lottery<Commune> around(Map<String, Double> shares) {
    List<Commune> found =
        shares.keySet().stream().flatMap(z -> zones.getOrDefault(z, List.of()).stream()).toList();
    return new Lottery<>(found, c -> residents(c) * shares.getOrDefault(zone(c), 0.0));
  }

  /** A commune of the département, the more inhabitants the more often. */
  Commune drawResidence(String department, RandomGenerator random) {
    Lottery<Commune> residence = residences.get(department);
    if (residence == null) {
      throw new IllegalArgumentException("no such département in the region: " + department);
    }
    return residence.draw(random);
  }

  /** A commune of the region, the more inhabitants the more often. */
  Commune drawRegion(RandomGenerator random) {
    return region.draw(random);
  }

  /** A commune near the region but outside. */
  Commune drawOutside(RandomGenerator random) {
    return outside.draw(random);
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
