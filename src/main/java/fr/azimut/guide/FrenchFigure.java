package fr.azimut.guide;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days as readers of sheets write them. */
final class FrenchFigure {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

  private FrenchFigure() {}

  /** A value in its unit: of {@code %} and {@code points}, 0.5 is 50. */
  static String of(@Nullable Double value, String unit, String none) {
    if (value == null) {
      return none;
    }
    boolean hundredths = unit.equals("%") || unit.equals("points");
    return of(hundredths ? 100 * value : value) + " " + unit;
  }

  static @Nullable String of(@Nullable Double number) {
    return number == null
        ? null
        : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.FRENCH))
            .format(number);
  }

  static String day(LocalDate day) {
    return day.getDayOfMonth() == 1 ? "1er " + DAY.format(day).substring(2) : DAY.format(day);
  }
}
