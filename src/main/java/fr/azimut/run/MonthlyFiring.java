package fr.azimut.run;

import fr.azimut.definition.DefinitionException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerContext;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One firing of the schedule: the same as the verb {@code run} without options. What goes wrong is
 * told, and does not stop the schedule.
 */
@DisallowConcurrentExecution
public final class MonthlyFiring implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(MonthlyFiring.class);

  /** Runs the month. */
  @Override
  public void execute(JobExecutionContext context) throws JobExecutionException {
    try {
      SchedulerContext shared = context.getScheduler().getContext();
      Platform platform = (Platform) Objects.requireNonNull(shared.get(Schedule.PLATFORM_KEY));
      Console console = (Console) Objects.requireNonNull(shared.get(Schedule.CONSOLE_KEY));
      console.say("Exécution planifiée du " + now(platform));
      int code = run(platform, context.getScheduler(), console);
      console.say("Exécution planifiée finie, code " + code);
    } catch (SchedulerException e) {
      throw new JobExecutionException(e);
    }
  }

  private static String now(Platform platform) {
    String zone = platform.get(Definitions.class).monthly().schedule().timeZone();
    return Schedule.WHEN.format(ZonedDateTime.now(ZoneId.of(zone)));
  }

  /** With {@code jobs/} as it is now, read once for the whole run. */
  private static int run(Platform platform, Scheduler scheduler, Console console)
      throws SchedulerException {
    try {
      Definitions now = Definitions.read(platform.get(Definitions.class).jobs());
      MonthlyDefinition monthly = now.monthly();
      Schedule.replan(scheduler, monthly.schedule(), console);
      try (Platform renewed = platform.renewed(now)) {
        return renewed
            .get(MonthlyRun.class)
            .execute(
                monthly.region(),
                monthly.fixedMonth(),
                Path.of(monthly.deposits()),
                Path.of(monthly.reports()));
      }
    } catch (RunRefusedException | DefinitionException e) {
      console.say(String.valueOf(e.getMessage()));
      return 2;
    } catch (RuntimeException e) {
      Optional<String> lost = DatabaseLoss.tell(e);
      if (lost.isPresent()) {
        console.say("Arrêt : " + lost.get());
      } else {
        LOG.error("scheduled run", e);
      }
      return 1;
    }
  }
}
