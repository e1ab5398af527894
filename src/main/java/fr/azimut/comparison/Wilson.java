package fr.azimut.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Wilson score interval of a proportion at 95 % (E. B. Wilson, JASA 22, 1927). */
final class Wilson {

  private static final double Z = Interval.Z;

  private Wilson() {}

  /** The interval, a share; empty without a proportion between 0 and 1. */
  static Optional<Interval> of(@Nullable Double numerator, @Nullable Double denominator) {
    if (numerator == null || denominator == null) {
      return Optional.empty();
    }
    double n = denominator;
    if (!(n > 0 && numerator >= 0 && numerator <= n)) {
      return Optional.empty();
    }
    double p = numerator / n;
    double square = Z * Z / n;
    double centre = (p + square / 2) / (1 + square);
    double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n)) / (1 + square);
    // Exact at the ends, where rounding would leave 100 % outside its own interval.
    double low = numerator == 0 ? 0 : Math.max(0, centre - half);
    double high = numerator == n ? 1 : Math.min(1, centre + half);
    return Optional.of(new Interval(low, high));
  }
}
