package fr.azimut.run;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Makes an execution that was cut off one that can be started again. Its program was killed while
 * it ran, or lost the database and could not write how it ended, which Spring Batch then calls
 * unknown and never starts again. Here nothing is: a part writes all that it does, and that it is
 * done, in one transaction.
 */
final class Recovery {

  private Recovery() {}

  /** Whether an execution ended without a word. */
  static boolean isNeeded(JobExecution execution) {
    return isCut(execution.getStatus());
  }

  /**
   * Lets an execution fail, with those of its steps that did not end.
   *
   * @param execution of a month whose lock is held: nobody works on it any more
   */
  static void recover(JobRepository repository, JobExecution execution) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    for (StepExecution step : execution.getStepExecutions()) {
      if (isCut(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(now);
        repository.update(step);
      }
    }
    execution.setStatus(BatchStatus.FAILED);
    execution.setEndTime(now);
    repository.update(execution);
  }

  private static boolean isCut(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }
}
