package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Invents requests: those of the month and of the one before, those whose interview is in the month
 * and those that wait. Earlier ones are invented again, the same.
 */
final class RequestRows extends StructureRows {

  private static final int OLDEST_MONTHS = 4;
  private static final double FILES_OF_A_REQUEST = 2.2;
  private static final int LATE_FROM = 18;
  private static final int LATE_MEAN = 25;
  private static final int LATEST = 100;

  private final RequestHabits habits;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  RequestRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
    habits = Objects.requireNonNull(task.habits().request());
    firstDay = task.month().atDay(1);
    lastDay = task.month().atEndOfMonth();
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    People people = people(structure, share);
    for (int back = OLDEST_MONTHS; back >= 0; back--) {
      YearMonth since = task.month().minusMonths(back);
      WorkingDays days = new WorkingDays(since);
      double received = share / FILES_OF_A_REQUEST * task.growth(since) * task.contrast(structure);
      int count = Numbers.whole(received, lasting(structure, since.toString()));
      for (int i = 0; i < count; i++) {
        RandomGenerator random = even(structure, since, i);
        LocalDate requested = days.draw(i, count, random).toLocalDate();
        boolean givenUp = random.nextDouble() < habits.never();
        LocalDate interview = requested.plusDays(delay(random));
        long seed = seed(structure, since.toString(), i);
        people.who(draft, people.newcomer(since, seed, number(since, i)), firstDay, i);
        people.what(draft, random);
        if (givenUp) {
          if (back <= 1) {
            row(requested, null, back == 0 ? CodeCatalog.NOT_GIVEN : "abandonnee", random, body);
          }
        } else if (interview.isAfter(lastDay)) {
          row(requested, null, CodeCatalog.NOT_GIVEN, random, body);
        } else if (back <= 1 || !interview.isBefore(firstDay)) {
          row(requested, interview, draft.code("request_outcome"), random, body);
        }
      }
    }
  }

  private long delay(RandomGenerator random) {
    double days =
        random.nextDouble() < habits.late()
            ? LATE_FROM + Numbers.wait(LATE_MEAN, random)
            : 1 + Numbers.wait(habits.days() - 1, random);
    return Math.round(Math.min(LATEST, days));
  }

  private void row(
      LocalDate requested,
      @Nullable LocalDate interview,
      String outcome,
      RandomGenerator random,
      FileBody body)
      throws IOException {
    draft.random = random;
    draft.dates.clear();
    draft.dates.put("requested", requested);
    if (interview != null) {
      draft.dates.put("interview", interview);
    }
    draft.codes.put("request_outcome", outcome);
    body.data(cells.list(draft));
  }
}
