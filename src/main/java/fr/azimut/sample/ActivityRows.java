package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Regulars;
import fr.azimut.sample.ExtractHabits.Tally;
import fr.azimut.territory.Commune;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invents acts, or tallies of acts: structure after structure. */
final class ActivityRows implements ExtractRows {

  private static final int MONTHLY_SWAY_PERCENT = 8;
  private static final int REDRAWS = 5;

  private final FileTask task;
  private final List<Structure> structures;
  private final double silent;
  private final Towns towns;
  private final Cells cells;
  private final Totals totals;
  private final Draft draft;

  ActivityRows(
      FileTask task, List<Structure> structures, double silent, Towns towns, NetworkCodes codes) {
    this.task = task;
    this.structures = structures;
    this.silent = silent;
    this.towns = towns;
    cells = new Cells(task.format(), task.habits(), codes);
    totals = new Totals(task.format(), task.habits(), cells.columns());
    draft = new Draft(task.random("rows"));
  }

  @Override
  public List<String> columns() {
    return cells.columns();
  }

  @Override
  public void write(FileBody body) throws IOException {
    double weight = structures.stream().mapToDouble(Structure::weight).sum();
    for (Structure structure : structures) {
      if (StableHash.unit(task.hash("silent", structure.code(), task.month().toString())) >= silent) {
        write(structure, task.rowsPerMonth() * structure.weight() / weight, body);
      }
    }
    totals.end(body);
  }

  private void write(Structure structure, double share, FileBody body) throws IOException {
    draft.structure = structure;
    double sway = (2 * draft.random.nextDouble() - 1) * MONTHLY_SWAY_PERCENT / 100;
    double factor = task.contrast("volume", structure.code(), String.valueOf(task.month().getYear()));
    double rows = task.rows() / task.rowsPerMonth() * share * factor * (1 + sway);
    // The part of a row that remains is a chance to have one: small structures are not all empty.
    long count = (long) Math.floor(rows + draft.random.nextDouble());
    List<VariableDraw> person = draws(task.habits().person(), structure);
    List<VariableDraw> act = draws(task.habits().act(), structure);
    Tally tally = task.habits().tally();
    Pool pool = pool(structure, share);
    WorkingDays days = new WorkingDays(task.month());
    Set<String> seen = new HashSet<>();
    for (long i = 0; i < count; i++) {
      draft.moment = tally == null ? days.draw(i, count, draft.random) : days.first();
      List<String> row = row(structure, person, act, pool);
      for (int again = 0; tally != null && again < REDRAWS && seen.contains(key(row)); again++) {
        row = row(structure, person, act, pool);
      }
      if (tally == null || seen.add(key(row))) {
        totals.count(tally, draft, row);
        body.data(row);
      }
    }
    totals.endOfStructure(structure, body);
  }
}
