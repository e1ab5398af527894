package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.quality.FoundText;
import fr.azimut.territory.RegionProfile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Runs a month: receives its files, then starts or restarts the job, or finds nothing to do. */
@Component
final class MonthlyRun {

  private final Definitions definitions;
  private final DataSource dataSource;
  private final JobOperator operator;
  private final JobRepository repository;
  private final Job monthly;
  private final ArrivalRepository arrivals;
  private final MonthlySteps steps;
  private final DepositArchive archive;
  private final Console console;

  MonthlyRun(
      Definitions definitions,
      DataSource dataSource,
      JobOperator operator,
      JobRepository repository,
      Job monthly,
      ArrivalRepository arrivals,
      MonthlySteps steps,
      Home home,
      Console console) {
    this.definitions = definitions;
    this.dataSource = dataSource;
    this.operator = operator;
    this.repository = repository;
    this.monthly = monthly;
    this.arrivals = arrivals;
    this.steps = steps;
    this.archive = new DepositArchive(home.archive());
    this.console = console;
  }

  /**
   * Runs a month of a region.
   *
   * @param month null for the last that has a folder of extracts
   * @return the exit code: 0 done, 1 failed, 3 done but a file was refused
   * @throws RunRefusedException when there is nothing to run, or somebody else is running it
   */
  @SuppressWarnings("try") // the lock is held, not used
  int execute(String regionId, @Nullable YearMonth month, Path deposits, Path reports) {
    RegionProfile region = definitions.region(regionId);
    console.start();
    Inbox inbox = new Inbox(deposits.resolve(region.id()), definitions, region);
    YearMonth asked = month == null ? latest(inbox, deposits, region) : month;
    String subject = region.id() + "/" + asked;
    String busy = "Une autre exécution traite déjà " + subject + ". Attendez sa fin.";
    try (RunLock lock = RunLock.take(dataSource, subject, busy)) {
      List<Inbox.Found> found = inbox.list(asked);
      if (found.stream().noneMatch(f -> f.month().equals(asked))) {
        throw new RunRefusedException(
            "Aucune extraction dans "
                + deposits.resolve(region.id()).resolve(asked.toString())
                + ". Déposez-y les fichiers du mois, ou demandez un autre mois (--month).");
      }
      new RunPlan(definitions, region, asked, found).show(console, deposits, reports);
      tell(inbox.passedOver(asked), deposits.resolve(region.id()));
      return run(region, asked, reports, receive(found));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(List<PassedOver> passed, Path folder) {
    for (PassedOver one : passed) {
      Path parent = folder.relativize(one.path()).getParent();
      String name = FoundText.fileName(one.path().getFileName().toString(), "");
      console.say(
          "  - " + (parent == null ? "" : parent + "/") + name + " : " + one.reason() + ".");
    }
  }

  private int run(
      RegionProfile region,
      YearMonth month,
      Path reports,
      List<ArrivalRepository.Archived> received) {
    String inputs = inputs(region, month, received);
    arrivals.save(inputs, received);
    MonthlyRequest request = new MonthlyRequest(region.id(), month, reports, inputs, 1);
    JobExecution last = lastExecution(request);
    while (last != null && last.getStatus() == BatchStatus.COMPLETED) {
      int version = version(last);
      if (RunSummary.isWhole(request.folder(version))) {
        steps.discardRefused(arrivals.list(inputs));
        RunOutcome outcome = new RunOutcome(arrivals.list(inputs), steps);
        outcome.refusals(console);
        console.say(
            "Rien n'a changé depuis la version " + version + " : rien n'est calculé ni écrit.");
        console.say("Résultats : " + request.folder(version));
        return outcome.exitCode();
      }
      request = new MonthlyRequest(region.id(), month, reports, inputs, request.attempt() + 1);
      last = lastExecution(request);
    }
    return finish(request, launch(request, last));
  }

  private JobExecution launch(MonthlyRequest request, @Nullable JobExecution last) {
    try {
      if (last != null && Recovery.isNeeded(last)) {
        // Nobody else runs this month, we hold its lock.
        Recovery.recover(repository, last);
      }
      if (last != null) {
        console.say("Reprise de l'exécution interrompue.");
      }
      return operator.start(monthly, request.toParameters());
    } catch (JobExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private int finish(MonthlyRequest request, JobExecution execution) {
    console.table();
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      RunFailure.tell(execution, console);
      return 1;
    }
    RunOutcome outcome = new RunOutcome(arrivals.list(request.inputs()), steps);
    outcome.show(console);
    int version = version(execution);
    console.say(
        "Résultats : " + request.folder(version) + " (version " + version + ", provisoire)");
    return outcome.exitCode();
  }

  private List<ArrivalRepository.Archived> receive(List<Inbox.Found> found) {
    console.begin("Réception et archivage", "fichiers", found.size());
    List<ArrivalRepository.Archived> received = new ArrayList<>();
    for (Inbox.Found file : found) {
      received.add(file.archive(archive));
      console.advance(1, 0);
    }
    console.end();
    return received;
  }

  private String inputs(
      RegionProfile region, YearMonth month, List<ArrivalRepository.Archived> received) {
    Fingerprint fingerprint =
        new Fingerprint()
            .add(region.id())
            .add(month.toString())
            .add(Program.whole())
            .add(definitions.runFingerprint())
            .add(definitions.regions().geography(region).fingerprint());
    received.forEach(
        r ->
            fingerprint
                .add(r.found().month().toString())
                .add(r.file().name())
                .add(r.file().sha256())
                .add(String.valueOf(r.found().receivedOn())));
    return fingerprint.value();
  }

  /**
   * A run killed between the birth of its instance and of its execution left what none can start.
   */
  private @Nullable JobExecution lastExecution(MonthlyRequest request) {
    JobParameters parameters = request.toParameters();
    JobInstance instance = repository.getJobInstance(MonthlyJobConfiguration.JOB, parameters);
    JobExecution last = repository.getLastJobExecution(MonthlyJobConfiguration.JOB, parameters);
    if (instance != null && last == null) {
      repository.deleteJobInstance(instance);
    }
    return last;
  }

  private int version(JobExecution execution) {
    return steps
        .version(execution.getExecutionContext().getInt(MonthlyJobConfiguration.VERSION))
        .number();
  }

  private static YearMonth latest(Inbox inbox, Path deposits, RegionProfile region) {
    return inbox
        .latestMonth()
        .orElseThrow(
            () ->
                new RunRefusedException(
                    "Aucun mois dans "
                        + deposits.resolve(region.id())
                        + ". Déposez les extractions dans un dossier par mois (2015-12/…)."));
  }
}
