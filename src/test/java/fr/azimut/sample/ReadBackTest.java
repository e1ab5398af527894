package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractReader;
import fr.azimut.extract.ExtractSummary;
import fr.azimut.extract.FormatMatch;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed sample, read by the reader of real files. */
class ReadBackTest {

  private static final Path SAMPLE = Path.of("sample-data");
  private static final NetworkCatalog NETWORKS = NetworkCatalog.read(Path.of("jobs"));

  static List<String> answers() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE.resolve("rhone-alpes/attendu.csv"));
    return lines.subList(1, lines.size());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isReadWholeAndWithoutAWarning(String answer) {
    List<String> cells = List.of(answer.split(";", -1));
    Path file = SAMPLE.resolve(cells.get(0));
    FormatMatch match = NETWORKS.findFormat(file.getFileName().toString()).orElseThrow();
    FindingLog log = new FindingLog();
    ExtractSummary summary =
        ExtractReader.read(file, match.format(), log, (line, sheet, values) -> {});
    // Titles, totals and notes are told of, and nothing else.
    assertThat(log.list()).allMatch(group -> group.severity() == Severity.INFO);
    assertThat(summary.read()).isEqualTo(Long.parseLong(cells.get(1)));
    assertThat(summary.rejected()).isZero();
    assertThat(summary.refused()).isFalse();
  }

  /** Workbooks are left out: their compression depends on the machine's Java. */
  @Test
  void isWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    SampleRequest request =
        new SampleRequest(
            RegionCatalog.read(Path.of("jobs")).findProfile("rhone-alpes").orElseThrow(),
            TerritoryReference.load(),
            Path.of("jobs"),
            YearMonth.of(2013, 12),
            YearMonth.of(2014, 1),
            2_400,
            2015,
            folder,
            List.of());
    List<SampleFile> files = SampleGenerator.generate(request);
    for (String month : List.of("2013-12", "2014-01")) {
      String days = "rhone-alpes/" + month + "/receptions.csv";
      assertThat(SAMPLE.resolve(days)).hasSameBinaryContentAs(folder.resolve(days));
    }
    List<String> texts = files.stream().map(SampleFile::file).filter(ReadBackTest::isText).toList();
    assertThat(texts)
        .containsExactlyInAnyOrderElementsOf(committed("2013-12", "2014-01"))
        .allSatisfy(
            file -> assertThat(SAMPLE.resolve(file)).hasSameBinaryContentAs(folder.resolve(file)));
  }

  private static boolean isText(String file) {
    return !file.endsWith("/receptions.csv") && (file.endsWith(".csv") || file.endsWith(".tsv"));
  }

  private static List<String> committed(String... months) throws IOException {
    List<String> found = new ArrayList<>();
    for (String month : months) {
      try (Stream<Path> files = Files.list(SAMPLE.resolve("rhone-alpes").resolve(month))) {
        files
            .map(file -> SAMPLE.relativize(file).toString().replace('\\', '/'))
            .filter(ReadBackTest::isText)
            .forEach(found::add);
      }
    }
    return found;
  }
}
