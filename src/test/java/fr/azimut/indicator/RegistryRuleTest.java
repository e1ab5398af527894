package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.definition.Position;
import fr.azimut.indicator.RegistrySurroundings.Shown;
import fr.azimut.normalisation.CodeCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Five definitions that are right, each altered in one place. */
class RegistryRuleTest {

  private static final Path RIGHT = Path.of("src/test/resources/registry");

  /** Rules that are broken by several files together: a sentence each, below. */
  private static final Set<RegistryRule> OF_SEVERAL_FILES =
      EnumSet.of(
          RegistryRule.WRONG_FOLDER,
          RegistryRule.VERSIONS_OVERLAP,
          RegistryRule.VERSIONS_GAP,
          RegistryRule.SAME_CALCULATION,
          RegistryRule.CODE_LIST_TOO_LONG,
          RegistryRule.FLOW_OF_NOBODY,
          RegistryRule.SHOWN_NOWHERE,
          RegistryRule.REPORT_INDICATOR_UNKNOWN,
          RegistryRule.REPORT_VARIABLE_UNKNOWN);

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String name : List.of("indicators", "context")) {
      Files.createDirectories(folder.resolve(name));
      try (Stream<Path> files = Files.list(RIGHT.resolve(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
        }
      }
    }
  }

  private List<String> problems(RegistrySurroundings around) {
    return RegistryReport.read(folder, Definitions.CODES, around).problems().stream()
        .map(p -> p.rule().id() + " " + p.position().toString().replace(folder + "/", ""))
        .toList();
  }

  private List<String> problems() {
    return problems(InventedSurroundings.ALL);
  }

  private Path file(String code) {
    String name = code.equals("TST-04") ? "context" : "indicators";
    return folder.resolve(name).resolve(code + ".yaml");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String code) throws IOException {
    return Files.readString(file(code));
  }

  @Test
  void theFiveAreRight() {
    assertThat(problems()).isEmpty();
  }

  /** Neither the warnings that an error brings along nor the documents are looked at. */
  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvFileSource(resources = "/registry/cases.csv", delimiter = '|', quoteCharacter = '`')
  void isBlamedWhereItStands(String id, String code, String from, String to) throws IOException {
    Path file = file(code);
    String written = to == null ? "" : to.replace("\\n", "\n");
    String right = Files.readString(file);
    String wanted = from.replace("\\n", "\n");
    assertThat(right).containsOnlyOnce(wanted);
    String wrong = right.replace(wanted, written);
    Files.writeString(file, wrong.replace("¶", ""));

    RegistryRule rule = rule(id);
    List<String> found = new ArrayList<>();
    for (RegistryProblem problem :
        RegistryReport.read(folder, Definitions.CODES, InventedSurroundings.ALL).problems()) {
      boolean counts = rule.severity() == RegistryRule.Severity.WARNING || problem.isError();
      if (counts && !problem.position().file().equals("reports.yaml")) {
        found.add(problem.rule().id() + " " + problem.position());
      }
    }
    assertThat(found).containsExactly(id + " " + position(file, wrong));
  }

  @Test
  void everyRuleHasItsCase() throws IOException {
    Set<RegistryRule> told = EnumSet.copyOf(OF_SEVERAL_FILES);
    for (String line : Files.readAllLines(RIGHT.resolve("cases.csv"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        told.add(rule(line.substring(0, line.indexOf(' '))));
      }
    }
    assertThat(told).containsExactlyInAnyOrder(RegistryRule.values());
  }

  @Test
  void aPublicStatisticAmongTheIndicatorsIsInTheWrongFolder() throws IOException {
    Files.move(file("TST-04"), folder.resolve("indicators/TST-04.yaml"));
    assertThat(problems()).containsExactly("wrong-folder indicators/TST-04.yaml:1:1");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-06-30, 2015-06-30, versions-overlap indicators/TST-01-2015.yaml:35:1",
    "2015-06-30, 2015-08-01, versions-gap indicators/TST-01-2015.yaml:35:1",
    "2015-06-30, 2015-07-01, ''"
  })
  void versionsFollowEachOtherDayByDay(String end, String start, String problem)
      throws IOException {
    String right = read("TST-01");
    String from = "valid_from: 2014-01-01";
    write("indicators/TST-01.yaml", right.replace(from, from + "\nvalid_to: " + end));
    write("indicators/TST-01-2015.yaml", right.replace(from, "valid_from: " + start));
    assertThat(problems()).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void twoIndicatorsUnderTwoNamesMayCalculateTheSame() throws IOException {
    write(
        "indicators/TST-06.yaml",
        read("TST-03")
            .replace("code: TST-03", "code: TST-06")
            .replace("label: ", "label: Autres "));
    assertThat(problems())
        .containsExactly(
            "same-calculation indicators/TST-06.yaml:1:1",
            "shown-nowhere indicators/TST-06.yaml:1:1");
  }

  @Test
  void aListOfCodesMayOutgrowThePersonTable() throws IOException {
    Path mappings = Files.createDirectories(folder.resolve("mappings"));
    String codes = Files.readString(Path.of("jobs/mappings/codes.yaml"));
    Files.writeString(
        mappings.resolve("codes.yaml"),
        codes.replace(
            "  sex:\n    label: Sexe\n    codes:\n",
            "  sex:\n    label: Sexe\n    codes:\n      X: Autre\n      Y: Encore un autre\n"));
    List<String> lines = codes.lines().toList();
    RegistryReport report =
        RegistryReport.read(folder, CodeCatalog.read(folder), InventedSurroundings.ALL);
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.rule()).isEqualTo(RegistryRule.CODE_LIST_TOO_LONG);
              assertThat(p.found()).isEqualTo("sex, 4 codes pour 3");
              assertThat(p.position().line()).isEqualTo(lines.indexOf("  sex:") + 2);
            });
  }

  @ParameterizedTest
  @CsvSource({"attested, flow-of-nobody indicators/TST-06.yaml:7:1", "proposed, ''"})
  void onlyAProposalMayWaitForItsFlow(String ground, String problem) throws IOException {
    write(
        "indicators/TST-06.yaml",
        read("TST-03")
            .replace("code: TST-03", "code: TST-06")
            .replace("label: Entretiens", "label: Enquêtes")
            .replace("ground: proposed", "ground: " + ground)
            .replaceAll("(?s)sources:.*?\nnumerator", "flow: survey\nnumerator")
            .replaceAll(
                "(?s)- \\{network: mission-locale.*",
                "- {respondents: 3}\n    expect: [{reason: n.d.}]\n"));
    assertThat(problems())
        .filteredOn(p -> !p.startsWith("shown-nowhere") && !p.startsWith("examples-few"))
        .isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void documentsShowWhatTheRegistryHas() {
    Position position = new Position("reports.yaml", 7, 3);
    List<Shown> shown = new ArrayList<>(InventedSurroundings.ALL.shown());
    shown.remove(0);
    shown.add(new Shown(position, "TST-05", "kind"));
    shown.add(new Shown(position, "TST-05", ""));
    shown.add(new Shown(position, "TST-02", "aspect"));
    shown.add(new Shown(position, "TST-02", "evolution"));
    assertThat(problems(InventedSurroundings.showing(shown)))
        .containsExactly("shown-nowhere indicators/TST-01.yaml:1:1");
    shown.add(new Shown(position, "TST-05", "aspect"));
    shown.add(new Shown(position, "TST-09", null));
    assertThat(problems(InventedSurroundings.showing(shown)))
        .containsExactly(
            "shown-nowhere indicators/TST-01.yaml:1:1",
            "report-indicator-unknown reports.yaml:7:3",
            "report-variable-unknown reports.yaml:7:3");
  }

  private static RegistryRule rule(String id) {
    return Stream.of(RegistryRule.values())
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Position position(Path file, String marked) {
    int mark = Math.max(0, marked.indexOf('¶'));
    String before = marked.substring(0, mark);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Position(file.toString(), line, mark - before.lastIndexOf('\n'));
  }
}
