package fr.azimut.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for the screen: a comma, groups of three by plain spaces. */
final class FrenchNumber {

  private static final int MOST_DECIMALS = 2;

  private FrenchNumber() {}

  /** With as many decimals as it has, two at most. */
  static String of(BigDecimal number) {
    BigDecimal rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return of(rounded, Math.max(0, rounded.scale()));
  }

  /** Rounded half up. */
  static String of(BigDecimal number, int decimals) {
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded)
        .replace(',', ' ')
        .replace('.', ',');
  }
}
