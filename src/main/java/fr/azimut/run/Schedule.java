package fr.azimut.run;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/**
 * Fires the monthly job by its cron, from Quartz's JDBC store: what fell due while the program was
 * down is run once when it comes back.
 */
final class Schedule implements AutoCloseable {

  private static final String CONTEXT_KEY = "platform";

  private final SchedulerFactoryBean quartz;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Schedule(SchedulerFactoryBean quartz) {
    this.quartz = quartz;
  }

  static Schedule start(Platform platform, Console console) throws Exception {
    MonthlyDefinition.Schedule planned = platform.get(Definitions.class).monthly().schedule();
    SchedulerFactoryBean quartz = new SchedulerFactoryBean();
    quartz.setDataSource(platform.get(DataSource.class));
    quartz.setQuartzProperties(properties());
    quartz.setSchedulerContextAsMap(java.util.Map.of(CONTEXT_KEY, platform));
    quartz.setWaitForJobsToCompleteOnShutdown(true);
    quartz.afterPropertiesSet();
    Scheduler scheduler = quartz.getScheduler();
    JobDetail job =
        JobBuilder.newJob(MonthlyFiring.class)
            .withIdentity(MonthlyJobConfiguration.JOB)
            .storeDurably()
            .build();
    CronTrigger trigger =
        TriggerBuilder.newTrigger()
            .withIdentity(MonthlyJobConfiguration.JOB)
            .forJob(job)
            .withSchedule(
                CronScheduleBuilder.cronSchedule(planned.cron())
                    .inTimeZone(TimeZone.getTimeZone(planned.timeZone()))
                    .withMisfireHandlingInstructionFireAndProceed())
            .build();
    scheduler.scheduleJob(job, java.util.Set.of(trigger), true);
    quartz.start();
    Schedule schedule = new Schedule(quartz);
    Runtime.getRuntime().addShutdownHook(new Thread(schedule.stopped::countDown));
    console.say("Azimut est en marche. Prochaine exécution : " + next(trigger, planned) + ".");
    return schedule;
  }

  @SuppressWarnings("JavaUtilDate") // Quartz's interface
  private static ZonedDateTime next(CronTrigger trigger, MonthlyDefinition.Schedule planned) {
    return trigger.getFireTimeAfter(new Date()).toInstant().atZone(ZoneId.of(planned.timeZone()));
  }

  void awaitStop() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void close() throws SchedulerException {
    quartz.destroy();
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

  /** One firing: the same as the verb {@code run} without options. */
  @DisallowConcurrentExecution
  static final class MonthlyFiring implements Job {

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
      try {
        Platform platform =
            (Platform) Objects.requireNonNull(context.getScheduler().getContext().get(CONTEXT_KEY));
        MonthlyDefinition monthly = platform.get(Definitions.class).monthly();
        platform
            .get(MonthlyRun.class)
            .execute(
                monthly.region(),
                monthly.fixedMonth(),
                Path.of(monthly.deposits()),
                Path.of(monthly.reports()));
      } catch (SchedulerException | RuntimeException e) {
        throw new JobExecutionException(e);
      }
    }
  }
}
