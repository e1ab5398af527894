package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparablesDefinitionTest {

  private static final String TEXT =
      """
      count: 4
      variables:
        - {label: population active, indicator: CTX-02, log: true}
      """;

  @TempDir Path jobs;

  @Test
  void readsTheDefinitionOfTheProject() {
    ComparablesDefinition definition = ComparablesDefinition.read(Path.of("jobs"));
    assertThat(definition.count()).isEqualTo(4);
    assertThat(definition.variables()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count: 4  | count: 0  | 1:1: 'count' must be 1 or more. Correct this definition.
          CTX-02    | CTX2      | 3:5: 'CTX2' is no indicator code such as CTX-01. Correct this definition.
          log: true | log: oui  | 3:56: found 'oui'. Expected true or false.
          indicator | indicatro | 3:32: unknown key 'indicatro'. Did you mean 'indicator'?
          """)
  void refusesWhatIsWrong(String right, String wrong, String message) throws IOException {
    Path file = Files.createDirectories(jobs.resolve("territories")).resolve("comparables.yaml");
    Files.writeString(file, TEXT.replace(right, wrong));
    assertThatThrownBy(() -> ComparablesDefinition.read(jobs)).hasMessage(file + ":" + message);
  }

  @Test
  void refusesADefinitionWithoutVariables() throws IOException {
    Path file = Files.createDirectories(jobs.resolve("territories")).resolve("comparables.yaml");
    Files.writeString(file, "count: 4\n");
    assertThatThrownBy(() -> ComparablesDefinition.read(jobs))
        .hasMessage(file + ":1:1: 'variables' is empty. Correct this definition.");
  }
}
