package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.NetworkCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeCheckTest {

  private static final Path JOBS = Path.of("jobs");

  @TempDir private Path copy = Path.of("");

  @Test
  void acceptsTheDefinitionsOfTheProject() {
    assertThatNoException()
        .isThrownBy(() -> CodeCheck.check(NetworkCatalog.read(JOBS), CodeCatalog.read(JOBS)));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          networks/cio.yaml        ! Entretien: conseil ! Entretien: conseils ! networks/cio.yaml:44:9: 'conseils' is no code of 'service'. Did you mean 'conseil'?
          mappings/niveau-1969.csv ! V;3                ! V;33                ! mappings/niveau-1969.csv:5:1: '33' is no code of 'education'. Did you mean '3'?
          """)
  void namesTheCodeThatIsNone(String file, String right, String wrong, String message)
      throws IOException {
    copyDefinitions();
    Path changed = copy.resolve(file);
    Files.writeString(changed, Files.readString(changed).replace(right, wrong));

    assertThatThrownBy(() -> CodeCheck.check(NetworkCatalog.read(copy), CodeCatalog.read(copy)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageEndingWith(message);
  }

  private void copyDefinitions() throws IOException {
    for (String folder : new String[] {"networks", "mappings"}) {
      Files.createDirectories(copy.resolve(folder));
      try (Stream<Path> files = Files.list(JOBS.resolve(folder))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(folder).resolve(file.getFileName()));
        }
      }
    }
  }
}
