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

  static String of(@Nullable Double number, String unit, String none) {
    return number == null ? none : of(number) + " " + unit;
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
