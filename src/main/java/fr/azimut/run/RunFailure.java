package fr.azimut.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;

/** Names the steps and partitions of a run that failed. */
final class RunFailure {

  private static final Logger LOG = LoggerFactory.getLogger(RunFailure.class);

  private RunFailure() {}

  static void tell(JobExecution execution, Console console) {
    console.say("L'exécution a échoué ; relancez la même commande pour la reprendre.");
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() != BatchStatus.COMPLETED) {
        console.say("  ! " + step.getStepName());
        // a partitioned step only repeats that a partition failed
        step.getFailureExceptions().stream()
            .filter(e -> !(e instanceof JobExecutionException))
            .forEach(e -> LOG.error("{}", step.getStepName(), e));
      }
    }
  }
}
