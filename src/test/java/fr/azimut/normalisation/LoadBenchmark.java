package fr.azimut.normalisation;

import fr.azimut.TestDatabase;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.Geography;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.postgresql.PGConnection;

/**
 * Loads one file of 1,000,000 acts in three ways, in turn, five times, and prints the median of
 * each: see {@code docs/benchmarks.md}.
 */
final class LoadBenchmark {

  private static final int TURNS = 5;
  private static final String COLUMNS =
      "structure text, person text, at text, event text, state text, channel text, level text,"
          + " sex text, age text, diploma text, status text, postcode text, commune text,"
          + " referral text";

  private final Path folder;
  private final Path file;
  private final int rows;
  private final Geography geography = LoadFixture.geography();

  private LoadBenchmark(Path folder, int rows) throws IOException {
    this.folder = folder;
    this.file = folder.resolve("IMILO_ACTES_RHONE-ALPES_201512.csv");
    this.rows = rows;
    new ActsFile().write(file, rows);
  }

  /** Runs it; the first argument, if any, is the number of acts. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
    Path folder = Files.createTempDirectory("azimut-benchmark");
    new LoadBenchmark(folder, rows).run();
  }

  private void run() throws Exception {
    List<Long> bare = new ArrayList<>();
    List<Long> loader = new ArrayList<>();
    List<Long> batch = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      bare.add(time(this::copyText));
      loader.add(time(this::loadDeposit));
      batch.add(time(this::runBatch));
    }
    print("bare COPY of the text", bare, bare);
    print("DepositLoader, every check", loader, bare);
    print("stock Spring Batch, chunks of 1,000", batch, bare);
  }

  private long time(Callable<Long> load) throws Exception {
    TestDatabase.dsl().execute("checkpoint");
    long start = System.nanoTime();
    long loaded = load.call();
    long nanos = System.nanoTime() - start;
    if (loaded != rows) {
      throw new IllegalStateException(loaded + " rows loaded of " + rows);
    }
    return nanos;
  }

  private void print(String what, List<Long> nanos, List<Long> reference) {
    double seconds = median(nanos) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %-36s | %6.2f | %9.0f | %4.2f |%n",
        what,
        seconds,
        rows / seconds,
        median(reference) / 1e9 / seconds);
  }

  private static long median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }

  private long copyText() throws SQLException, IOException {
    TestDatabase.dsl().execute("drop table if exists bare");
    TestDatabase.dsl().execute("create table bare (" + COLUMNS + ")");
    try (Connection connection = TestDatabase.dataSource().getConnection();
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bare from stdin (format csv, header, delimiter ';')", in, 1 << 16);
    }
  }

  private long loadDeposit() throws SQLException {
    TestDatabase.dsl().execute("drop table if exists bare, stock");
    int deposit = LoadFixture.newDeposit();
    FindingLog log = new FindingLog();
    LoadRequest request =
        new LoadRequest(
            deposit,
            LoadFixture.MONTH,
            LoadFixture.NETWORKS.get("mission-locale"),
            LoadFixture.format("mission-locale", "mission-locale-actes"),
            file,
            geography,
            Register.EMPTY,
            PersonKey.open(folder.resolve("person-key")));
    LoadSummary summary = LoadFixture.load(request, log);
    // among a million invented acts, two of one person may fall on the same minute
    if (log.list().stream().anyMatch(g -> g.kind() != FindingKind.ACT_DUPLICATE)) {
      throw new IllegalStateException(log.list().toString());
    }
    TestDatabase.dsl().execute("drop table core.activity_" + deposit);
    return summary.accepted();
  }

  private long runBatch() throws Exception {
    TestDatabase.dsl().execute("drop table if exists stock");
    TestDatabase.dsl().execute("create table stock (" + COLUMNS + ")");
    return StockStep.run(TestDatabase.dataSource(), file, "stock", 14);
  }
}
