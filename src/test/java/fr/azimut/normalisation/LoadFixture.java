package fr.azimut.normalisation;

import fr.azimut.TestDatabase;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.Geography;
import fr.azimut.territory.RegionCatalog;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a load needs, from the definitions of the project. */
final class LoadFixture {

  static final Path JOBS = Path.of("jobs");
  static final YearMonth MONTH = YearMonth.of(2015, 12);
  static final NetworkCatalog NETWORKS = NetworkCatalog.read(JOBS);
  static final CodeCatalog CODES = CodeCatalog.read(JOBS);
  static final RowCheckCatalog CHECKS = RowCheckCatalog.read(JOBS, CODES);

  private static final Geography GEOGRAPHY = readGeography();
  private static final AtomicInteger DEPOSITS = new AtomicInteger(700_000);

  private LoadFixture() {}

  static Geography geography() {
    return GEOGRAPHY;
  }

  private static Geography readGeography() {
    RegionCatalog regions = RegionCatalog.read(JOBS);
    return regions.geography(regions.findProfile("rhone-alpes").orElseThrow());
  }

  static ExtractFormat format(String network, String id) {
    return NETWORKS.get(network).extracts().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Writes lines as the format wants a text file. */
  static Path write(Path file, ExtractFormat format, List<String> lines) throws IOException {
    Charset charset = Charset.forName(String.valueOf(format.charset()));
    return Files.write(file, lines, charset);
  }

  /** The id of a deposit that no other test has. */
  static int newDeposit() {
    return DEPOSITS.incrementAndGet();
  }

  static LoadRequest request(
      int deposit, String network, String format, Path file, Register register, PersonKey key) {
    NetworkDefinition sender = NETWORKS.get(network);
    return new LoadRequest(
        deposit, MONTH, sender, format(network, format), file, geography(), register, key);
  }

  /**
   * What is found in a file of such lines, but that there is too much of it and too few structures.
   */
  static List<String> findings(
      Path folder, String network, String format, List<String> lines, Register register)
      throws IOException, SQLException {
    Path file = write(folder.resolve("file.csv"), format(network, format), lines);
    FindingLog log = new FindingLog();
    load(
        request(
            newDeposit(), network, format, file, register, PersonKey.open(folder.resolve("key"))),
        log);
    return log.list().stream()
        .filter(g -> g.kind() != FindingKind.TOO_MANY_ERRORS)
        .filter(g -> g.kind() != FindingKind.STRUCTURE_ABSENT)
        .map(LoadFixture::sentence)
        .toList();
  }

  static String sentence(FindingGroup group) {
    return group.severity()
        + " "
        + group.kind()
        + " "
        + group.column()
        + ": "
        + group.found()
        + " -> "
        + group.expected()
        + (group.suggestion() == null ? "" : " ; " + group.suggestion().sentence());
  }

  /** Loads, and commits as a caller that does not look whether the file was refused. */
  static LoadSummary load(LoadRequest request, FindingLog log) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      LoadSummary summary =
          new DepositLoader(NETWORKS, CODES, CHECKS, TestDatabase.dataSource())
              .load(connection, request, log);
      connection.commit();
      return summary;
    }
  }
}
