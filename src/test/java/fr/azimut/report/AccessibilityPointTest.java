package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A point whose state is not documented does not build. */
class AccessibilityPointTest {

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(Path.of("docs/ACCESSIBILITY.md")).stream()
        .filter(line -> line.matches("\\| \\d+ .*"))
        .map(line -> List.of(line.split(" *\\| *", -1)).subList(1, 7))
        .toList();
  }

  @Test
  void everyPointHasItsRowInOrder() throws IOException {
    assertThat(rows().stream().map(row -> String.join(" | ", row.subList(0, 5))))
        .containsExactlyElementsOf(
            Stream.of(AccessibilityPoint.values())
                .map(
                    p ->
                        "%d | %s | %s | %s | %s"
                            .formatted(
                                p.number(),
                                p.essential() ? "E" : "",
                                p.title(),
                                p.byPeople() && !p.judged() ? "not kept" : "kept",
                                p.byPeople() ? "people" : "the build"))
                .toList());
    assertThat(rows()).allSatisfy(row -> assertThat(row.get(5)).isNotBlank());
  }

  /** The guidance has 36 points, 19 of them essential. */
  @Test
  void thereAreThirtySixOfWhichTwoAreJudgedByPeople() {
    Map<Boolean, Long> judges =
        Arrays.stream(AccessibilityPoint.values())
            .collect(
                Collectors.partitioningBy(AccessibilityPoint::byPeople, Collectors.counting()));
    assertThat(judges).containsEntry(true, 2L).containsEntry(false, 34L);
    assertThat(AccessibilityPoint.values()).filteredOn(AccessibilityPoint::essential).hasSize(19);
  }
}
