package fr.azimut.run;

import fr.azimut.definition.Position;
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
