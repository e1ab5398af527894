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
            .takeWhile(line -> !line.equals("## Checks of one row"))
            .filter(line -> line.startsWith("| `"))
            .map(DocumentationTest::withoutExplanation)
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(
            Arrays.stream(FindingKind.values())
                .map(k -> "`" + k.id() + "` | " + k.title() + " | " + k.advice())
                .toList());
  }

  @Test
  void everyCheckOfARowHasItsRowInOrder() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("docs/FINDINGS.md")).stream()
            .dropWhile(line -> !line.equals("## Checks of one row"))
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split(" *\\| *", -1)[1].replace("`", ""))
            .toList();

    try (var files = Files.list(Path.of("jobs/checks"))) {
      assertThat(documented)
          .containsExactlyInAnyOrderElementsOf(
              files.map(f -> f.getFileName().toString().replace(".yaml", "")).toList());
    }
  }

  private static String withoutExplanation(String row) {
    String[] cells = row.split(" *\\| *", -1);
    return cells[1] + " | " + cells[2] + " | " + cells[5];
  }
}
