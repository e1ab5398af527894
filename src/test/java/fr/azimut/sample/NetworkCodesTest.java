package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkCodesTest {

  private static final Path JOBS = Path.of("jobs");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mission-locale | service    | accompagnement   | ENTRETIEN_ACCOMPAGNEMENT,WORKSHOP
          mission-locale | sex        | H                | M
          mission-locale | sex        | NR               | ''
          mission-locale | attendance | NR               | Non précisé
          mission-locale | education  | infra-3          | V bis,VI,Vbis
          mission-locale | age_band   | -18              | -18
          pole-emploi    | sex        | NR               | 9
          pole-emploi    | status     | demandeur-emploi | A,B,C,D
          pole-emploi    | service    | conseil          | Conseil
          cio            | sex        | F                | Femme,Fille
          region         | all_publics | true            | oui
          """)
  void writesACodeInEachOfTheWordsOfTheNetwork(
      String network, String variable, String canonical, String words) {
    SampleJobs jobs = SampleJobs.read(JOBS, List.of(network));
    ExtractHabits habits = Objects.requireNonNull(jobs.habits().get(network)).extracts().get(0);
    NetworkCodes codes = jobs.codes(habits);
    SplittableRandom random = new SplittableRandom(3);
    Set<String> drawn =
        IntStream.range(0, 500)
            .mapToObj(i -> codes.draw(variable, canonical, random))
            .collect(Collectors.toSet());
    assertThat(drawn).containsExactlyInAnyOrder(words.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          channel: {weights: {visio: 1}} | the format 'cio-consultations' cannot write 'visio' for 'channel'. Remove this weight, or map a code of the column 'Contact' to it.
          theme: {weights: {emploi: 1}}  | the format 'cio-consultations' has no column for 'theme'. Remove the weights of this variable.
          """)
  void refusesAWeightThatTheFormatCannotWrite(String weights, String message, @TempDir Path folder)
      throws IOException {
    copy("networks/cio.yaml", folder);
    copy("mappings/codes.yaml", folder);
    Path samples = Files.createDirectories(folder.resolve("samples")).resolve("cio.yaml");
    Files.writeString(
        samples,
        "network: cio\nextracts:\n  - id: cio-consultations\n    act:\n      " + weights + "\n");
    assertThatThrownBy(() -> SampleJobs.read(folder, List.of("cio")))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            samples.toString().replace('\\', '/') + ":5:" + column(weights) + ": " + message);
  }

  private static int column(String weights) {
    return 7 + weights.indexOf('{');
  }

  private static void copy(String file, Path to) throws IOException {
    Path target = to.resolve(file);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Files.copy(JOBS.resolve(file), target);
  }
}
