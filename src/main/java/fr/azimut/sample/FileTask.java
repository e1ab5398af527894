package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.time.YearMonth;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One file to write.
 *
 * @param network slug
 * @param format how it is written
 * @param habits what its rows look like
 * @param month what it is about
 * @param rowsPerMonth what the request asks, for all structures together
 * @param seed of the request
 */
record FileTask(
    String network,
    ExtractFormat format,
    ExtractHabits habits,
    YearMonth month,
    int rowsPerMonth,
    long seed) {

  /** The year whose rows are those that the request asks; earlier and later ones drift. */
  private static final int REFERENCE_YEAR = 2015;

  /** A stream of chance of its own, for that file and use. */
  RandomGenerator random(String use) {
    return new SplittableRandom(hash(format.id(), month.toString(), use));
  }

  /** A number drawn from the seed, the network and words. */
  long hash(String... words) {
    return StableHash.of(StableHash.of(seed, network), words);
  }

  /** A factor within the contrast of the habits, drawn from the seed, the network and words. */
  double contrast(String... words) {
    Double contrast = habits.contrast();
    return contrast == null ? 1 : 1 + contrast * (2 * StableHash.unit(hash(words)) - 1);
  }

  /** Whether a structure sends nothing for the month. */
  boolean isSilent(Structure structure) {
    double chance = StableHash.unit(hash("silent", structure.code(), month.toString()));
    return chance < structure.habits().silent();
  }

  /** Rows of all structures together in a month without season, of the reference year. */
  double usualRows() {
    Double rows = habits.rows();
    return rowsPerMonth * (rows == null ? 1 : rows);
  }

  /** The factor of the season and of the drift since the reference year. */
  double growth() {
    return growth(month);
  }

  /** The same, of another month. */
  double growth(YearMonth month) {
    Double drift = habits.drift();
    double season =
        habits.seasons().isEmpty() ? 1 : habits.seasons().get(month.getMonthValue() - 1);
    double years = month.getYear() + (month.getMonthValue() - 1) / 12.0 - REFERENCE_YEAR;
    return season * Math.pow(1 + (drift == null ? 0 : drift), years);
  }
}
