package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.LoadSummary;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.territory.RegionCatalog;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that is filled as it says is loaded; what it refuses is rejected. */
class TemplateIT {

  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final int FIRST_DEPOSIT = 950_000;
  private static final int ROWS = 10;

  /** Beyond eleven digits a spreadsheet shows a power of ten. */
  private static final long MOST_SHOWN = 100_000_000_000L;

  /** Warnings that a file deserves for the way it is written. */
  private static final Set<FindingKind> OF_CELLS =
      EnumSet.of(
          FindingKind.CHARSET_OTHER,
          FindingKind.DELIMITER_OTHER,
          FindingKind.COLUMN_UNKNOWN,
          FindingKind.PERSONAL_DATA,
          FindingKind.MERGED_CELLS,
          FindingKind.FORMULA_READ,
          FindingKind.HIDDEN_READ,
          FindingKind.CODE_WAS_DECIMAL,
          FindingKind.CODE_UNKNOWN,
          FindingKind.COMMUNE_CODE_REPAIRED,
          FindingKind.COMMUNE_UNKNOWN);

  private static final Set<FindingKind> OF_NUMBERS =
      EnumSet.of(
          FindingKind.NUMBER_UNREADABLE, FindingKind.NUMBER_NEGATIVE, FindingKind.NUMBER_TOO_LARGE);

  private static int nextDeposit = FIRST_DEPOSIT;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void register() {
    CodeRepository.register(TestDatabase.dsl(), Guides.CODES);
  }

  static List<String> formats() {
    return Guides.list().stream().map(g -> g.format().id()).toList();
  }

  static List<String> numbers() {
    return Guides.list().stream()
        .flatMap(
            g ->
                g.sent().stream()
                    .filter(TemplateIT::isNumber)
                    .map(c -> g.format().id() + "/" + c.name()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void filledWithItsOwnExamplesAndCodesItIsAcceptedWhole(String id) throws Exception {
    FormatGuide guide = Guides.get(id);
    FindingLog log = new FindingLog();

    LoadSummary summary = load(guide, FilledTemplate::example, log);

    // codes chosen in turn may not go together, and without a register a structure has no place:
    // that is said of rows, never of a cell
    assertThat(log.list())
        .noneMatch(group -> group.severity() == Severity.ERROR)
        .noneMatch(group -> group.severity() == Severity.BLOCKING)
        .extracting(FindingGroup::kind)
        .doesNotContainAnyElementsOf(OF_CELLS);
    assertThat(summary.read()).isEqualTo(ROWS);
    assertThat(summary.accepted()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void withWhatIsObligatoryOnlyItIsAccepted(String id) throws Exception {
    LoadSummary summary =
        load(
            Guides.get(id),
            (column, row) -> column.required() ? FilledTemplate.example(column, row) : "",
            new FindingLog());

    assertThat(summary.accepted()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theLargestNumberIsAcceptedAndNoneBeyond(String place) throws Exception {
    FormatGuide guide = Guides.get(place.substring(0, place.indexOf('/')));
    String name = place.substring(place.indexOf('/') + 1);

    assertThat(wrongNumbers(guide, name, 0)).isEmpty();
    assertThat(wrongNumbers(guide, name, 1)).containsExactly(FindingKind.NUMBER_TOO_LARGE);
  }

  private List<FindingKind> wrongNumbers(FormatGuide guide, String name, long more)
      throws Exception {
    FindingLog log = new FindingLog();
    load(
        guide,
        (column, row) ->
            column.name().equals(name)
                ? String.valueOf(column.maximum() + more)
                : FilledTemplate.example(column, row),
        log);
    return log.list().stream().map(FindingGroup::kind).filter(OF_NUMBERS::contains).toList();
  }

  private static boolean isNumber(ColumnGuide column) {
    return column.maximum() > 0
        && column.maximum() < MOST_SHOWN
        && column.kind() != ValueKind.YEAR; // bounded by its month
  }

  private LoadSummary load(FormatGuide guide, FilledTemplate.Typing typing, FindingLog log)
      throws Exception {
    Path file = new FilledTemplate(guide, folder).save(ROWS, typing);
    RegionCatalog regions = RegionCatalog.read(Guides.JOBS);
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      LoadSummary summary =
          new DepositLoader(Guides.NETWORKS, Guides.CODES, Guides.CHECKS, TestDatabase.dataSource())
              .load(
                  connection,
                  new LoadRequest(
                      nextDeposit++,
                      MONTH,
                      guide.network(),
                      guide.format(),
                      file,
                      regions.geography(regions.findProfile("rhone-alpes").orElseThrow()),
                      Register.EMPTY,
                      PersonKey.open(folder.resolve("key"))),
                  log);
      connection.rollback();
      return summary;
    }
  }
}
