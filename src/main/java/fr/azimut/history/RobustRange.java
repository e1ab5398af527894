package fr.azimut.history;

import java.util.Arrays;
import java.util.List;

/**
 * What a count is expected to be, from the same count in other months: the modified Z score of
 * Iglewicz and Hoaglin (<i>How to Detect and Handle Outliers</i>, ASQC, 1993), |0.6745 (x − median)
 * / MAD| ≤ 3.5, on the scale 2√(x + 3/8) of Anscombe (Biometrika 35, 1948), where chance alone
 * gives a count a deviation of 1 whatever its size.
 *
 * <p>On that scale a deviation is taken for at least 1, so that chance is never told, and for at
 * least 5 % of the count, so that a large structure may breathe; a plain scale would suspect every
 * small structure, a logarithm would have no zero.
 *
 * @param median of the other months
 * @param low the lowest count expected, at least 0
 * @param high the highest count expected
 */
record RobustRange(long median, long low, long high) {

  private static final double CUTOFF = 3.5;

  /** The MAD of a normal law is 0.6745 of its deviation. */
  private static final double NORMAL_MAD = 0.6745;

  private static final double SMALLEST_DEVIATION = 1;
  private static final double SMALLEST_SHARE = 0.05;
  private static final double OFFSET = 0.375;

  /**
   * The range.
   *
   * @param counts of other months, at least one
   */
  static RobustRange of(List<Long> counts) {
    double[] scaled = counts.stream().mapToDouble(c -> scale(c)).toArray();
    double middle = median(scaled);
    double mad = median(Arrays.stream(scaled).map(y -> Math.abs(y - middle)).toArray());
    // a share p of a count x is p√x on the scale
    double floor = Math.max(SMALLEST_DEVIATION, SMALLEST_SHARE * middle / 2);
    double reach = CUTOFF * Math.max(mad / NORMAL_MAD, floor);
    double lowest = middle - reach;
    return new RobustRange(
        Math.round(unscale(middle)),
        lowest <= scale(0) ? 0 : (long) Math.ceil(unscale(lowest)),
        (long) Math.floor(unscale(middle + reach)));
  }

  boolean contains(long count) {
    return count >= low && count <= high;
  }

  private static double scale(long count) {
    return 2 * Math.sqrt(count + OFFSET);
  }

  private static double unscale(double scaled) {
    return scaled * scaled / 4 - OFFSET;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
