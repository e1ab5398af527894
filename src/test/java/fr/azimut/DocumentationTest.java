package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not documented does not build. */
class DocumentationTest {

  @Test
  void everyFindingHasItsRowInOrder() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("docs/FINDINGS.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(DocumentationTest::withoutExplanation)
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(
            Arrays.stream(FindingKind.values())
                .map(k -> "`" + k.id() + "` | " + k.title() + " | " + k.advice())
                .toList());
  }

  private static String withoutExplanation(String row) {
    String[] cells = row.split(" *\\| *", -1);
    return cells[1] + " | " + cells[2] + " | " + cells[5];
  }
}
