package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn package} makes, used as it is installed. */
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

  private static final Path SMALL_FILE =
      Path.of("sample-data/rhone-alpes/2015-12/ONISEP_ACTIONS_2015_12.csv").toAbsolutePath();

  @TempDir static Path folder;
  private static Path moved;

  private record Said(int status, String text) {}

  @BeforeAll
  static void moves() throws IOException {
    moved = folder.resolve("moved/azimut");
    Path made = Path.of("target/azimut");
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Path to = moved.resolve(made.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void takesItsClassesFromTheArchiveThatTheBuildMade() throws Exception {
    assertThat(shareOfArchivedClasses(Path.of("target/azimut"))).isGreaterThan(0.9);
  }

  @Test
  void makesItsArchiveAnewWhereItIsMovedTo() throws Exception {
    assertThat(shareOfArchivedClasses(moved)).isLessThan(0.1);
    assertThat(shareOfArchivedClasses(moved)).isGreaterThan(0.9);
    try (Stream<Path> files = Files.list(moved.resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.contains(".jsa"))
          .containsExactlyInAnyOrder("azimut.jsa", "azimut.jsa.of");
    }
  }

  @Test
  void readsAFileWhoseNameHasAnAccentWithoutALocale() throws Exception {
    Path file = folder.resolve("février/ONISEP_ACTIONS_2015_12.csv");
    Files.createDirectories(file.getParent());
    Files.copy(SMALL_FILE, file);

    Said said = run(Path.of("target/azimut"), "check", file.toString());

    assertThat(said.text()).startsWith("ONISEP_ACTIONS_2015_12.csv : accepté");
    assertThat(said.status()).isZero();
  }

  @Test
  void endsWithTheExitCodeOfTheVerb() throws Exception {
    Path other = Files.writeString(folder.resolve("ONISEP_ACTIONS_2015_12.csv"), "rien\n");

    assertThat(run(Path.of("target/azimut"), "check", other.toString()).status()).isEqualTo(3);
    assertThat(run(Path.of("target/azimut"), "check", "absent.csv").status()).isEqualTo(2);
    assertThat(run(moved, "check", "absent.csv"))
        .isEqualTo(new Said(2, "Fichier introuvable : absent.csv\n"));
  }

  /** Of our own classes, those that a check found in the archive. */
  private static double shareOfArchivedClasses(Path distribution) throws Exception {
    Path log = folder.resolve("classes.txt");
    Said said =
        run(
            distribution,
            List.of("JDK_JAVA_OPTIONS=-Xlog:class+load:file=" + log),
            "check",
            SMALL_FILE.toString());
    assertThat(said.text()).contains("Les 17 lignes ont été chargées.");
    List<String> own =
        Files.readAllLines(log).stream().filter(line -> line.contains(" fr.azimut.")).toList();
    long archived = own.stream().filter(line -> line.contains("shared objects file")).count();
    return (double) archived / own.size();
  }

  private static Said run(Path distribution, String... arguments) throws Exception {
    return run(distribution, List.of(), arguments);
  }

  private static Said run(Path distribution, List<String> variables, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "LC_ALL=C"));
    command.addAll(variables);
    command.add(distribution.resolve("bin/azimut").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--home", folder.resolve("home").toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Said(process.waitFor(), Files.readString(said, StandardCharsets.UTF_8));
  }
}
