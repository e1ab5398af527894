package fr.azimut.sample;

import fr.azimut.normalisation.CodeCatalog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** What changes in the life of somebody between the first act and a day: always the same. */
final class Life {

  private static final int DAYS = 28;

  private final Changes changes;
  private final Map<String, List<String>> rising;
  private final Map<String, VariableDraw> person;
  private final Predicate<String> mayBeEmpty;
  private final Residences residences;

  /**
   * @param rising the codes of a variable in their order, by variable
   * @param person how the variables of a person are drawn, in order
   * @param mayBeEmpty whether the format has rows without a variable
   */
  Life(
      Changes changes,
      Map<String, List<String>> rising,
      Map<String, VariableDraw> person,
      Predicate<String> mayBeEmpty,
      Residences residences) {
    this.changes = changes;
    this.rising = rising;
    this.person = person;
    this.mayBeEmpty = mayBeEmpty;
    this.residences = residences;
  }

  /** Brings the person of a draft from the first month to a day. */
  void live(Draft draft, Somebody somebody, LocalDate day) {
    YearMonth until = YearMonth.from(day);
    for (YearMonth month = somebody.since(); !month.isAfter(until); month = month.plusMonths(1)) {
      long seed = StableHash.of(somebody.seed(), "life", month.toString());
      RandomGenerator random = new SplittableRandom(seed);
      int on = 1 + random.nextInt(DAYS);
      if (month.isBefore(until) || on <= day.getDayOfMonth()) {
        pass(draft, random);
      }
    }
  }

  private void pass(Draft draft, RandomGenerator random) {
    if (random.nextDouble() < changes.moves()) {
      residences.move(draft, random);
    }
    rising.forEach(
        (variable, codes) -> {
          if (random.nextDouble() < changes.rises().getOrDefault(variable, 0.0)) {
            rise(draft, variable, codes);
          }
        });
    changes
        .redrawn()
        .forEach(
            (variable, share) -> {
              if (random.nextDouble() < share) {
                draw(draft, variable, random);
              }
            });
  }

  /** Leaves some cells of a person empty. */
  void forget(Draft draft, RandomGenerator random) {
    for (String variable : person.keySet()) {
      if (random.nextDouble() < changes.forgotten() && mayBeEmpty.test(variable)) {
        draft.codes.put(variable, CodeCatalog.NOT_GIVEN);
      }
    }
  }

  /** Says something else of the same person: another adviser asked, or wrote it down. */
  void contradict(Draft draft, RandomGenerator random) {
    switch (random.nextInt(4)) {
      case 0 -> residences.move(draft, random);
      case 1 -> rising.forEach((variable, codes) -> rise(draft, variable, codes));
      default -> changes.redrawn().keySet().forEach(variable -> draw(draft, variable, random));
    }
  }

  private void draw(Draft draft, String variable, RandomGenerator random) {
    VariableDraw draw = person.get(variable);
    if (draw != null) {
      draw.draw(draft, random);
    }
  }

  private static void rise(Draft draft, String variable, List<String> codes) {
    int next = codes.indexOf(draft.code(variable)) + 1;
    if (next > 0 && next < codes.size()) {
      draft.codes.put(variable, codes.get(next));
    }
  }
}
