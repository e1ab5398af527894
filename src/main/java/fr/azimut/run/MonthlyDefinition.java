package fr.azimut.run;

import fr.azimut.definition.Position;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * The monthly job: {@code jobs/monthly.yaml}.
 *
 * @param position where it is defined
 * @param region id of the region's profile
 * @param month {@code latest}, or a month such as 2015-12
 * @param deposits folder of the extracts: {@code <region>/<month>/<file>}
 * @param reports folder of the results: {@code <region>/<month>/v<n>/}
 * @param schedule when {@code serve} runs it
 */
record MonthlyDefinition(
    Position position,
    String region,
    String month,
    String deposits,
    String reports,
    Schedule schedule) {

  static final String LATEST = "latest";

  /** Refuses a month that is neither. */
  MonthlyDefinition {
    if (!month.equals(LATEST) && !month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      throw new IllegalArgumentException(
          "'month' is '" + month + "', neither 'latest' nor a month such as 2015-12");
    }
  }

  /** The month to run, null for the latest. */
  @Nullable YearMonth fixedMonth() {
    return month.equals(LATEST) ? null : YearMonth.parse(month);
  }

  /**
   * When the job runs.
   *
   * @param cron Quartz's six or seven fields
   * @param timeZone of the cron's hours
   */
  record Schedule(Position position, String cron, String timeZone) {

    Schedule {
      if (!CronExpression.isValidExpression(cron)) {
        throw new IllegalArgumentException("'" + cron + "' is not a cron expression of Quartz");
      }
      if (!java.time.ZoneId.getAvailableZoneIds().contains(timeZone)) {
        throw new IllegalArgumentException("time zone '" + timeZone + "' is unknown");
      }
    }
  }
}
