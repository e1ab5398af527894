package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.PersonKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job {@code monthly}: a partition per deposit, a partition per workbook, several at a time. A
 * crash loses at most the deposits and workbooks in flight; a restart does only what is left.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({BatchTables.class, MonthlyRun.class, ReturnsConfiguration.class})
class MonthlyJobConfiguration {

  static final String JOB = "monthly";
  static final String VERSION = "version";

  private static final String ARRIVAL = "arrival";
  private static final String WORKBOOK = "workbook";
  private static final String DEPOSIT = "deposit";

  /** What rendering the largest of the diagnostics of a region takes, with some air. */
  private static final long PARTITION_MEMORY = 96L << 20;

  @Bean
  MonthlySteps monthlySteps(
      Definitions definitions,
      DSLContext dsl,
      DataSource dataSource,
      ArrivalRepository arrivals,
      DepositReturns returns,
      PersonKey personKey,
      Console console,
      Home home) {
    DepositLoader loader =
        new DepositLoader(
            definitions.networks(), definitions.codes(), definitions.checks(), dataSource);
    DepositLoading loading =
        new DepositLoading(
            definitions, dsl, loader, arrivals, personKey, new DepositArchive(home.archive()));
    return new MonthlySteps(definitions, dsl, arrivals, loading, returns, console);
  }

  /**
   * As many partitions at a time as the machine has processors, if it has memory and the pool has
   * connections for them.
   */
  @Bean
  ThreadPoolTaskExecutor partitionExecutor(
      @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
    Runtime machine = Runtime.getRuntime();
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(
        partitionsAtATime(machine.availableProcessors(), machine.maxMemory(), connections));
    executor.setThreadNamePrefix("partition-");
    return executor;
  }

  /**
   * How many partitions run at a time: at least two, as one may wait for the database. Each holds a
   * connection for its transaction and takes another to note how it ended; the run keeps one for
   * its lock and one for its own step.
   *
   * @param memory the greatest heap of the JVM, in bytes
   * @param connections of the pool
   */
  static int partitionsAtATime(int processors, long memory, int connections) {
    long most = Math.min(memory / PARTITION_MEMORY, (connections - 2) / 2);
    return (int) Math.max(2, Math.min(processors, most));
  }

  @Bean
  Parts parts(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ThreadPoolTaskExecutor partitionExecutor,
      Console console) {
    return new Parts(repository, transactions, partitionExecutor, console);
  }

  @Bean
  Job monthly(
      JobRepository repository,
      Parts parts,
      MonthlySteps steps,
      Partitioner places,
      Partitioner extracts,
      Partitioner comparisons,
      Partitioner workbooks,
      Partitioner returns) {
    Step loadPlace = parts.single("load-place", e -> load(steps, e));
    Step loadExtract = parts.single("load-extract", e -> load(steps, e));
    Step compare =
        parts.single(
            "compare-deposit",
            e -> steps.compare(versionId(steps, e), e.getExecutionContext().getInt(DEPOSIT)));
    Step render =
        parts.single(
            "render-workbook",
            e ->
                steps.render(
                    request(e), versionId(steps, e), e.getExecutionContext().getString(WORKBOOK)));
    Step giveBack =
        parts.single(
            "return-deposit",
            e ->
                steps.giveBack(
                    request(e), versionId(steps, e), e.getExecutionContext().getInt(ARRIVAL)));
    return new JobBuilder(JOB, repository)
        .start(parts.partitioned("places", places, loadPlace))
        .next(parts.partitioned("extracts", extracts, loadExtract))
        .next(parts.single("version", e -> open(steps, e.getJobExecution())))
        .next(parts.partitioned("history", comparisons, compare))
        .next(parts.single("indicators", e -> steps.calculate(request(e), versionId(steps, e))))
        .next(parts.single("disclosure", e -> steps.protect(request(e), versionId(steps, e))))
        .next(parts.partitioned("workbooks", workbooks, render))
        .next(parts.partitioned("returns", returns, giveBack))
        .next(parts.single("summary", e -> steps.summarise(request(e), versionId(steps, e))))
        .build();
  }

  @Bean
  @JobScope
  Partitioner places(
      MonthlySteps steps, @Value("#{jobExecution.jobParameters}") JobParameters parameters) {
    return gridSize -> arrivals(steps.listToLoad(MonthlyRequest.of(parameters), true));
  }

  @Bean
  @JobScope
  Partitioner extracts(
      MonthlySteps steps, @Value("#{jobExecution.jobParameters}") JobParameters parameters) {
    return gridSize -> arrivals(steps.listToLoad(MonthlyRequest.of(parameters), false));
  }

  @Bean
  @JobScope
  Partitioner comparisons(MonthlySteps steps, @Value("#{jobExecution}") JobExecution execution) {
    return gridSize -> {
      MonthlyRequest request = MonthlyRequest.of(execution.getJobParameters());
      Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
      for (int deposit : steps.listToCompare(request, versionId(steps, execution))) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(DEPOSIT, deposit);
        partitions.put("deposit " + deposit, context);
      }
      return partitions;
    };
  }

  @Bean
  @JobScope
  Partitioner workbooks(
      MonthlySteps steps, @Value("#{jobExecution.jobParameters}") JobParameters parameters) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
      for (String workbook : steps.listWorkbooks(MonthlyRequest.of(parameters))) {
        ExecutionContext context = new ExecutionContext();
        context.putString(WORKBOOK, workbook);
        partitions.put(workbook, context);
      }
      return partitions;
    };
  }

  @Bean
  @JobScope
  Partitioner returns(MonthlySteps steps, @Value("#{jobExecution}") JobExecution execution) {
    MonthlyRequest request = MonthlyRequest.of(execution.getJobParameters());
    return gridSize -> arrivals(steps.listReturns(request, versionId(steps, execution)));
  }

  private static Map<String, ExecutionContext> arrivals(List<Arrival> arrivals) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) {
      ExecutionContext context = new ExecutionContext();
      context.putInt(ARRIVAL, arrival.id());
      partitions.put(arrival.partition(), context);
    }
    return partitions;
  }

  private static void load(MonthlySteps steps, StepExecution execution) {
    steps.load(request(execution), execution.getExecutionContext().getInt(ARRIVAL));
  }

  private static void open(MonthlySteps steps, JobExecution execution) {
    execution
        .getExecutionContext()
        .putInt(VERSION, steps.open(MonthlyRequest.of(execution.getJobParameters())));
  }

  private static MonthlyRequest request(StepExecution execution) {
    return MonthlyRequest.of(execution.getJobParameters());
  }

  /** A run killed between the end of step version and the saving of its id finds it again. */
  private static int versionId(MonthlySteps steps, JobExecution execution) {
    ExecutionContext context = execution.getExecutionContext();
    if (!context.containsKey(VERSION)) {
      open(steps, execution);
    }
    return context.getInt(VERSION);
  }

  private static int versionId(MonthlySteps steps, StepExecution execution) {
    return versionId(steps, execution.getJobExecution());
  }
}
