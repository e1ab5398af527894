package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.sample.SampleDefinition.StructureHabits;
import fr.azimut.territory.Commune;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Invents the structures of a network in a region: the same for every month and seed. */
final class StructureCatalog {

  private final Towns towns;

  StructureCatalog(Towns towns) {
    this.towns = towns;
  }

  /** The structures of a network, by département then rank; none when it has no structures. */
  List<Structure> list(SampleDefinition definition) {
    StructureHabits habits = definition.structures();
    List<Structure> found = new ArrayList<>();
    if (habits != null) {
      for (String department : towns.departments()) {
        found.addAll(inDepartment(definition.network(), habits, department));
      }
    }
    return new Catchments(towns, found).share();
  }

  private List<Structure> inDepartment(String network, StructureHabits habits, String department) {
    List<String> seats = seats(habits, department);
    Map<String, Integer> before = new HashMap<>();
    List<Structure> found = new ArrayList<>();
    for (int i = 0; i < seats.size(); i++) {
      String seat = seats.get(i);
      Commune commune = commune(habits, seat);
      int rank = before.merge(seat, 1, Integer::sum) - 1;
      String code =
          new Template(habits.code())
              .with("commune", seat)
              .with("department", department)
              .with("n", String.valueOf(habits.first() + i))
              .with("rank", String.valueOf(rank))
              .fill();
      found.add(
          new Structure(
              network,
              habits,
              code,
              seat,
              commune.code(),
              commune.name(),
              department,
              towns.zone(commune),
              Map.of(),
              code,
              0));
    }
    return found;
  }

  private List<String> seats(StructureHabits habits, String department) {
    List<String> known =
        habits.seats().stream()
            .filter(s -> commune(habits, s).department().equals(department))
            .toList();
    if (!known.isEmpty() || habits.seatsOnly()) {
      return known;
    }
    long wanted =
        Math.max(1, Math.round(1.0 * towns.population(department) / habits.inhabitants()));
    return shareOut(towns.list(department), wanted, habits.inhabitants() / 4);
  }

  private Commune commune(StructureHabits habits, String seat) {
    return towns
        .findCurrent(seat)
        .orElseThrow(
            () ->
                new DefinitionException(
                    habits.position(),
                    "no commune has the code '" + seat + "'",
                    "Write an INSEE code of five characters in 'seats'."));
  }

  /**
   * Each structure goes to the part of a zone that has the most inhabitants for its next one, there
   * to the commune that has; first to the parts of enough inhabitants that have none.
   */
  private List<String> shareOut(List<Commune> communes, long wanted, int enough) {
    Map<String, List<Commune>> parts =
        communes.stream()
            .collect(Collectors.groupingBy(towns::zone, TreeMap::new, Collectors.toList()));
    Map<String, Integer> claimed = new HashMap<>();
    List<String> seats = new ArrayList<>();
    while (seats.size() < wanted) {
      List<Commune> next =
          Collections.max(
              parts.values(),
              Comparator.comparingDouble(
                  part -> {
                    int there = claimed.getOrDefault(towns.zone(part.get(0)), 0);
                    double people = Towns.population(part);
                    return there == 0 && people >= enough ? people * wanted : people / (1 + there);
                  }));
      claimed.merge(towns.zone(next.get(0)), 1, Integer::sum);
      Commune seat =
          Collections.max(
              next,
              Comparator.comparingDouble(
                  c -> c.population() / Math.pow(1 + claimed.getOrDefault(c.code(), 0), 2)));
      claimed.merge(seat.code(), 1, Integer::sum);
      seats.add(seat.code());
    }
    return seats;
  }
}
