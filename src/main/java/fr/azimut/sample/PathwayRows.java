package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.sample.ExtractHabits.Tally;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Invents pathways. Nothing is kept from month to month: those that an earlier month opened are
 * invented again, the same, and stand in the file while they are open or close in its month.
 */
final class PathwayRows extends StructureRows {

  private static final double DAYS_OF_A_MONTH = 30.4;

  private final PathwayHabits habits;
  private final @Nullable Tally tally;

  PathwayRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    habits = Objects.requireNonNull(task.habits().pathway());
    tally = task.habits().tally();
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    // A pathway stands in one file more than it lasts months.
    double openings = share / (habits.days() / DAYS_OF_A_MONTH + 1);
    People people = new People(task, structure, share, towns);
    for (int back = habits.longest(); back >= 0; back--) {
      YearMonth since = task.month().minusMonths(back);
      WorkingDays days = new WorkingDays(since);
      int count =
          Numbers.whole(openings * task.growth(since), lasting(structure, since.toString()));
      for (int i = 0; i < count; i++) {
        long seed = seed(structure, since.toString(), i);
        RandomGenerator random = chance(seed);
        LocalDate opened = days.draw(i, count, random).toLocalDate();
        LocalDate closed = opened.plusDays(lasts(random));
        boolean returning = i > 0 && random.nextDouble() < habits.returning();
        if (!closed.isBefore(task.month().atDay(1))) {
          long person = returning ? seed(structure, since.toString(), i - 1) : seed;
          people.draw(draft, person, random);
          row(opened, closed, random, body);
        }
      }
    }
  }

  private long lasts(RandomGenerator random) {
    double most = (habits.longest() - 1) * DAYS_OF_A_MONTH;
    return Math.round(Math.min(most, Numbers.wait(habits.days(), random)));
  }

  private void row(LocalDate opened, LocalDate closed, RandomGenerator random, FileBody body)
      throws IOException {
    draft.random = random;
    draft.dates.clear();
    draft.dates.put("opened", opened);
    Double before = habits.requested();
    if (before != null) {
      draft.dates.put("requested", opened.minusDays(Math.round(Numbers.wait(before, random))));
    }
    if (tally != null) {
      draft.texts.put(
          "quantity", Numbers.write(Numbers.tally(tally.mean(), random), task.habits().decimals()));
    }
    if (closed.isAfter(task.month().atEndOfMonth())) {
      draft.codes.put("exit_situation", CodeCatalog.NOT_GIVEN);
    } else {
      draft.dates.put("closed", closed);
    }
    body.data(cells.list(draft));
  }
}
