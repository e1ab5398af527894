package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.extract.Flow;
import fr.azimut.indicator.RegistryRule;
import fr.azimut.quality.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not documented does not build. */
class DocumentationTest {

  private static final Pattern READ =
      Pattern.compile("DefinitionReader\\s*\\.read(?:All)?\\([^;]*?,\\s*(\\w+)\\.class\\)");

  @TempDir private Path folder = Path.of("");

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

  @Test
  void everyRuleOfTheRegistryHasItsRowInOrder() throws IOException {
    assertThat(rows("docs/INDICATORS.md").map(row -> String.join(" | ", row)))
        .containsExactlyElementsOf(
            Arrays.stream(RegistryRule.values())
                .map(
                    rule ->
                        "`%s` | %s | %s | %s"
                            .formatted(
                                rule.id(),
                                rule.severity().name().toLowerCase(Locale.ROOT),
                                rule.title(),
                                rule.advice()))
                .toList());
  }

  @Test
  void everyKeyHasItsRowInOrder() throws IOException {
    assertThat(documentedKeys()).containsExactlyInAnyOrderEntriesOf(JobFiles.keys());
  }

  @Test
  void everyRecordThatIsReadIsDocumented() throws IOException {
    List<String> read =
        SourceFile.list().stream()
            .flatMap(source -> READ.matcher(source.text()).results())
            .map(call -> call.group(1))
            .distinct()
            .sorted()
            .toList();

    assertThat(read).isEqualTo(JobFiles.listRecords());
  }

  @Test
  void everyVariableOfAFlowHasItsRowInOrder() throws IOException {
    List<String> documented =
        rows("docs/JOBS.md")
            .filter(row -> row.size() == 4)
            .map(row -> String.join(" | ", row.subList(0, 3)))
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(
            Arrays.stream(Flow.values())
                .flatMap(flow -> flow.variables().stream().map(v -> variable(flow, v)))
                .toList());
  }

  /** The errors that the page shows are those of the project's files, altered at one place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          networks/cio.yaml         | delimiter: ';'     | delimeter: ';'
          networks/cio.yaml         | frequency: monthly | frequency: weekly
          regions/rhone-alpes.yaml  | threshold: 5       | threshold:
          monthly.yaml              | Europe/Paris       | Europe/Lyon
          """)
  void theErrorsThatItShowsAreReal(String file, String right, String wrong) throws IOException {
    Path altered = folder.resolve("jobs").resolve(file);
    Files.createDirectories(altered.getParent());
    Files.writeString(altered, Files.readString(Path.of("jobs", file)).replaceFirst(right, wrong));
    Class<? extends Record> type = JobFiles.findRecord(Path.of(file)).orElseThrow();

    assertThatThrownBy(() -> DefinitionReader.read(altered, type))
        .isInstanceOf(DefinitionException.class)
        .satisfies(
            e ->
                assertThat(Files.readAllLines(Path.of("docs/JOBS.md")))
                    .contains(e.getMessage().replace(folder + "/", "")));
  }

  private static String variable(Flow flow, String variable) {
    boolean required = flow.requiredVariables().contains(variable);
    return "`" + variable + "` | `" + flow.id() + "` | " + (required ? "yes" : "no");
  }

  /** The first cells of the tables of keys, by section, as {@link JobFiles#keys} writes them. */
  private static Map<String, List<String>> documentedKeys() throws IOException {
    Map<String, List<String>> keys = new TreeMap<>();
    List<String> sections = List.of();
    for (String line : Files.readAllLines(Path.of("docs/JOBS.md"))) {
      if (line.startsWith("#")) {
        sections = sections(line.replaceAll("^#+ ", "").replace("`", ""));
      }
      List<String> row = cells(line);
      if (row.size() == 5 && line.startsWith("| `")) {
        assertThat(row).as(line).allMatch(cell -> !cell.isEmpty());
        String key = String.join(" | ", row.subList(0, 3));
        sections.forEach(s -> keys.computeIfAbsent(s, k -> new ArrayList<>()).add(key));
      }
    }
    return keys;
  }

  /** {@code file path, path and file path}: sections whose tables are one. */
  private static List<String> sections(String heading) {
    List<String> sections = new ArrayList<>();
    for (String ofFile : heading.split(" and ", -1)) {
      String[] paths = ofFile.split(", ", -1);
      String file = paths[0].replaceAll(" .*", " ");
      for (int i = 0; i < paths.length; i++) {
        sections.add(i == 0 ? paths[0] : file + paths[i]);
      }
    }
    return sections;
  }

  private static Stream<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith("| `"))
        .map(DocumentationTest::cells);
  }

  private static List<String> cells(String row) {
    String[] cells = row.split(" *\\| *", -1);
    return cells.length < 3 ? List.of() : List.of(cells).subList(1, cells.length - 1);
  }

  private static String withoutExplanation(String row) {
    String[] cells = row.split(" *\\| *", -1);
    return cells[1] + " | " + cells[2] + " | " + cells[5];
  }
}
