package fr.azimut.normalisation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, before it is known which of its signs is the decimal one. Of {@code
 * 1.000} nothing in it tells: it is one or a thousand. Of {@code 1.000.000}, {@code 12,5} or {@code
 * 1.234,50} something does.
 */
final class WrittenNumber {

  private static final int LONGEST = 40;

  /** Spaces of all widths and apostrophes part thousands, and nothing else. */
  private static final String GAP = "[ \u00A0\u2009\u202F'\u2019]";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>[-+\u2212]?)(?<whole>\\d+(?:(?<gap>"
              + GAP
              + "|[.,])\\d{3}(?:\\k<gap>\\d{3})*+)?)"
              + "(?:(?<mark>[.,])(?<fraction>\\d+))?(?:[eE](?<exponent>[-+]?\\d{1,3}))?");

  /** The sign before the decimals. */
  enum Decimal {
    POINT('.'),
    COMMA(',');

    private final char sign;

    Decimal(char sign) {
      this.sign = sign;
    }

    /** That of a sign. */
    static Decimal of(char sign) {
      return sign == '.' ? POINT : COMMA;
    }

    char sign() {
      return sign;
    }

    Decimal other() {
      return this == POINT ? COMMA : POINT;
    }
  }

  private final String sign;
  private final String whole;
  private final String fraction;
  private final int exponent;
  private final Set<Decimal> possible;

  private WrittenNumber(
      String sign, String whole, String fraction, int exponent, Set<Decimal> possible) {
    this.sign = sign;
    this.whole = whole;
    this.fraction = fraction;
    this.exponent = exponent;
    this.possible = possible;
  }

  /** A text as a number; empty when it is none, in no way of writing one. */
  static Optional<WrittenNumber> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? of(matcher) : Optional.empty();
  }

  private static Optional<WrittenNumber> of(Matcher matcher) {
    String whole = matcher.group("whole");
    @Nullable String gap = matcher.group("gap");
    @Nullable String mark = matcher.group("mark");
    boolean isSpaced = gap != null && !gap.equals(".") && !gap.equals(",");
    int first = gap == null ? whole.length() : whole.indexOf(gap.charAt(0));
    boolean hasTwoGroups = gap != null && whole.length() > first + 4;
    if (gap != null
        && (gap.equals(mark) || (first > 3 && (isSpaced || hasTwoGroups || mark != null)))) {
      return Optional.empty();
    }
    Set<Decimal> possible = EnumSet.allOf(Decimal.class);
    if (mark != null) {
      possible = EnumSet.of(Decimal.of(mark.charAt(0)));
    } else if (gap != null && !isSpaced) {
      Decimal sign = Decimal.of(gap.charAt(0));
      if (hasTwoGroups) {
        possible = EnumSet.of(sign.other());
      } else if (first > 3 || whole.charAt(0) == '0' || matcher.group("exponent") != null) {
        possible = EnumSet.of(sign);
      }
    }
    return Optional.of(
        new WrittenNumber(
            matcher.group("sign"),
            whole,
            mark == null ? "" : matcher.group("fraction"),
            matcher.group("exponent") == null ? 0 : Integer.parseInt(matcher.group("exponent")),
            possible));
  }

  /** Whether it is another number with one decimal sign than with the other. */
  boolean isAmbiguous() {
    return possible.size() == 2 && (whole.indexOf('.') >= 0 || whole.indexOf(',') >= 0);
  }

  /** The only decimal sign that it can have been written with; empty when it has none to tell. */
  Optional<Decimal> decimal() {
    return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
  }

  /**
   * Its value.
   *
   * @param decimal the sign of the column; it makes a difference to an ambiguous one alone
   */
  BigDecimal value(Decimal decimal) {
    Decimal sign = decimal().orElse(decimal);
    StringBuilder plain =
        new StringBuilder(this.sign.equals("+") ? "" : this.sign.replace('\u2212', '-'));
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == sign.sign()) {
        plain.append('.');
      }
    }
    if (!fraction.isEmpty()) {
      plain.append('.').append(fraction);
    }
    return new BigDecimal(plain.toString()).scaleByPowerOfTen(exponent);
  }
}
