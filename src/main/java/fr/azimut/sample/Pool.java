package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Regulars;
import java.time.YearMonth;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The persons whom a structure sees in a month: numbers in a window that moves on month by month,
 * so that most of them come back. Nothing is kept in memory: a person's number gives the rest.
 */
final class Pool {

  private final long structure;
  private final long first;
  private final int size;

  /**
   * @param structure a number of its own
   * @param acts that the structure counts in a common month
   */
  Pool(Regulars regulars, long structure, double acts, YearMonth month) {
    this.structure = structure;
    size = (int) Math.max(1, Math.round(acts / regulars.acts()));
    long leaving = Math.max(1, Math.round(size * regulars.newcomers()));
    first = leaving * (month.getYear() * 12L + month.getMonthValue());
  }

  /** The seed of one of the persons, the same each time that this person comes. */
  long draw(RandomGenerator random) {
    return StableHash.mix(structure ^ StableHash.mix(first + random.nextInt(size)));
  }

  /** A pseudonym that says nothing about the person. */
  static String key(long person) {
    return String.format(Locale.ROOT, "%012x", StableHash.mix(person) >>> 16);
  }
}
