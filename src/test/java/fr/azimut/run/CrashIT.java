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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs killed by SIGKILL, which leaves their database running, and started again. */
class CrashIT {

  /** When it is killed, after the first sign of life; the last finds whatever is left to do. */
  private static final List<Integer> MILLISECONDS = List.of(300, 1_200, 2_400);

  private static final Pattern TIMES =
      Pattern.compile(
          "(<th scope=\"row\">(?:Traité le|Durée du chargement)</th><td>)[^<]+"
              + "|(\"traite_le\" : )\"[^\"]+\"|(\"duree_ms\" : )\\d+"
              + "|(/certificat\\.(?:html|json)\",\\s+\"sha256\" : \")[0-9a-f]{64}");

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
    assertThat(timeless(hectic.version(1))).isEqualTo(timeless(calm.version(1)));
    assertThat(hectic.version(2)).doesNotExist();
    assertThat(reached.toString() + told.text()).contains("Reprise de l'exécution interrompue.");
  }

  /**
   * What a version holds but the two times that a certificate tells, of reception and of loading,
   * and the hashes of the certificates in the list of files: two homes do not receive a file at the
   * same moment. All other files, the other returns too, must have the same bytes.
   */
  static SortedMap<String, String> timeless(Path version) throws IOException {
    SortedMap<String, String> contents = Workshop.contents(version);
    for (String name : List.copyOf(contents.keySet())) {
      if (name.equals("resume.json") || name.matches(".*/certificat\\.(html|json)")) {
        contents.put(
            name, TIMES.matcher(Files.readString(version.resolve(name))).replaceAll("$1$2$3$4"));
      }
    }
    return contents;
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
