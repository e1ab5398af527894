package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service in a JVM of its own, told step by step: its store outlives it. */
class ServeIT {

  private static final String EVERY_FOUR_SECONDS = "0/4 * * * * ?";
  private static final String NEVER_SOON = "0 0 6 8 * ?";

  @TempDir Path folder;

  @Test
  void firesByItsCronAndMakesUpForWhatFellDueWhileItWasDown() throws Exception {
    Workshop workshop = Workshop.create(folder).sharingPrograms();
    Path log = folder.resolve("log");

    // the month, then nothing new, then a failure that does not stop the schedule
    workshop.monthly(EVERY_FOUR_SECONDS);
    Process first = workshop.launch(log, "serve");
    await(log, "Exécution planifiée finie, code 0", 1);
    await(log, "Rien n'a changé depuis la version 1", 1);
    Path refused = folder.resolve("refused");
    assertThat(workshop.launch(refused, "serve").waitFor()).isEqualTo(2);
    assertThat(Files.readAllLines(refused))
        .singleElement()
        .asString()
        .startsWith("Le service d'Azimut est déjà en marche.");
    // the others work beside it, with the same database
    Path asked = folder.resolve("asked");
    Path file = workshop.extract(Workshop.MONTH, "CIO_consultations");
    assertThat(workshop.launch(asked, "check", file.toString()).waitFor()).isZero();
    assertThat(Files.readString(asked)).startsWith(file.getFileName() + " : ");
    assertThat(workshop.ask("select count(*)::text from ops.month_version"))
        .isEqualTo(List.of("1"));
    Path away = Files.move(workshop.deposits(), folder.resolve("away"));
    await(log, "Exécution planifiée finie, code 2", 1);
    Files.move(away, workshop.deposits());
    int before = count(log, "Rien n'a changé");
    await(log, "Rien n'a changé", before + 1);
    // a definition that changes while it is up is that of the next firing, in a version of its own
    Path texts = workshop.jobs().resolve("reports/diagnostic.yaml");
    Files.writeString(texts, Files.readString(texts) + "\n# relu\n");
    await(log, "Résultats : " + workshop.version(2), 1);
    assertThat(workshop.run("run").text()).contains("Rien n'a changé depuis la version 2");
    // between two firings: one that is interrupted is run again on return, whatever the cron
    await(log, "Exécution planifiée finie", count(log, "Exécution planifiée du"));
    TimeUnit.MILLISECONDS.sleep(500);
    stop(first, log);
    assertThat(workshop.version(1).resolve("resume.json")).exists();

    // another cron replaces the trigger: nothing is due
    workshop.monthly(NEVER_SOON);
    Path quiet = folder.resolve("quiet");
    Process third = workshop.launch(quiet, "serve");
    await(quiet, "Azimut est en marche ; " + NEVER_SOON + " (Europe/Paris)", 1);
    TimeUnit.SECONDS.sleep(3);
    stop(third, quiet);
    assertThat(Files.readString(quiet)).doesNotContain("Exécution planifiée");
    assertThat(workshop.ask("select cron_expression from batch.qrtz_cron_triggers"))
        .isEqualTo(List.of(NEVER_SOON));

    // it was down when the month fell due, three days ago: run once on return
    workshop.ask(
        "update batch.qrtz_triggers set next_fire_time = next_fire_time"
            + " - (next_fire_time - extract(epoch from now() - interval '3 days') * 1000)::bigint");
    Path back = folder.resolve("back");
    Process fourth = workshop.launch(back, "serve");
    await(back, "Exécution planifiée finie, code 0", 1);
    TimeUnit.SECONDS.sleep(3);
    stop(fourth, back);
    assertThat(count(back, "Exécution planifiée finie")).isEqualTo(1);
  }

  /** By SIGTERM, as systemd does: in silence but for a line, and the database with it. */
  private static void stop(Process service, Path log) throws Exception {
    service.destroy();
    assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(log);
    assertThat(said)
        .endsWith(
            "Arrêt demandé : ce qui reste sera repris au prochain lancement."
                + System.lineSeparator())
        .doesNotContain("Exception");
    assertThat(log.resolveSibling("home/postgresql/data-18/postmaster.pid")).doesNotExist();
  }

  private static void await(Path log, String text, int times) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (count(log, text) < times) {
      assertThat(System.nanoTime())
          .as(Files.exists(log) ? Files.readString(log) : "no log")
          .isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static int count(Path log, String text) throws IOException {
    return Files.exists(log) ? Files.readString(log).split(Pattern.quote(text), -1).length - 1 : 0;
  }
}
