package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.KeyScope;
import fr.azimut.extract.ExtractFormat.VariableSource;
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

  /** How much more or less than others a structure does, drawn from the seed, from year to year. */
  double contrast(Structure structure) {
    double contrast = habits.contrast() == null ? 0 : habits.contrast();
    double year = StableHash.unit(hash("volume", structure.code(), "" + month.getYear()));
    return (1 + contrast * (2 * StableHash.unit(hash("volume", structure.code())) - 1))
        * (1 + contrast / 5 * (2 * year - 1));
  }

  /**
   * How much more or less often than elsewhere the people of a structure have a code. What a zone
   * has of its own is the same for all networks; a structure has half as much.
   */
  double leaning(Structure structure, String code) {
    double leaning = habits.leaning() == null ? 0 : habits.leaning();
    double zone = StableHash.unit(StableHash.of(0, "leaning", structure.zone(), code));
    double own = StableHash.unit(hash("weight", structure.code(), code));
    return (1 + leaning * (2 * zone - 1)) * (1 + leaning / 2 * (2 * own - 1));
  }

  /** Whether a structure sends nothing for the month. */
  boolean isSilent(Structure structure) {
    double chance = StableHash.unit(hash("silent", structure.code(), month.toString()));
    return chance < structure.habits().silent()
        || !structure.isOpen(month)
        || habits.absent().stream().anyMatch(a -> a.concerns(month, structure.department()));
  }

  /** Rows of all structures together in a month without season, of the reference year. */
  double usualRows() {
    Double rows = habits.rows();
    return rowsPerMonth * (rows == null ? 1 : rows);
  }

  /** Whether each structure numbers the persons whom it knows for itself. */
  boolean isNumberedByStructure() {
    VariableSource key = format.variables().get("person_key");
    return key != null && key.scope() == KeyScope.STRUCTURE;
  }

  /** The same file, told by other habits of its network. */
  FileTask with(ExtractFormat format, ExtractHabits habits) {
    return new FileTask(network, format, habits, month, rowsPerMonth, seed);
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
