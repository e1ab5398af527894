package fr.azimut.run;

import java.util.function.Consumer;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The two kinds of step that the monthly job is made of. */
final class Parts {

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final TaskExecutor partitions;
  private final Console console;

  Parts(
      JobRepository repository,
      PlatformTransactionManager transactions,
      TaskExecutor partitions,
      Console console) {
    this.repository = repository;
    this.transactions = transactions;
    this.partitions = partitions;
    this.console = console;
  }

  /** A step that does one thing in one transaction. */
  Step single(String name, Consumer<StepExecution> work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, chunk) -> {
              work.accept(chunk.getStepContext().getStepExecution());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** A step that does one thing for each of its partitions, several at a time. */
  Step partitioned(String name, Partitioner partitioner, Step part) {
    return new StepBuilder(name, repository)
        .partitioner(part.getName(), partitioner)
        .step(part)
        .taskExecutor(partitions)
        .listener(
            new StepExecutionListener() {
              @Override
              public ExitStatus afterStep(StepExecution execution) {
                console.end();
                return execution.getExitStatus();
              }
            })
        .build();
  }
}
