package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.InventedPublication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibilityCheckTest {

  private static final Map<String, Consumer<XSSFWorkbook>> SPOILINGS = Spoilings.all();

  @TempDir Path folder;

  private final ReportDefinitions definitions = ReportDefinitions.read(Path.of("jobs"));

  static Stream<String> spoilings() {
    return SPOILINGS.keySet().stream();
  }

  private Path small() throws IOException {
    Path file = folder.resolve("small.xlsx");
    return Files.write(file, AccessibleBookWriter.write(SmallDocument.of(), "main.xlsx"));
  }

  @Test
  void givesAllPointsButOneThatPeopleDoNotFindKept() throws IOException {
    assertThat(AccessibilityCheck.of(small()))
        .hasToString(
            """
            35 points of 36
            34 the accessibility checker of the office suite was run : people did not find it kept""");
  }

  @ParameterizedTest
  @MethodSource("spoilings")
  void findsExactlyThePointThatIsBroken(String spoiling) throws IOException {
    Path spoilt = folder.resolve("spoilt.xlsx");
    try (XSSFWorkbook workbook = Workbooks.open(small());
        OutputStream out = Files.newOutputStream(spoilt)) {
      Objects.requireNonNull(SPOILINGS.get(spoiling)).accept(workbook);
      workbook.write(out);
    }
    AccessibilityCheck check = AccessibilityCheck.of(spoilt);
    assertThat(check.brokenByTheFile())
        .as(check.toString())
        .containsExactly(Integer.parseInt(spoiling.replaceAll(",.*", "")));
  }

  @Test
  void breaksEveryPointThatTheBuildLooksAt() {
    Set<Integer> broken =
        spoilings().map(s -> Integer.valueOf(s.replaceAll(",.*", ""))).collect(Collectors.toSet());
    assertThat(broken)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(AccessibilityPoint.values())
                .filter(p -> !p.byPeople())
                .map(AccessibilityPoint::number)
                .toList());
  }

  @Test
  void aDiagnosticKeepsEveryPointThatTheBuildLooksAt() throws IOException {
    DiagnosticRenderer renderer = new DiagnosticRenderer(definitions);
    for (var zone :
        Set.of(
            InventedPublication.LOIRE_SUD,
            InventedPublication.ARDECHE_VERTE,
            InventedPublication.ALL_HIDDEN,
            InventedPublication.REGION)) {
      AccessibilityCheck check =
          AccessibilityCheck.of(renderer.render(new InventedPublication(), zone, folder).get(1));
      assertThat(check.score()).as(check.toString()).isEqualTo(35);
    }
  }

  @Test
  void theWorkbookOfTheCommissionKeepsEveryPointThatTheBuildLooksAt() throws IOException {
    CommissionRenderer renderer = new CommissionRenderer(definitions);
    AccessibilityCheck check =
        AccessibilityCheck.of(renderer.render(new InventedPublication(), folder).get(1));
    assertThat(check.score()).as(check.toString()).isEqualTo(35);
  }

  /** As WCAG 2.1 has it: #767676 is the palest grey that may be read on white. */
  @Test
  void computesTheContrastOfLetters() {
    byte[] white = {-1, -1, -1};
    assertThat(LookChecks.ratio(new byte[] {0, 0, 0}, white)).isEqualTo(21);
    assertThat(LookChecks.ratio(new byte[] {0x76, 0x76, 0x76}, white)).isBetween(4.5, 4.55);
    assertThat(LookChecks.ratio(new byte[] {0x77, 0x77, 0x77}, white)).isBetween(4.45, 4.5);
  }
}
