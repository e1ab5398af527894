package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Population;
import fr.azimut.territory.Commune;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Derives a population of every commune from its number of inhabitants. */
final class ContextRows implements ExtractRows {

  private final FileTask task;
  private final Population population;
  private final Towns towns;
  private final PlainCells cells;

  ContextRows(FileTask task, Population population, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.population = population;
    this.towns = towns;
    cells = new PlainCells(task.format(), codes);
  }

  @Override
  public List<String> columns() {
    return cells.columns();
  }

  @Override
  public void write(FileBody body) throws IOException {
    RandomGenerator random = task.random("rows");
    for (String department : towns.departments()) {
      for (Commune commune : towns.list(department)) {
        // Without the seed and the year: a commune keeps its share.
        double share =
            population.share()
                + population.spread()
                    * (2 * StableHash.unit(StableHash.of(0, "share", commune.code())) - 1);
        Map<String, String> values =
            Map.of(
                "commune", commune.code(),
                "measure", population.measure(),
                "year", String.valueOf(task.month().getYear()),
                "quantity", String.valueOf(Math.round(commune.population() * share)),
                "source", population.source());
        body.data(cells.list(values, random));
      }
    }
  }
}
