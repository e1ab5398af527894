package fr.azimut.sample;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Numbers by chance, and how a network writes them. */
final class Numbers {

  private Numbers() {}

  /** As the French do: {@code 12}, or {@code 12,00}. */
  static String write(long count, @Nullable Integer decimals) {
    return decimals == null || decimals == 0
        ? String.valueOf(count)
        : count + "," + "0".repeat(decimals);
  }

  /** Waits of that mean, most of them shorter. */
  static double wait(double mean, RandomGenerator random) {
    return -Math.log(1 - random.nextDouble()) * mean;
  }

  /** A whole number of that mean: what remains of a whole one is a chance. */
  static int whole(double mean, RandomGenerator random) {
    return (int) Math.floor(mean + random.nextDouble());
  }

  /** How many rows a tally stands for, one at least. */
  static long tally(double mean, RandomGenerator random) {
    return 1 + (long) wait(mean - 0.5, random);
  }
}
