package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A number in the binary form of PostgreSQL's {@code numeric}.
 *
 * @param digits in base 10,000, the heaviest first, without zeros at either end
 * @param weight the power of 10,000 of the first digit
 * @param sign 0, or 0x4000 below zero
 * @param scale decimal places
 */
@SuppressWarnings("ArrayRecordComponent") // written at once, never compared
record BinaryNumeric(int[] digits, int weight, int sign, int scale) {

  private static final int NEGATIVE = 0x4000;
  private static final int GROUP = 4;

  static BinaryNumeric of(BigDecimal value) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    int scale = plain.scale();
    String all = plain.unscaledValue().abs().toString();
    String padded = "0".repeat(Math.max(0, scale + 1 - all.length())) + all;
    String whole = padded.substring(0, padded.length() - scale);
    String fraction = padded.substring(padded.length() - scale);
    // groups of four count from the decimal point, both ways
    String left = "0".repeat((GROUP - whole.length() % GROUP) % GROUP) + whole;
    String right = fraction + "0".repeat((GROUP - fraction.length() % GROUP) % GROUP);
    int[] groups = groups(left + right);
    int start = 0;
    int end = groups.length;
    while (start < end && groups[start] == 0) {
      start++;
    }
    while (end > start && groups[end - 1] == 0) {
      end--;
    }
    int weight = start == end ? 0 : left.length() / GROUP - 1 - start;
    return new BinaryNumeric(
        Arrays.copyOfRange(groups, start, end), weight, plain.signum() < 0 ? NEGATIVE : 0, scale);
  }

  private static int[] groups(String digits) {
    int[] groups = new int[digits.length() / GROUP];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Integer.parseInt(digits.substring(i * GROUP, (i + 1) * GROUP));
    }
    return groups;
  }
}
