package fr.azimut.report;

import java.util.Optional;

/**
 * The distance between two values of an indicator: in points for percentages, relative otherwise.
 *
 * @param value points (2.1) or a ratio (0.031 for +3.1 %)
 * @param points whether it is in points
 * @param decimals shown; of the percentage for a ratio
 */
record Gap(double value, boolean points, int decimals) {

  /** Of a ratio. */
  private static final int DECIMALS = 1;

  /**
   * The distance from a reference, of the values as they are before they are rounded; empty when
   * the reference is zero and no ratio exists.
   */
  static Optional<Gap> between(Measure measure, double value, double reference) {
    if (measure.percent()) {
      int decimals = measure.decimals();
      return Optional.of(new Gap(shown((value - reference) * 100, decimals), true, decimals));
    }
    return reference == 0
        ? Optional.empty()
        : Optional.of(ratio((value - reference) / Math.abs(reference)));
  }

  /** An evolution that is given as a ratio. */
  static Gap ratio(double value) {
    return new Gap(shown(value, DECIMALS + 2), false, DECIMALS);
  }

  /** As precise as it is shown: -0.04 must not be written -0.0. */
  private static double shown(double value, int decimals) {
    return French.rounded(value, decimals).doubleValue();
  }

  Cell cell() {
    String number = "0." + "0".repeat(decimals) + (points ? "\" pt\"" : "%");
    return new Cell.Amount(value, "+" + number + ";-" + number + ";" + number);
  }

  /** {@code +3,1 %}, {@code -1,2 point}; empty when it rounds to nothing. */
  Optional<String> words() {
    double shown = points ? value : value * 100;
    if (French.rounded(shown, decimals).signum() == 0) {
      return Optional.empty();
    }
    String unit = !points ? "%" : Math.abs(shown) < 2 ? "point" : "points";
    return Optional.of(French.signed(shown, decimals) + "\u00a0" + unit);
  }
}
