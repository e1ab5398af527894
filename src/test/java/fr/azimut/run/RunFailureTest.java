package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

/** What the user reads when a run fails. */
class RunFailureTest {

  static List<Arguments> failures() {
    return List.of(
        Arguments.of(new OutOfMemoryError("Java heap space"), "mémoire insuffisante"),
        Arguments.of(
            new UncheckedIOException(new IOException("No space left on device")),
            "plus de place sur le disque ; faites-en."),
        Arguments.of(
            new IllegalStateException(new SQLException("could not extend file", "53100")),
            "plus de place sur le disque de la base de données"),
        Arguments.of(
            new IllegalStateException(new SQLException("terminating connection", "57P01")),
            "la base de données s'est arrêtée"),
        Arguments.of(
            new IllegalStateException(new SQLException("connection refused", "08001")),
            "la base de données s'est arrêtée"),
        Arguments.of(
            new UncheckedIOException(new FileSystemException("a.xlsx", null, "Is a directory")),
            "a.xlsx ne peut être ni lu ni écrit (a.xlsx: Is a directory)"),
        Arguments.of(
            new IllegalStateException(new IllegalArgumentException("Mme Durand, née en 1990")),
            "erreur imprévue (IllegalArgumentException), en entier dans le journal."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("failures")
  void saysWhatTheUserCanDoAbout(Throwable failure, String reason) {
    assertThat(RunFailure.reason(failure)).startsWith(reason);
  }

  @Test
  void namesThePartThatFailedAndNotTheStepItIsAPartOf() {
    JobExecution execution =
        new JobExecution(1, new JobInstance(1, "monthly"), new JobParameters());
    add(execution, "load-extract:2015-12 cio", BatchStatus.COMPLETED);
    add(execution, "workbooks", BatchStatus.FAILED)
        .addFailureException(new JobExecutionException("a partition failed"));
    add(execution, "returns", BatchStatus.FAILED)
        .addFailureException(new IllegalStateException("invented by RunFailureTest"));
    add(execution, "render-workbook:departement/99", BatchStatus.FAILED)
        .addFailureException(new OutOfMemoryError("invented by RunFailureTest"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RunFailure.tell(
        execution,
        new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), InstantSource.system()));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(1))
        .hasSize(2)
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .startsWith("  ! Retour au réseau : erreur imprévue (IllegalStateException)"),
            line ->
                assertThat(line)
                    .startsWith("  ! Document « departement/99 » : mémoire insuffisante"));
  }

  private static StepExecution add(JobExecution execution, String name, BatchStatus status) {
    StepExecution step = new StepExecution(name, execution);
    step.setStatus(status);
    execution.addStepExecution(step);
    return step;
  }
}
