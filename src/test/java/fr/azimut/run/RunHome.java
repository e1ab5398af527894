package fr.azimut.run;

import fr.azimut.deposit.DepositArchive;
import fr.azimut.extract.ExtractFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A home in which months of several regions are run, one after the other, with one start of the
 * database: what they leave can be asked for at any time.
 */
public final class RunHome implements AutoCloseable {

  private static final AtomicInteger STARTED = new AtomicInteger();

  private final Platform platform;
  private final Path folder;
  private final ByteArrayOutputStream said;

  private RunHome(Platform platform, Path folder, ByteArrayOutputStream said) {
    this.platform = platform;
    this.folder = folder;
    this.said = said;
  }

  /**
   * Starts what runs need.
   *
   * @param jobs definitions of these runs
   * @param folder of the home; one that was closed may be started again with other definitions
   */
  public static RunHome start(Path jobs, Path folder) {
    shareProgramsOfDatabase(folder.resolve("postgresql"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Console console =
        new Console(new PrintStream(said, true, StandardCharsets.UTF_8), InstantSource.system());
    return new RunHome(Platform.start(Definitions.read(jobs), folder, console), folder, said);
  }

  /** Copies the definitions of the project, with short diagnostics. */
  public static Path copyJobs(Path jobs) {
    return ShortJobs.copy(jobs);
  }

  /** The formats of networks, in their order. */
  public static List<ExtractFormat> formats(Path jobs, List<String> networks) {
    Definitions definitions = Definitions.read(jobs);
    return networks.stream()
        .flatMap(slug -> definitions.networks().get(slug).extracts().stream())
        .toList();
  }

  /**
   * Makes the figures of a month, as a run does, without the documents that a run writes of them.
   *
   * @param deposits files, in {@code <region>/<month>/}
   * @return exit code, then what was said
   */
  public String count(String region, YearMonth month, Path deposits) {
    said.reset();
    Console console = platform.get(Console.class);
    console.start();
    MonthlySteps steps = platform.get(MonthlySteps.class);
    List<ArrivalRepository.Archived> received = receive(region, month, deposits);
    String inputs = inputs(received);
    ArrivalRepository arrivals = platform.get(ArrivalRepository.class);
    arrivals.save(inputs, received);
    MonthlyRequest request =
        new MonthlyRequest(region, month, folder.resolve("reports"), inputs, 1);
    for (boolean places : List.of(true, false)) {
      steps
          .listToLoad(request, places)
          .forEach(a -> inTransaction(() -> steps.load(request, a.id())));
      console.end();
    }
    int[] version = new int[1];
    inTransaction(() -> version[0] = steps.open(request));
    inTransaction(() -> steps.calculate(request, version[0]));
    inTransaction(() -> steps.protect(request, version[0]));
    console.table();
    RunOutcome outcome = new RunOutcome(arrivals.list(inputs), steps);
    outcome.show(console);
    return outcome.exitCode() + "\n" + said.toString(StandardCharsets.UTF_8);
  }

  private void inTransaction(Runnable step) {
    new TransactionTemplate(platform.get(PlatformTransactionManager.class))
        .executeWithoutResult(status -> step.run());
  }

  private List<ArrivalRepository.Archived> receive(String region, YearMonth month, Path deposits) {
    Definitions definitions = platform.get(Definitions.class);
    DepositArchive archive = new DepositArchive(platform.get(Home.class).archive());
    return new Inbox(deposits.resolve(region), definitions, definitions.region(region))
        .list(month).stream().map(file -> file.archive(archive)).toList();
  }

  /** Tells what was received from what another run, of whatever definitions, did. */
  private static String inputs(List<ArrivalRepository.Archived> received) {
    Fingerprint fingerprint = new Fingerprint().add(Integer.toString(STARTED.incrementAndGet()));
    received.forEach(r -> fingerprint.add(r.file().sha256()));
    return fingerprint.value();
  }

  /** A connection to the database. */
  public Connection connect() throws SQLException {
    return platform.get(DataSource.class).getConnection();
  }

  @Override
  public void close() {
    platform.close();
  }

  private static void shareProgramsOfDatabase(Path own) {
    try {
      Path shared = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
      Path link = Files.createDirectories(own).resolve("programs");
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, shared);
      }
    } catch (UnsupportedOperationException e) {
      // a system without links unpacks them once more
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
