package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.definition.DefinitionReader;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleGeneratorTest {

  private static final Path JOBS = Path.of("jobs");
  private static final YearMonth DECEMBER = YearMonth.of(2014, 12);

  @TempDir Path folder;

  @Test
  void writesTheSameBytesForTheSameRequestAndOthersForAnotherSeed() throws IOException {
    generate("rhone-alpes", 300, 1, folder.resolve("a"));
    generate("rhone-alpes", 300, 1, folder.resolve("b"));
    generate("rhone-alpes", 300, 2, folder.resolve("c"));
    assertThat(bytes(folder.resolve("a"))).isEqualTo(bytes(folder.resolve("b")));
    // and beside the files, the days of reception of each month, and the answer sheet
    assertThat(bytes(folder.resolve("a"))).hasSize(expectedFiles("rhone-alpes") + 2 + 1);
    assertThat(bytes(folder.resolve("a"))).isNotEqualTo(bytes(folder.resolve("c")));
  }

  @Test
  void givesAMonthTheSameFilesWhateverTheMonthsAroundIt() throws IOException {
    generate("rhone-alpes", 300, 1, folder.resolve("both"));
    SampleRequest one =
        request("rhone-alpes", 300, 1, folder.resolve("one"), DECEMBER.plusMonths(1), List.of());
    SampleGenerator.generate(one);
    assertThat(bytes(folder.resolve("one/rhone-alpes/2015-01")))
        .isEqualTo(bytes(folder.resolve("both/rhone-alpes/2015-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rhone-alpes", "ile-de-france"})
  void namesFilesAsTheirFormatsExpect(String region) throws IOException {
    Map<String, ExtractFormat> formats =
        DefinitionReader.readAll(JOBS.resolve("networks"), NetworkDefinition.class).stream()
            .flatMap(network -> network.extracts().stream())
            .collect(Collectors.toMap(ExtractFormat::id, format -> format));
    List<SampleFile> files = generate(region, 200, 1, folder);
    assertThat(files)
        .hasSize(expectedFiles(region))
        .allSatisfy(
            file -> {
              Path path = folder.resolve(file.file());
              ExtractFormat format = formats.getOrDefault(file.extract(), null);
              assertThat(format).isNotNull();
              assertThat(path).isRegularFile();
              assertThat(path.getFileName().toString()).matches(format.fileName());
              assertThat(file.rows()).isPositive();
            });
  }

  @Test
  void leavesOutTheFilesThatShouldBeMissing() throws IOException {
    NetworkMonth missing = NetworkMonth.parse("cio:2014-12");
    SampleRequest request = request("rhone-alpes", 50, 1, folder, DECEMBER, List.of(missing));
    assertThat(SampleGenerator.generate(request))
        .extracting(file -> file.network() + ":" + file.month())
        .contains("cio:2015-01", "mission-locale:2014-12")
        .doesNotContain("cio:2014-12");
  }

  @Test
  void listsWhatItWroteInTheAnswerSheet() throws IOException {
    List<SampleFile> files = generate("rhone-alpes", 200, 1, folder);
    List<String> sheet = Files.readAllLines(folder.resolve("rhone-alpes/attendu.csv"));
    assertThat(sheet.get(0))
        .isEqualTo(
            "fichier;lignes;unknown-code;unknown-structure;unknown-commune;date-outside-month;"
                + "negative-count;missing-value;lost-zero;former-commune;arrondissement;cedex;"
                + "label-variant;future-date;dates-out-of-order;inconsistent-counts;"
                + "forbidden-level;repeated-row");
    assertThat(sheet).hasSize(files.size() + 1);
    assertThat(sheet.get(1)).startsWith(files.get(0).file() + ";" + files.get(0).rows() + ";");
  }

  @Test
  void notesWhenTheFilesOfAMonthAreReceivedWithinTheHabitsOfTheirNetwork() throws IOException {
    List<SampleFile> files =
        generate("rhone-alpes", 200, 1, folder).stream()
            .filter(file -> file.month().equals(DECEMBER))
            .toList();
    Map<String, String> names =
        files.stream()
            .collect(
                Collectors.toMap(
                    f -> Path.of(f.file()).getFileName().toString(), SampleFile::network));
    List<String> lines =
        Files.readAllLines(folder.resolve("rhone-alpes/2014-12").resolve("receptions.csv"));
    assertThat(lines.get(0)).isEqualTo("fichier;recu_le");
    // universities and public service points note nothing
    assertThat(lines).hasSize(files.size() - 2 + 1).doesNotHaveDuplicates();
    for (String line : lines.subList(1, lines.size())) {
      String network = names.get(line.substring(0, line.indexOf(';')));
      LocalDate day = LocalDate.parse(line.substring(line.indexOf(';') + 1));
      SampleDefinition.DeliveryHabits habits =
          DefinitionReader.read(
                  JOBS.resolve("samples/" + network + ".yaml"), SampleDefinition.class)
              .delivery();
      assertThat(ChronoUnit.DAYS.between(DECEMBER.atEndOfMonth(), day))
          .as(line)
          .isBetween(
              (long) habits.from(),
              (long) (habits.latest() == null ? habits.to() : habits.latest()));
    }
  }

  private static List<SampleFile> generate(String region, int rows, long seed, Path output)
      throws IOException {
    return SampleGenerator.generate(request(region, rows, seed, output, DECEMBER, List.of()));
  }

  /**
   * The files of December 2014 and January 2015: a yearly one comes in both, the first and a
   * January; none comes for a month when its network is closed.
   */
  private static int expectedFiles(String region) {
    return RegionCatalog.read(JOBS).findProfile(region).orElseThrow().networks().stream()
        .map(network -> JOBS.resolve("samples/" + network + ".yaml"))
        .map(file -> DefinitionReader.read(file, SampleDefinition.class))
        .flatMap(definition -> definition.extracts().stream())
        .mapToInt(e -> (e.closed().contains(12) ? 0 : 1) + (e.closed().contains(1) ? 0 : 1))
        .sum();
  }

  static SampleRequest request(
      String region, int rows, long seed, Path output, YearMonth from, List<NetworkMonth> missing) {
    return new SampleRequest(
        RegionCatalog.read(JOBS).findProfile(region).orElseThrow(),
        TerritoryReference.load(),
        JOBS,
        from,
        YearMonth.of(2015, 1),
        rows,
        seed,
        output,
        missing);
  }

  /** Files by name; each byte stands as a letter. */
  private static Map<String, String> bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> found = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return found;
    }
  }
}
