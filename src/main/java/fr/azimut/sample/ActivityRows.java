package fr.azimut.sample;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** Invents acts, structure after structure: most of them of people who were there before. */
final class ActivityRows extends StructureRows {

  /** How far a structure's month lies from its usual one, at most. */
  private static final double SWAY = 0.04;

  /** Whoever comes a second time on a day comes later by so many minutes at most. */
  private static final int LATER = 120;

  ActivityRows(FileTask task, List<Structure> structures, Towns towns, NetworkCodes codes) {
    super(task, structures, towns, codes);
  }

  @Override
  void write(Structure structure, double share, FileBody body) throws IOException {
    People people = people(structure, share);
    WorkingDays days = new WorkingDays(task.month());
    long count = count(task, structure, share, draft);
    for (long i = 0; i < count; i++) {
      LocalDateTime moment = days.draw(i, count, draft.random);
      Somebody somebody = people.draw(draft.random, i);
      write(people, somebody, moment, false, body);
      if (people.comesTwice(draft.random)) {
        LocalDateTime later = moment.plusMinutes(5L * (1 + draft.random.nextInt(LATER / 5)));
        write(people, somebody, later, true, body);
      }
    }
  }

  private void write(
      People people, Somebody somebody, LocalDateTime moment, boolean otherwise, FileBody body)
      throws IOException {
    draft.moment = moment;
    people.who(draft, somebody, moment.toLocalDate(), draft.random.nextLong());
    if (otherwise) {
      people.contradict(draft, draft.random);
    }
    people.what(draft, draft.random);
    body.data(cells.list(draft));
  }

  /** How many rows a structure has in the month of a file. */
  static long count(FileTask task, Structure structure, double share, Draft draft) {
    double sway = 1 + SWAY * (2 * draft.random.nextDouble() - 1);
    double rows = task.growth() * share * sway * task.contrast(structure);
    // The part of a row that remains is a chance to have one: small structures are not all empty.
    return (long) Math.floor(rows + draft.random.nextDouble());
  }
}
