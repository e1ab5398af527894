package fr.azimut.run;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/**
 * Fires the monthly job by its cron, from Quartz's JDBC store: what fell due while the program was
 * down is run once when it comes back.
 */
final class Schedule implements AutoCloseable {

  static final String PLATFORM_KEY = "platform";
  static final String CONSOLE_KEY = "console";
  static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

  private final SchedulerFactoryBean quartz;
  private final RunLock lock;

  private Schedule(SchedulerFactoryBean quartz, RunLock lock) {
    this.quartz = quartz;
    this.lock = lock;
  }

  /**
   * Starts it.
   *
   * @throws RunRefusedException when another program serves the same database
   */
  static Schedule start(Platform platform, Console console) throws Exception {
    DataSource dataSource = platform.get(DataSource.class);
    RunLock lock = RunLock.take(dataSource, "serve", "Le service d'Azimut est déjà en marche.");
    MonthlyDefinition.Schedule planned = platform.get(Definitions.class).monthly().schedule();
    SchedulerFactoryBean quartz = new SchedulerFactoryBean();
    quartz.setDataSource(dataSource);
    quartz.setQuartzProperties(properties());
    quartz.setSchedulerContextAsMap(java.util.Map.of(PLATFORM_KEY, platform, CONSOLE_KEY, console));
    quartz.setWaitForJobsToCompleteOnShutdown(true);
    quartz.afterPropertiesSet();
    CronTrigger trigger = plan(quartz.getScheduler(), planned);
    console.say(
        "Azimut est en marche ; "
            + planned.cron()
            + " ("
            + planned.timeZone()
            + "). Prochaine exécution : "
            + next(trigger, planned)
            + ".");
    quartz.start();
    return new Schedule(quartz, lock);
  }

  /** Takes up another cron or time zone, and says so; leaves the schedule alone otherwise. */
  static void replan(Scheduler scheduler, MonthlyDefinition.Schedule planned, Console console)
      throws SchedulerException {
    Trigger before = scheduler.getTrigger(TriggerKey.triggerKey(MonthlyJobConfiguration.JOB));
    CronTrigger now = plan(scheduler, planned);
    if (!isOf(before, planned)) {
      console.say(
          "Nouvel horaire : "
              + planned.cron()
              + " ("
              + planned.timeZone()
              + "). Prochaine exécution : "
              + next(now, planned)
              + ".");
    }
  }

  private static boolean isOf(@Nullable Trigger trigger, MonthlyDefinition.Schedule planned) {
    return trigger instanceof CronTrigger known
        && known.getCronExpression().equals(planned.cron())
        && known.getTimeZone().getID().equals(planned.timeZone());
  }

  /** Leaves a trigger of the same cron alone: it knows what fell due while nobody was there. */
  private static CronTrigger plan(Scheduler scheduler, MonthlyDefinition.Schedule planned)
      throws SchedulerException {
    TimeZone zone = TimeZone.getTimeZone(planned.timeZone());
    TriggerKey key = TriggerKey.triggerKey(MonthlyJobConfiguration.JOB);
    if (scheduler.getTrigger(key) instanceof CronTrigger known && isOf(known, planned)) {
      return known;
    }
    JobDetail job =
        JobBuilder.newJob(MonthlyFiring.class)
            .withIdentity(MonthlyJobConfiguration.JOB)
            .storeDurably()
            .requestRecovery()
            .build();
    CronTrigger trigger =
        TriggerBuilder.newTrigger()
            .withIdentity(key)
            .forJob(job)
            .withSchedule(
                CronScheduleBuilder.cronSchedule(planned.cron())
                    .inTimeZone(zone)
                    .withMisfireHandlingInstructionFireAndProceed())
            .build();
    scheduler.scheduleJob(job, Set.of(trigger), true);
    return trigger;
  }

  @SuppressWarnings("JavaUtilDate") // Quartz's interface
  private static String next(CronTrigger trigger, MonthlyDefinition.Schedule planned) {
    Date next = trigger.getFireTimeAfter(new Date());
    return next == null
        ? "jamais"
        : WHEN.format(next.toInstant().atZone(ZoneId.of(planned.timeZone())));
  }

  /** Waits for the firing in progress. */
  @Override
  public void close() throws SchedulerException, SQLException {
    quartz.destroy();
    lock.close();
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", "azimut");
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty("org.quartz.jobStore.tablePrefix", "batch.qrtz_");
    properties.setProperty(
        "org.quartz.jobStore.driverDelegateClass",
        "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
    return properties;
  }
}
