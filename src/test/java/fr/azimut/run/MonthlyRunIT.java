package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.report.AccessibilityCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed sample, run as the README runs it. */
class MonthlyRunIT {

  private static final Path SAMPLE = Path.of("sample-data");
  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final String DEPOSITS =
      """
      select distinct to_char(d.month, 'YYYY-MM'), d.file_name, d.rows_read, d.rows_accepted,
        d.rows_rejected
      from ops.deposit d
      where d.region = 'rhone-alpes' and d.month <= ?
      """;

  /** Columns of attendu.csv whose rows some format rejects, and those that every format rejects. */
  private static final List<String> MAY_REJECT =
      List.of(
          "unknown-code",
          "unknown-structure",
          "unknown-commune",
          "date-outside-month",
          "negative-count",
          "missing-value",
          "future-date",
          "dates-out-of-order",
          "inconsistent-counts",
          "forbidden-level",
          "repeated-row");

  private static final List<String> MUST_REJECT =
      List.of(
          "date-outside-month",
          "negative-count",
          "future-date",
          "dates-out-of-order",
          "inconsistent-counts",
          "forbidden-level");

  private static Path version;
  private static SortedMap<String, String> contents;

  @BeforeAll
  static void runTheSample() {
    version = SampleRun.reports();
    contents = Workshop.contents(version);
  }

  @Test
  void writesADiagnosticForEveryZtefAndDepartmentAndTheWorkbookOfTheCommission() {
    assertThat(contents.keySet())
        .filteredOn(n -> n.matches("diagnostics/RA\\d\\d-.*(?<!-accessible)[.]xlsx"))
        .hasSize(27);
    assertThat(contents.keySet())
        .filteredOn(n -> n.matches("diagnostics/\\d\\d-.*(?<!-accessible)[.]xlsx"))
        .hasSize(8);
    assertThat(contents.keySet())
        .filteredOn(n -> n.endsWith(".xlsx") && !n.startsWith("retours/"))
        .hasSize(72);
    assertThat(contents).containsKeys("indicateurs-commission.xlsx", "resume.json");
  }

  @Test
  void everyWorkbookHasAVariantThatKeepsEveryPointThatTheBuildLooksAt() throws IOException {
    List<String> variants =
        contents.keySet().stream().filter(n -> n.endsWith("-accessible.xlsx")).toList();
    assertThat(variants)
        .hasSize(36)
        .allSatisfy(n -> assertThat(contents).containsKey(n.replace("-accessible", "")));
    for (String variant : variants) {
      AccessibilityCheck check = AccessibilityCheck.of(version.resolve(variant));
      assertThat(check.score()).as(variant + " : " + check).isGreaterThanOrEqualTo(33);
      assertThat(check.brokenByTheFile()).as(variant + " : " + check).isEmpty();
    }
  }

  /** Three networks send numbers of visits: they count no persons and have no part of them. */
  @Test
  void namesTheNetworksThatASplitOfPersonsLeavesOut() throws IOException {
    assertThat(Files.readString(SampleRun.reports().resolve("diagnostics/38-isere.html")))
        .contains(
            "part de chaque réseau : Pôle emploi en tête",
            "Hors de cette répartition, faute de chiffre dans toute la région (n.d., ou /// quand le"
                + " réseau ne peut pas en donner) : Information Jeunesse, Cités des métiers et Relais"
                + " de services publics.");
  }

  @Test
  void listsEveryOutputWithItsHash() {
    SortedMap<String, String> listed = new TreeMap<>();
    summary().path("fichiers").forEach(f -> listed.put(text(f, "nom"), text(f, "sha256")));
    listed.put("resume.json", contents.get("resume.json"));
    assertThat(listed).isEqualTo(contents);
  }

  @Test
  void readsEveryRowOfEveryFileAndAcceptsOrRejectsIt() throws IOException, SQLException {
    Map<Path, Loaded> deposits = deposits();
    List<String> lines = Files.readAllLines(SAMPLE.resolve("rhone-alpes/attendu.csv"));
    List<String> columns = List.of(lines.get(0).split(";"));
    List<String> told = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(";");
      Path file = SAMPLE.resolve(cells[0]);
      Loaded loaded = Objects.requireNonNull(deposits.get(file), cells[0]);
      long read = loaded.read();
      long rejected = loaded.rejected();
      told.add(cells[0] + " " + read + " " + (read - rejected));
      expected.add(cells[0] + " " + rows(file, cells[1]) + " " + loaded.accepted());
      if (isShown(file)) {
        assertThat(of(reception(file))).as(cells[0]).isEqualTo(loaded);
      }
      assertThat(rejected)
          .as(cells[0])
          .isBetween(sum(cells, columns, MUST_REJECT), sum(cells, columns, MAY_REJECT));
      assertThat(cells[1]).as(cells[0]).isEqualTo("" + read);
    }
    assertThat(told).hasSize(files()).isEqualTo(expected);
  }

  /** Counted in the file itself where it is text; in a workbook, by who wrote it. */
  private static String rows(Path file, String written) throws IOException {
    if (!file.getFileName().toString().endsWith(".csv")) {
      return written;
    }
    // lines alone are counted: any charset of one byte will do
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    int header = 0;
    while (lines.get(header).replaceAll("[^;,]", "").length() < 4) {
      header++; // a title
    }
    return ""
        + lines.stream()
            .skip(header + 1L)
            .filter(line -> !line.matches("(?i)(\"\";)?(sous-total|total|ensemble)\\b.*"))
            .count();
  }

  private static int files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE.resolve("rhone-alpes"))) {
      // neither the answer sheet nor the days of reception are extracts
      return (int)
          files
              .filter(Files::isRegularFile)
              .filter(f -> !f.getFileName().toString().matches("attendu.csv|receptions.csv"))
              .count();
    }
  }

  private static long sum(String[] cells, List<String> columns, List<String> wanted) {
    return wanted.stream().mapToLong(c -> Long.parseLong(cells[columns.indexOf(c)])).sum();
  }

  /** What a run made of a file. */
  private record Loaded(long read, long accepted, long rejected) {}

  /** Of the months that are shown, and of those before that they are compared with. */
  private static Map<Path, Loaded> deposits() throws SQLException {
    Map<Path, Loaded> deposits = new HashMap<>();
    SampleRun.query(
        DEPOSITS,
        MONTH,
        row ->
            deposits.put(
                SAMPLE.resolve("rhone-alpes").resolve(row.getString(1)).resolve(row.getString(2)),
                new Loaded(row.getLong(3), row.getLong(4), row.getLong(5))));
    return deposits;
  }

  private static Loaded of(JsonNode reception) {
    return new Loaded(
        reception.path("lignes_lues").asLong(),
        reception.path("lignes_acceptees").asLong(),
        reception.path("lignes_rejetees").asLong());
  }

  private static boolean isShown(Path file) {
    YearMonth month = YearMonth.parse(file.getParent().getFileName().toString());
    return !month.isBefore(MONTH.minusMonths(12));
  }

  private static JsonNode reception(Path file) {
    String month = file.getParent().getFileName().toString();
    for (JsonNode reception : summary().path("receptions")) {
      if (text(reception, "mois").equals(month)
          && text(reception, "fichier").equals(file.getFileName().toString())) {
        return reception;
      }
    }
    throw new AssertionError("no reception of " + file);
  }

  private static JsonNode summary() {
    return JsonMapper.shared().readTree(version.resolve("resume.json").toFile());
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString();
  }
}
