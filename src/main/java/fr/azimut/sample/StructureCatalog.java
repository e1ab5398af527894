package fr.azimut.sample;

import fr.azimut.definition.DefinitionException;
import fr.azimut.sample.SampleDefinition.StructureHabits;
import fr.azimut.territory.Commune;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

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
    return found;
  }

  private List<Structure> inDepartment(String network, StructureHabits habits, String department) {
    List<String> seats = seats(habits, department);
    double weight = (double) towns.population(department) / seats.size();
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
              weight * (0.7 + 0.6 * StableHash.unit(StableHash.of(0, network, code)))));
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
    return shareOut(towns.list(department), wanted);
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

  /** Each seat goes to the commune that has the most inhabitants for its next structure. */
  private static List<String> shareOut(List<Commune> communes, long wanted) {
    record Claim(Commune commune, int structures) {
      double inhabitants() {
        return (double) commune.population() / (structures + 1);
      }
    }
    PriorityQueue<Claim> claims =
        new PriorityQueue<>(
            Comparator.comparingDouble(Claim::inhabitants)
                .reversed()
                .thenComparing(c -> c.commune().code()));
    communes.forEach(c -> claims.add(new Claim(c, 0)));
    List<String> seats = new ArrayList<>();
    while (seats.size() < wanted) {
      Claim next = claims.remove();
      seats.add(next.commune().code());
      claims.add(new Claim(next.commune(), next.structures() + 1));
    }
    return seats;
  }
}
