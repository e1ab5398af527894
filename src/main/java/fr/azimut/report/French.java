package fr.azimut.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers, months and file names as French readers write them; spaces in numbers do not break. */
final class French {

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** The minus sign: unlike a hyphen it never ends a line. */
  private static final char MINUS = '\u2212';

  private static final Set<String> INVARIABLE = Set.of("mois", "fois", "avis", "cas");

  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private static final List<String> SHORT_MONTHS =
      List.of(
          "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
          "déc.");

  private French() {}

  /** {@code 1 234,5}, rounded half up. */
  static String number(double value, int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator(NO_BREAK_SPACE);
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(rounded(value, decimals));
  }

  /** Like {@link #number}, with a sign unless it rounds to zero. */
  static String signed(double value, int decimals) {
    return (rounded(value, decimals).signum() > 0 ? "+" : "") + number(value, decimals);
  }

  /** {@code 48,2 %} for a share of 0.482. */
  static String percent(double share, int decimals) {
    return number(share * 100, decimals) + NO_BREAK_SPACE + "%";
  }

  /** Half up, on the decimal the reader sees: 0.15 has no exact binary form. */
  static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value)
        .setScale(decimals + 6, RoundingMode.HALF_UP)
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  /** {@code décembre 2015}. */
  static String month(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + NO_BREAK_SPACE + month.getYear();
  }

  /** {@code 1er janvier 2015}. */
  static String day(LocalDate day) {
    String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    return number + NO_BREAK_SPACE + month(YearMonth.from(day));
  }

  /** {@code 05/12/2015}. */
  static String date(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** {@code déc. 2015}. */
  static String shortMonth(YearMonth month) {
    return SHORT_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** Lower-case ASCII words joined by hyphens, for file names: {@code loire-sud}. */
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** A name within a sentence: {@code départements}, but {@code ZTEF}. */
  static String common(String name) {
    return name.equals(name.toUpperCase(Locale.FRENCH))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
  }

  /** A text with a capital at its beginning. */
  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }

  /** {@code 1 action}, {@code 1,56 lieu}, {@code 2 actions}: French has a plural from two on. */
  static String unit(String unit, double value) {
    String first = unit.replaceFirst(" .*", "");
    if (Math.abs(value) >= 2 || INVARIABLE.contains(first) || !first.matches(".*[sx]")) {
      return unit;
    }
    return first.substring(0, first.length() - 1) + unit.substring(first.length());
  }

  /** {@code a, b et c}. */
  static String join(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1))
            + " et "
            + words.get(words.size() - 1);
  }
}
