package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Regulars;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The persons whom a structure knows: so many come for the first time each month, then less and
 * less often, some of them again after many months. Nothing is kept in memory: the month of the
 * first time and a rank give the rest.
 */
final class Pool {

  /** How long people come back, and how often they do at least, beside the first month. */
  private static final int MONTHS = 30;

  private static final double SELDOM = 0.012;
  private static final int FIRST_YEAR = 2000;

  /** More than come for the first time in a month. */
  private static final long RANKS = 99_991;

  private final long structure;
  private final long neighbour;
  private final double elsewhere;
  private final int newcomers;
  private final YearMonth month;
  private final Lottery<Integer> age;
  private final boolean numbered;

  /**
   * @param structure a number of its own
   * @param neighbour the number of a structure that some of them know too
   * @param elsewhere the share of those
   * @param acts that the structure counts in a common month
   * @param numbered whether each structure numbers its persons for itself, from 1
   */
  Pool(
      Regulars regulars,
      long structure,
      long neighbour,
      double elsewhere,
      double acts,
      YearMonth month,
      boolean numbered) {
    this.structure = structure;
    this.neighbour = neighbour;
    this.elsewhere = elsewhere;
    this.month = month;
    this.numbered = numbered;
    newcomers = (int) Math.max(1, Math.round(acts / regulars.acts() * regulars.newcomers()));
    List<Integer> ages = IntStream.range(0, MONTHS).boxed().toList();
    age = new Lottery<>(ages, a -> Math.pow(regulars.fading(), a) + SELDOM);
  }

  /** Somebody who comes in the month. */
  Somebody draw(RandomGenerator random) {
    return get(month.minusMonths(age.draw(random)), random.nextInt(newcomers));
  }

  /** Somebody who came for the first time in a month. */
  Somebody newcomer(YearMonth since, RandomGenerator random) {
    return get(since, random.nextInt(newcomers));
  }

  private Somebody get(YearMonth since, int rank) {
    long months = 12L * (since.getYear() - FIRST_YEAR) + since.getMonthValue();
    long index = months * RANKS + rank;
    boolean shared =
        StableHash.unit(StableHash.mix(structure ^ StableHash.mix(-index))) < elsewhere;
    long many = shared ? neighbour : structure;
    long seed = StableHash.mix(many ^ StableHash.mix(index));
    // Whoever is known to two structures has a number in each.
    String key =
        numbered ? String.valueOf(months * newcomers + rank) : key(seed ^ (structure - many));
    return new Somebody(seed, key, many, index, since);
  }

  /** A pseudonym that says nothing about the person. */
  static String key(long person) {
    return String.format(Locale.ROOT, "%012x", StableHash.mix(person) >>> 16);
  }
}
