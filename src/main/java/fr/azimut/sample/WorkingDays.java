package fr.azimut.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;

/** The days of a month when structures are open. */
final class WorkingDays {

  private static final int OPENS = 8;
  private static final int HOURS = 10;

  private final List<LocalDate> days;

  WorkingDays(YearMonth month) {
    days =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
  }

  /** When act number i of a month's count takes place: the later, the greater i. */
  LocalDateTime draw(long i, long count, RandomGenerator random) {
    int day = (int) ((i + random.nextDouble()) * days.size() / count);
    return days.get(Math.min(day, days.size() - 1))
        .atTime(OPENS + random.nextInt(HOURS), 5 * random.nextInt(12));
  }
}
