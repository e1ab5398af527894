package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Tally;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents acts, or tallies of acts: structure after structure. */
final class ActivityRows extends StructureRows {

  /** How far a structure's month lies from its usual one, at most. */
  private static final double SWAY = 0.08;

  private static final int REDRAWS = 5;

  private final @Nullable Tally tally;
  private final DistinctPersons distinct;

  ActivityRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    tally = task.habits().tally();
    distinct = new DistinctPersons(task, cells.columns());
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    totals.beginStructure();
    People people = new People(task, structure, share, towns);
    WorkingDays days = new WorkingDays(task.month());
    Set<List<String>> seen = new HashSet<>();
    long count = count(structure, share);
    for (long i = 0; i < count; i++) {
      draft.moment = days.draw(i, count, draft.random);
      people.draw(draft);
      List<String> row = cells.list(draft);
      if (tally != null) {
        // A tally has one row for each combination: what was drawn already is drawn again.
        for (int again = 0; again < REDRAWS && seen.contains(row); again++) {
          people.draw(draft);
          row = cells.list(draft);
        }
        if (!seen.add(List.copyOf(row))) {
          continue;
        }
        distinct.add(draft, row, totals.count(row, tally, draft.random));
      } else {
        body.data(row);
      }
    }
    distinct.end(body, draft.random);
    totals.endStructure(structure, body);
  }

  private long count(Structure structure, double share) {
    double sway = 1 + SWAY * (2 * draft.random.nextDouble() - 1);
    String year = String.valueOf(task.month().getYear());
    double rows = task.growth() * share * sway * task.contrast("volume", structure.code(), year);
    // The part of a row that remains is a chance to have one: small structures are not all empty.
    return (long) Math.floor(rows + draft.random.nextDouble());
  }
}
