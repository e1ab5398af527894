package fr.azimut.sample;

import java.util.random.RandomGenerator;

/**
 * The chance of one of many alike: its numbers lie evenly between those of its neighbours, so that
 * a few persons show the shares of many. The numbers of one are independent of each other.
 */
final class Spread implements RandomGenerator {

  /** Fractions that few whole numbers come near to: of the square roots of primes. */
  private static final double[] STEPS = {
    0.41421356, 0.73205081, 0.23606798, 0.64575131, 0.31662479, 0.60555128, 0.12310563, 0.35889894,
    0.79583152, 0.38516481, 0.56776436, 0.08276253, 0.40312424, 0.55743852, 0.85565460, 0.28010989,
    0.68114575, 0.81024968, 0.18535277, 0.42614977, 0.54400375, 0.88819442, 0.11043358, 0.43398113,
    0.84885780, 0.04987562, 0.14889157, 0.34408043, 0.44030651, 0.63014581, 0.26942767, 0.44552314
  };

  private final long many;
  private final long index;
  private int drawn;

  /**
   * @param many a number of those who are alike
   * @param index the rank among them of the one who is drawn
   * @param first the number of the first number, so that two uses of one index have nothing in
   *     common
   */
  Spread(long many, long index, int first) {
    this.many = many;
    this.index = index;
    drawn = first;
  }

  @Override
  public long nextLong() {
    double start = StableHash.unit(StableHash.mix(many + drawn));
    double step = STEPS[drawn % STEPS.length];
    drawn++;
    double point = start + Math.floorMod(index, 1_000_003L) * step;
    return (long) ((point - Math.floor(point)) * 0x1p62) << 2;
  }
}
