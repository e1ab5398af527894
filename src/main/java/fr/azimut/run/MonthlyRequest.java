package fr.azimut.run;

import java.nio.file.Path;
import java.time.YearMonth;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * One month of one region to run.
 *
 * @param region the region's id
 * @param month the month
 * @param reports folder of the results of all regions and months
 * @param inputs fingerprint of the files and definitions
 * @param attempt from 1; another one renders again what was completed and then lost
 */
record MonthlyRequest(String region, YearMonth month, Path reports, String inputs, long attempt) {

  JobParameters toParameters() {
    return new JobParametersBuilder()
        .addString("region", region)
        .addString("month", month.toString())
        .addString("reports", reports.toString())
        .addString("inputs", inputs)
        .addLong("attempt", attempt)
        .toJobParameters();
  }

  static MonthlyRequest of(JobParameters parameters) {
    Long attempt = parameters.getLong("attempt");
    return new MonthlyRequest(
        get(parameters, "region"),
        YearMonth.parse(get(parameters, "month")),
        Path.of(get(parameters, "reports")),
        get(parameters, "inputs"),
        attempt == null ? 1 : attempt);
  }

  private static String get(JobParameters parameters, String key) {
    String value = parameters.getString(key);
    if (value == null) {
      throw new IllegalStateException("job parameter " + key);
    }
    return value;
  }

  /** The folder of a version's results. */
  Path folder(int version) {
    return reports.resolve(region).resolve(month.toString()).resolve("v" + version);
  }
}
