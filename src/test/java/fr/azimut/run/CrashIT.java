package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs killed by SIGKILL, which leaves their database running, and started again. */
class CrashIT {

  /** When it is killed, after the first sign of life; the last finds whatever is left to do. */
  private static final List<Integer> MILLISECONDS = List.of(300, 1_200, 2_400);

  @TempDir Path folder;

  @Test
  void givesTheSameBytesAsARunThatWasNotKilled() throws Exception {
    Workshop calm = Workshop.create(folder.resolve("calm"));
    Workshop hectic = calm.twin(folder.resolve("hectic"));
    assertThat(calm.run("run").code()).isZero();

    List<String> reached = new ArrayList<>();
    for (int delay : MILLISECONDS) {
      Path log = folder.resolve("log-" + delay);
      kill(hectic.launch(log, "run"), log, delay);
      reached.add(Files.readString(log));
    }
    Workshop.Told told = hectic.run("run");

    assertThat(told.code()).as("%s%n%s", reached, told.text()).isZero();
    SortedMap<String, String> expected = Workshop.contents(calm.version(1));
    assertThat(Workshop.contents(hectic.version(1))).isEqualTo(expected);
    assertThat(hectic.version(2)).doesNotExist();
    assertThat(reached.toString() + told.text()).contains("Reprise de l'exécution interrompue.");
  }

  private static void kill(Process run, Path log, int delay) throws Exception {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (run.isAlive() && System.nanoTime() < deadline && !plan(log)) {
      Thread.sleep(20);
    }
    run.waitFor(delay, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
  }

  /** The plan is what a run says first. */
  private static boolean plan(Path log) throws IOException {
    return Files.exists(log) && Files.readString(log).contains("indicateurs : ");
  }
}
