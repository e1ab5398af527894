package fr.azimut.sample;

import fr.azimut.territory.Commune;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Derives the statistics of every commune from its number of inhabitants. */
final class ContextRows implements ExtractRows {

  private final FileTask task;
  private final List<Statistic> statistics;
  private final Towns towns;
  private final PlainCells cells;

  ContextRows(FileTask task, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.statistics = task.habits().statistics();
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
        write(commune, random, body);
      }
    }
  }

  private void write(Commune commune, RandomGenerator random, FileBody body) throws IOException {
    Map<String, Long> known = new HashMap<>();
    for (Statistic statistic : statistics) {
      // Without the seed and the year: a commune keeps its share.
      double unit = StableHash.unit(StableHash.of(0, "share", statistic.measure(), commune.code()));
      double share = statistic.share() + statistic.spread() * (2 * unit - 1);
      String of = statistic.of();
      long whole = of == null ? commune.population() : known.getOrDefault(of, 0L);
      long value = Math.round(whole * share);
      known.put(statistic.measure(), value);
      Map<String, String> values =
          Map.of(
              "commune", commune.code(),
              "measure", statistic.measure(),
              "year", String.valueOf(task.month().getYear()),
              "quantity", String.valueOf(value),
              "source", statistic.source());
      body.data(cells.list(values, random));
    }
  }
}
