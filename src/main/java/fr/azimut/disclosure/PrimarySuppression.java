package fr.azimut.disclosure;

import fr.azimut.indicator.Counting;
import org.jspecify.annotations.Nullable;

/**
 * The threshold rule: a count of persons or of their acts under the threshold is not published, nor
 * a share whose numerator, complement or denominator is (domain handbook 5.1). A true zero is.
 */
final class PrimarySuppression {

  private final int threshold;

  PrimarySuppression(int threshold) {
    this.threshold = threshold;
  }

  /**
   * Whether a figure made of these amounts tells of too few.
   *
   * @param counting which of the amounts count persons or their acts
   */
  boolean hides(Counting counting, @Nullable Double numerator, @Nullable Double denominator) {
    boolean smallPart = counting.numerator() && numerator != null && isSmall(numerator);
    boolean smallWhole = counting.denominator() && denominator != null && isSmall(denominator);
    boolean smallRest =
        counting.share()
            && numerator != null
            && denominator != null
            && isSmall(denominator - numerator);
    return smallPart || smallWhole || smallRest;
  }

  private boolean isSmall(double count) {
    return count > 0 && count < threshold;
  }
}
