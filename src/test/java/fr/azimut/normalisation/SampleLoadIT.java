package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.extract.FormatMatch;
import fr.azimut.quality.FindingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads the committed sample of two months and compares with what the generator spoilt. */
class SampleLoadIT {

  private static final Path SAMPLE = Path.of("sample-data");

  /** Mistakes that reject their row, whatever the format. */
  private static final List<String> REJECTED =
      List.of(
          "date-outside-month",
          "negative-count",
          "missing-value",
          "future-date",
          "dates-out-of-order",
          "inconsistent-counts",
          "forbidden-level");

  /** Mistakes that reject their row in some columns. */
  private static final List<String> PERHAPS =
      List.of("unknown-code", "unknown-commune", "repeated-row");

  @TempDir private static Path folder = Path.of("");
  private static Register register = Register.EMPTY;

  static List<Map<String, String>> answers() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve("rhone-alpes/attendu.csv"));
    List<String> header = List.of(lines.get(0).split(";", -1));
    return lines.stream()
        .filter(l -> l.startsWith("rhone-alpes/2014-12/") || l.startsWith("rhone-alpes/2015-08/"))
        .map(l -> row(header, List.of(l.split(";", -1))))
        .toList();
  }

  @BeforeAll
  static void loadTheRegister() throws Exception {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
    int deposit = LoadFixture.newDeposit();
    Path file = SAMPLE.resolve("rhone-alpes/2015-12/REGION_LIEUX_2015-12.csv");
    load(deposit, file, YearMonth.of(2015, 12), new FindingLog());
    register = Register.read(TestDatabase.dsl(), deposit);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void rejectsTheRowsThatTheGeneratorSpoilt(Map<String, String> answer) throws Exception {
    Path file = SAMPLE.resolve(answer.getOrDefault("fichier", ""));
    FindingLog log = new FindingLog();

    LoadSummary summary =
        load(
            LoadFixture.newDeposit(),
            file,
            YearMonth.parse(String.valueOf(file.getParent().getFileName())),
            log);

    assertThat(summary.refused()).as("%s", log.list()).isFalse();
    assertThat(summary.read()).isEqualTo(count(answer, List.of("lignes")));
    assertThat(summary.rejected())
        .as("%s", log.list())
        .isBetween(count(answer, REJECTED), count(answer, REJECTED) + count(answer, PERHAPS));
  }

  private static LoadSummary load(int deposit, Path file, YearMonth month, FindingLog log)
      throws Exception {
    FormatMatch match =
        LoadFixture.NETWORKS.findFormat(String.valueOf(file.getFileName())).orElseThrow();
    return LoadFixture.load(
        new LoadRequest(
            deposit,
            month,
            match.network(),
            match.format(),
            file,
            LoadFixture.geography(),
            register,
            PersonKey.open(folder.resolve("key"))),
        log);
  }

  private static long count(Map<String, String> answer, List<String> columns) {
    return columns.stream().mapToLong(c -> Long.parseLong(answer.getOrDefault(c, "0"))).sum();
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }
}
