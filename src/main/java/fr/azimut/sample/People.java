package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.sample.ExtractHabits.Regulars;
import fr.azimut.sample.ExtractHabits.Weights;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of one structure in one month, and what they come for. */
final class People {

  private final FileTask task;
  private final Structure structure;
  private final Residences residences;
  private final List<VariableDraw> place;
  private final long placeSeed;
  private final List<VariableDraw> person;
  private final List<VariableDraw> act;
  private final @Nullable Pool pool;
  private final @Nullable Life life;

  /**
   * @param task the file whose rows say what people come for
   * @param who the file whose habits tell of the people: the same one, or another of the network
   * @param usual rows of the structure in a common month, in the file that tells of the people
   */
  People(
      FileTask task,
      FileTask who,
      Structure structure,
      double usual,
      Towns towns,
      NetworkCodes codes) {
    this.task = task;
    this.structure = structure;
    residences = new Residences(towns, structure);
    double urbanity = towns.urbanity(structure.zone());
    place = draws(task, structure, task.habits().structure(), urbanity);
    // Without the seed of the request: structures are the same for all.
    placeSeed = StableHash.of(0, "place", structure.network(), structure.code());
    person = draws(who, structure, who.habits().person(), urbanity);
    act = draws(task, structure, task.habits().act(), urbanity);
    Regulars regulars = who.habits().regulars();
    Changes changes = who.habits().changes();
    pool =
        regulars == null
            ? null
            : new Pool(
                regulars,
                who.hash("people", structure.code()),
                who.hash("people", structure.neighbour()),
                changes == null ? 0 : changes.elsewhere(),
                usual,
                task.month(),
                who.isNumberedByStructure());
    life =
        changes == null
            ? null
            : new Life(changes, rising(who, changes, codes), named(), this::mayBeEmpty, residences);
  }

  /** Somebody who comes in the month, whom it sees again when the network knows its people. */
  Somebody draw(RandomGenerator random, long number) {
    return pool == null ? stranger(random.nextLong(), number) : pool.draw(random);
  }

  /** Somebody whose pathway begins in a month: known since then. */
  Somebody newcomer(YearMonth since, long seed, long number) {
    return pool == null
        ? new Somebody(seed, Pool.key(seed), many(), number, since)
        : pool.newcomer(since, new SplittableRandom(seed));
  }

  private Somebody stranger(long seed, long number) {
    return new Somebody(seed, "", many(), number, task.month());
  }

  private long many() {
    return task.hash(task.format().id(), "people", structure.code());
  }

  /**
   * Draws who somebody is on a day.
   *
   * @param record a number of the record: what it leaves out is its own
   */
  void who(Draft draft, Somebody somebody, LocalDate day, long record) {
    draft.personKey = somebody.key();
    RandomGenerator constant = new Spread(somebody.many(), somebody.index(), 0);
    residences.settle(draft, constant);
    RandomGenerator ofPlace = new SplittableRandom(placeSeed);
    place.forEach(variable -> variable.draw(draft, ofPlace));
    person.forEach(variable -> variable.draw(draft, constant));
    if (life != null) {
      life.live(draft, somebody, day);
      life.forget(draft, new SplittableRandom(StableHash.mix(somebody.seed() ^ record)));
    }
  }

  /** Draws what is done for the person of a draft. */
  void what(Draft draft, RandomGenerator random) {
    what(draft, random, variable -> true);
  }

  /** The same, for some of the variables only. */
  void what(Draft draft, RandomGenerator random, Predicate<String> some) {
    act.stream().filter(v -> some.test(v.variable())).forEach(v -> v.draw(draft, random));
  }

  /** Whether the act is followed by another of the same person on the same day. */
  boolean comesTwice(RandomGenerator random) {
    Changes changes = task.habits().changes();
    return changes != null && random.nextDouble() < changes.twice();
  }

  /** Makes a draft say something else of the same person. */
  void contradict(Draft draft, RandomGenerator random) {
    if (life != null) {
      life.contradict(draft, random);
    }
  }

  /** The share of the people who live in each zone. */
  Map<String, Double> zones() {
    return residences.zones();
  }

  /** What is known of the people of a draft. */
  String kind(Draft draft) {
    return "" + person.stream().map(v -> draft.code(v.variable())).toList();
  }

  /** The variables of the people and of what is done, in the order in which they are drawn. */
  List<VariableDraw> variables() {
    return Stream.concat(person.stream(), act.stream()).toList();
  }

  private boolean mayBeEmpty(String variable) {
    VariableSource source = task.format().variables().get(variable);
    return source != null && !source.required();
  }

  private Map<String, VariableDraw> named() {
    Map<String, VariableDraw> named = new LinkedHashMap<>();
    person.forEach(draw -> named.put(draw.variable(), draw));
    return named;
  }

  private static Map<String, List<String>> rising(
      FileTask task, Changes changes, NetworkCodes codes) {
    Map<String, List<String>> rising = new LinkedHashMap<>();
    for (String variable : changes.rises().keySet()) {
      Weights weights = task.habits().person().get(variable);
      if (weights != null) {
        rising.put(
            variable,
            codes.list(variable).stream()
                .filter(code -> !code.equals(CodeCatalog.NOT_GIVEN))
                .filter(code -> weights.weights().containsKey(code))
                .toList());
      }
    }
    return rising;
  }

  private static List<VariableDraw> draws(
      FileTask task, Structure structure, Map<String, Weights> variables, double urbanity) {
    return VariableDraw.list(variables, code -> task.leaning(structure, code), urbanity);
  }
}
