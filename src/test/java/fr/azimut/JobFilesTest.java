package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.azimut.definition.DefinitionReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code jobs/} can be read, and is of a kind that is read. */
class JobFilesTest {

  private static final String TABLE =
      "(mappings|territories)/[a-z0-9-]+[.]csv|regions/[a-z0-9-]+[.]geojson"
          + "|reports/([a-z0-9-]+/)?[^/]+[.]png";

  static Stream<Path> definitions() {
    return JobFiles.list(".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void everyDefinitionIsRead(Path file) {
    assertThat(JobFiles.findRecord(file)).isPresent();
    assertThatCode(
            () ->
                DefinitionReader.read(
                    Path.of("jobs").resolve(file), JobFiles.findRecord(file).orElseThrow()))
        .doesNotThrowAnyException();
  }

  @Test
  void nothingElseLiesThere() {
    assertThat(JobFiles.list(""))
        .allMatch(f -> f.toString().endsWith(".yaml") || f.toString().matches(TABLE));
  }
}
