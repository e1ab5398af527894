package fr.azimut.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The days of a month when structures are open. */
final class WorkingDays {

  private static final int OPENS = 8;
  private static final int HOURS = 10;

  /** The French public holidays of fixed date. */
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 8),
          MonthDay.of(7, 14),
          MonthDay.of(8, 15),
          MonthDay.of(11, 1),
          MonthDay.of(11, 11),
          MonthDay.of(12, 25));

  private final List<LocalDate> days;

  WorkingDays(YearMonth month) {
    days =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .filter(day -> !HOLIDAYS.contains(MonthDay.from(day)))
            .toList();
  }

  /** When act number i of a month's count takes place: the later, the greater i. */
  LocalDateTime draw(long i, long count, RandomGenerator random) {
    int day = (int) ((i + random.nextDouble()) * days.size() / count);
    return days.get(Math.min(day, days.size() - 1))
        .atTime(OPENS + random.nextInt(HOURS), 5 * random.nextInt(12));
  }
}
