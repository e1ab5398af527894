package fr.azimut.recount;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value and what it is made of, or why there is none.
 *
 * @param denominator null for a count, and where there is a reason
 * @param otherNumerator of the quotient that is subtracted, or the amount of the earlier time
 * @param otherDenominator the same
 * @param value null where there is a reason
 * @param reason {@code n.d.}, {@code n.c.}, {@code ///}, null where there is a value
 * @param remarks what readers are told of it, in the order of their names
 */
record Counted(
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double otherNumerator,
    @Nullable Double otherDenominator,
    @Nullable Double value,
    @Nullable String reason,
    String remarks) {

  private static final double TOLERANCE = 1e-9;
  private static final double ROUNDED = 0.000051;

  static Counted without(String reason, String remarks) {
    return new Counted(null, null, null, null, null, reason, remarks);
  }

  /** Where there is a value to be remarked on. */
  Counted remarked(String more) {
    return reason != null
        ? this
        : new Counted(
            numerator, denominator, otherNumerator, otherDenominator, value, reason, more);
  }

  /** Equal to 1e-9; a value above one, to as many of its digits. */
  boolean agrees(Counted other) {
    return stored(numerator, other.numerator)
        && stored(denominator, other.denominator)
        && stored(otherNumerator, other.otherNumerator)
        && stored(otherDenominator, other.otherDenominator)
        && near(value, other.value)
        && Objects.equals(reason, other.reason)
        && remarks.equals(other.remarks);
  }

  /** Amounts are kept with four decimals: those of monthly means have more. */
  private static boolean stored(@Nullable Double one, @Nullable Double other) {
    return near(one, other) || (one != null && other != null && Math.abs(one - other) <= ROUNDED);
  }

  static boolean near(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null
        ? one == other
        : Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  }
}
