package fr.azimut.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.core.NestedExceptionUtils;

/** Names the parts of a run that failed, and why; the log has the whole of it. */
final class RunFailure {

  private static final Logger LOG = LoggerFactory.getLogger(RunFailure.class);

  private static final String PLACES = "Registre des lieux";
  private static final String LOADING = "Chargement";
  private static final String COMPARISON = "Comparaison des mois";
  private static final String RETURN = "Retour au réseau";

  /** The steps as the console tells them: a step that is shared out, and each of its parts. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("places", PLACES),
          Map.entry("load-place", PLACES),
          Map.entry("extracts", LOADING),
          Map.entry("load-extract", LOADING),
          Map.entry("version", "Version du mois"),
          Map.entry("history", COMPARISON),
          Map.entry("compare-deposit", COMPARISON),
          Map.entry("indicators", "Calcul des indicateurs"),
          Map.entry("disclosure", "Secret statistique"),
          Map.entry("workbooks", "Documents"),
          Map.entry("render-workbook", "Document"),
          Map.entry("returns", RETURN),
          Map.entry("return-deposit", RETURN),
          Map.entry("summary", "Résumé"));

  private RunFailure() {}

  static void tell(JobExecution execution, Console console) {
    console.say("L'exécution a échoué ; relancez la même commande pour la reprendre.");
    Optional<String> lost =
        execution.getAllFailureExceptions().stream()
            .flatMap(failure -> DatabaseLoss.tell(failure).stream())
            .findFirst();
    if (lost.isPresent()) {
      // every part that was under way failed by it
      console.say(
          "  ! " + lost.get().substring(0, 1).toUpperCase(Locale.FRENCH) + lost.get().substring(1));
      return;
    }
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() != BatchStatus.COMPLETED) {
        // a partitioned step only repeats that a partition failed
        step.getFailureExceptions().stream()
            .filter(e -> !(e instanceof JobExecutionException))
            .forEach(
                e -> {
                  console.say("  ! " + label(step.getStepName()) + " : " + reason(e));
                  LOG.error("{}", step.getStepName(), e);
                });
      }
    }
  }

  private static String label(String step) {
    int colon = step.indexOf(':');
    String kind = colon < 0 ? step : step.substring(0, colon);
    String label = LABELS.getOrDefault(kind, kind);
    return colon < 0 ? label : label + " « " + step.substring(colon + 1) + " »";
  }

  /** What the user can do something about; anything else is a bug, for the log. */
  static String reason(Throwable failure) {
    Optional<String> lost = DatabaseLoss.tell(failure);
    if (lost.isPresent()) {
      return lost.get();
    }
    Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
    String message = String.valueOf(root.getMessage());
    if (root instanceof OutOfMemoryError) {
      return "mémoire insuffisante ("
          + Console.number(Runtime.getRuntime().maxMemory() / (1 << 20))
          + " Mio) ; donnez-en plus à Java, par -Xmx.";
    }
    if (root instanceof IOException && message.contains("No space left on device")) {
      return "plus de place sur le disque ; faites-en.";
    }
    if (root instanceof FileSystemException file) {
      return file.getFile() + " ne peut être ni lu ni écrit (" + message + ") ; libérez-le.";
    }
    return "erreur imprévue (" + root.getClass().getSimpleName() + "), en entier dans le journal.";
  }
}
