package fr.azimut.recount;

import org.jspecify.annotations.Nullable;

/**
 * A numerator and a denominator, or why there are none.
 *
 * @param denominator null for a count, and where there is a reason
 * @param reason {@code n.d.}, {@code n.c.}, null where there is a value
 */
record Counted(@Nullable Double numerator, @Nullable Double denominator, @Nullable String reason) {

  static Counted without(String reason) {
    return new Counted(null, null, reason);
  }

  static Counted of(double numerator) {
    return new Counted(numerator, null, null);
  }

  /** A share of nothing cannot be computed. */
  static Counted share(double numerator, double denominator) {
    return denominator == 0 ? without("n.c.") : new Counted(numerator, denominator, null);
  }

  /** Equal to 1e-9. */
  boolean agrees(Counted other) {
    return near(numerator, other.numerator)
        && near(denominator, other.denominator)
        && java.util.Objects.equals(reason, other.reason);
  }

  private static boolean near(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null ? one == other : Math.abs(one - other) <= 1e-9;
  }
}
