package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorDefinition.ZeroDenominator;
import fr.azimut.indicator.IndicatorValue.Amounts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** From amounts to a value, or to why there is none. */
final class Arithmetic {

  /**
   * A value with what it is made of.
   *
   * @param value null when there is none
   * @param cause null when there is one
   */
  record Outcome(Amounts amounts, @Nullable Double value, @Nullable Cause cause) {

    static Outcome without(Cause cause) {
      return new Outcome(Amounts.NONE, null, cause);
    }
  }

  private final IndicatorDefinition definition;
  private final FigureTable table;

  Arithmetic(Indicator indicator, FigureTable table) {
    this.definition = indicator.definition();
    this.table = table;
  }

  /**
   * The value of some amounts.
   *
   * @param sums those of the four roles in their order
   */
  Outcome of(BigDecimal[] sums) {
    double numerator = sums[0].doubleValue();
    double denominator = sums[1].doubleValue();
    double otherNumerator = sums[2].doubleValue();
    boolean quotient = table.quotient().denominator() != null;
    if (table.evolution() != null) {
      return quotient
          ? difference(sums, Cause.NO_EARLIER)
          : otherNumerator == 0
              ? Outcome.without(Cause.NO_EARLIER)
              : outcome(sums, numerator / otherNumerator - 1, false, true);
    } else if (table.isQuantile()) {
      return denominator == 0
          ? Outcome.without(Cause.ZERO_DENOMINATOR)
          : new Outcome(new Amounts(null, sums[1], null, null), numerator, null);
    } else if (table.minus() != null) {
      return difference(sums, Cause.ZERO_DENOMINATOR);
    } else if (!quotient) {
      return outcome(sums, numerator * factor(), false, false);
    } else if (denominator == 0) {
      return zero(sums);
    }
    return outcome(sums, numerator / denominator * factor(), true, false);
  }

  private Outcome difference(BigDecimal[] sums, Cause cause) {
    if (sums[1].signum() == 0 || sums[3].signum() == 0) {
      return Outcome.without(sums[1].signum() == 0 ? Cause.ZERO_DENOMINATOR : cause);
    }
    double now = sums[0].doubleValue() / sums[1].doubleValue();
    double other = sums[2].doubleValue() / sums[3].doubleValue();
    return new Outcome(
        new Amounts(sums[0], sums[1], sums[2], sums[3]), (now - other) * factor(), null);
  }

  private Outcome zero(BigDecimal[] sums) {
    return definition.zeroDenominator() == ZeroDenominator.ZERO
        ? outcome(sums, 0, true, false)
        : Outcome.without(Cause.ZERO_DENOMINATOR);
  }

  private static Outcome outcome(
      BigDecimal[] sums, double value, boolean denominator, boolean earlier) {
    return new Outcome(
        new Amounts(sums[0], denominator ? sums[1] : null, earlier ? sums[2] : null, null),
        value,
        null);
  }

  private double factor() {
    Double factor = definition.factor();
    return factor == null ? 1 : factor;
  }
}
