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
 * @param reason {@code n.d.}, {@code n.c.}, null where there is a value
 */
record Counted(
    @Nullable Double numerator,
    @Nullable Double denominator,
    @Nullable Double otherNumerator,
    @Nullable Double otherDenominator,
    @Nullable Double value,
    @Nullable String reason) {

  private static final double TOLERANCE = 1e-9;

  static Counted without(String reason) {
    return new Counted(null, null, null, null, null, reason);
  }

  /** Equal to 1e-9; a value above one, to as many of its digits. */
  boolean agrees(Counted other) {
    return near(numerator, other.numerator)
        && near(denominator, other.denominator)
        && near(otherNumerator, other.otherNumerator)
        && near(otherDenominator, other.otherDenominator)
        && near(value, other.value)
        && Objects.equals(reason, other.reason);
  }

  private static boolean near(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null
        ? one == other
        : Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  }
}
