package fr.azimut.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Draws among things, each with a weight.
 *
 * @param <T> the things
 */
final class Lottery<T> {

  private final List<T> things;
  private final double[] upTo;

  /**
   * @throws IllegalArgumentException when nothing can be drawn
   */
  Lottery(List<T> things, ToDoubleFunction<T> weight) {
    this.things = List.copyOf(things);
    upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += Math.max(0, weight.applyAsDouble(things.get(i)));
      upTo[i] = sum;
    }
    if (sum <= 0) {
      throw new IllegalArgumentException("nothing has a weight above 0");
    }
  }

  T draw(RandomGenerator random) {
    double point = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, point);
    // At the very end of a thing's stretch, the next one begins.
    return things.get(found >= 0 ? found + 1 : -found - 1);
  }
}
