package fr.azimut.deposit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, sizes and times as French readers write them. */
final class FrenchText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'à' HH:mm:ss", Locale.FRENCH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
  private static final String[] SIZES = {"octets", "Ko", "Mo", "Go"};
  private static final double STEP = 1_000;

  private FrenchText() {}

  /** {@code 1 234}, with narrow no-break spaces. */
  static String number(long value) {
    return NumberFormat.getIntegerInstance(Locale.FRENCH).format(value);
  }

  /** A number and its noun; the singular goes to 1, as in French. */
  static String counted(long count, String one, String many) {
    return number(count) + " " + (count < 2 ? one : many);
  }

  static String percent(double share) {
    return decimal(share * 100, 2) + "\u00A0%";
  }

  /** {@code 12,3 Ko}, by thousands. */
  static String size(long bytes) {
    double value = bytes;
    int unit = 0;
    while (value >= STEP && unit < SIZES.length - 1) {
      value /= STEP;
      unit++;
    }
    return decimal(value, unit == 0 ? 0 : 1) + "\u00A0" + SIZES[unit];
  }

  static String seconds(long millis) {
    return decimal(millis / 1000.0, 3) + "\u00A0s";
  }

  static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  /** With a capital and a full stop; {@code ""} of nothing. */
  static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1) + ".";
  }

  private static String decimal(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.FRENCH);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }
}
