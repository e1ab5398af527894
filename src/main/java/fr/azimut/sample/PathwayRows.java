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

  private final FileTask who;
  private final PathwayHabits habits;
  private final @Nullable Tally tally;

  /**
   * @param who the file whose habits tell of the people: the same one, or another of the network
   */
  PathwayRows(
      FileTask task, FileTask who, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    this.who = who;
    habits = Objects.requireNonNull(task.habits().pathway());
    tally = task.habits().tally();
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    // A pathway stands in one file more than it lasts months.
    double openings = share / (habits.days() / DAYS_OF_A_MONTH + 1) * task.contrast(structure);
    double usual = share / task.usualRows() * who.usualRows();
    People people = new People(task, who, structure, usual, towns, codes);
    for (int back = habits.longest(); back >= 0; back--) {
      YearMonth since = task.month().minusMonths(back);
      int count =
          structure.isOpen(since)
              ? Numbers.whole(openings * task.growth(since), lasting(structure, since.toString()))
              : 0;
      for (int i = 0; i < count; i++) {
        pathway(structure, people, since, i, count, body);
      }
    }
  }

  private void pathway(
      Structure structure, People people, YearMonth since, int i, int count, FileBody body)
      throws IOException {
    RandomGenerator random = even(structure, since, i);
    LocalDate opened = new WorkingDays(since).draw(i, count, random).toLocalDate();
    LocalDate closed = opened.plusDays(lasts(random));
    boolean returning = i > 0 && random.nextDouble() < habits.returning();
    if (!closed.isBefore(task.month().atDay(1))) {
      int first = returning ? i - 1 : i;
      Somebody somebody =
          people.newcomer(since, seed(structure, since.toString(), first), number(since, first));
      LocalDate last = task.month().atEndOfMonth();
      // What is known at the end of the month, or was when it closed.
      LocalDate day = closed.isBefore(last) ? closed : last;
      people.who(draft, somebody, day, task.month().getMonthValue() + 12L * i);
      people.what(draft, random);
      row(opened, closed, random, body);
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
