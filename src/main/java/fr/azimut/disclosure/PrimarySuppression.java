package fr.azimut.disclosure;

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

  boolean hides(double numerator, @Nullable Double denominator) {
    return isSmall(numerator)
        || (denominator != null && (isSmall(denominator) || isSmall(denominator - numerator)));
  }

  private boolean isSmall(double count) {
    return count > 0 && count < threshold;
  }
}
