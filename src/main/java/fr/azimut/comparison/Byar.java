package fr.azimut.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interval of a rate at 95 %: its count follows Poisson's law, whose exact limits Byar's
 * approximation gives (N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, IARC
 * 1987, p. 69). A count O lies between O (1 − 1/9O − z/3√O)³ and, with P = O + 1, P (1 − 1/9P +
 * z/3√P)³.
 */
final class Byar {

  private static final double Z = Interval.Z;

  /** The exact limit of a count of zero: the mean whose zero has a probability of 2.5 %. */
  private static final double HIGHEST_OF_ZERO = -Math.log(0.025);

  private Byar() {}

  /**
   * The interval of a count over a population, a quotient.
   *
   * @return empty without a count or a population
   */
  static Optional<Interval> of(@Nullable Double count, @Nullable Double population) {
    if (count == null || population == null) {
      return Optional.empty();
    }
    double observed = count;
    if (!(population > 0 && observed >= 0)) {
      return Optional.empty();
    }
    double low = observed == 0 ? 0 : observed * Math.pow(root(observed, -Z), 3);
    double high =
        observed == 0 ? HIGHEST_OF_ZERO : (observed + 1) * Math.pow(root(observed + 1, Z), 3);
    return Optional.of(new Interval(Math.max(0, low) / population, high / population));
  }

  private static double root(double count, double z) {
    return 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  }
}
