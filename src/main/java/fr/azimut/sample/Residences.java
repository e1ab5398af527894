package fr.azimut.sample;

import fr.azimut.territory.Commune;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Where the people of a structure live: around it most often, and some far away. */
final class Residences {

  /** Shares of those who live around their structure, in its département, in the region. */
  private static final double AROUND = 0.87;

  private static final double DEPARTMENT = 0.955;
  private static final double REGION = 0.989;

  /** Most of those who move stay near. */
  private static final double NEAR = 0.55;

  private final Towns towns;
  private final Structure structure;
  private final Lottery<Commune> around;

  Residences(Towns towns, Structure structure) {
    this.towns = towns;
    this.structure = structure;
    around = towns.around(structure.zones());
  }

  void settle(Draft draft, RandomGenerator random) {
    double where = random.nextDouble();
    if (where < AROUND) {
      put(draft, around.draw(random), random);
    } else {
      far(draft, (where - AROUND) / (1 - AROUND), random);
    }
  }

  /** The share of the people who live in each zone of the region. */
  Map<String, Double> zones() {
    Map<String, Double> shares = new TreeMap<>();
    Map<String, Double> own = new TreeMap<>();
    structure.zones().forEach((zone, share) -> own.put(zone, share * towns.people(zone)));
    double served = own.values().stream().mapToDouble(Double::doubleValue).sum();
    own.forEach((zone, people) -> shares.merge(zone, AROUND * people / served, Double::sum));
    double all = towns.zones().keySet().stream().mapToDouble(towns::people).sum();
    int department = towns.population(structure.department());
    towns
        .zones()
        .forEach(
            (zone, communes) -> {
              double near =
                  communes.stream()
                      .filter(c -> c.department().equals(structure.department()))
                      .mapToInt(Commune::population)
                      .sum();
              shares.merge(zone, (DEPARTMENT - AROUND) * near / department, Double::sum);
              shares.merge(zone, (REGION - DEPARTMENT) * towns.people(zone) / all, Double::sum);
            });
    return shares;
  }

  /** To another commune nearby, or farther away than people come from. */
  void move(Draft draft, RandomGenerator random) {
    if (random.nextDouble() < NEAR) {
      put(draft, around.draw(random), random);
    } else {
      far(draft, random.nextDouble(), random);
    }
  }

  private void far(Draft draft, double where, RandomGenerator random) {
    double share = AROUND + (1 - AROUND) * where;
    Commune commune =
        share < DEPARTMENT
            ? towns.drawResidence(structure.department(), random)
            : share < REGION ? towns.drawRegion(random) : towns.drawOutside(random);
    put(draft, commune, random);
  }

  private static void put(Draft draft, Commune commune, RandomGenerator random) {
    List<String> postcodes = commune.postcodes();
    draft.commune = commune;
    draft.postcode = postcodes.get(random.nextInt(postcodes.size()));
  }
}
