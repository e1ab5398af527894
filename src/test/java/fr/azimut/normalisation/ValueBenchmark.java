package fr.azimut.normalisation;

import static azimut.database.mart.Tables.INDICATOR_INPUT;
import static azimut.database.ops.Tables.DEPOSIT;

import fr.azimut.TestDatabase;
import fr.azimut.disclosure.DisclosureControl;
import fr.azimut.indicator.CoverageLoader;
import fr.azimut.indicator.CubeLoader;
import fr.azimut.indicator.IndicatorCalculator;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;

/**
 * Loads one file of 1,000,000 acts, counts it and computes every indicator of its month, and prints
 * how long each took: see {@code docs/benchmarks.md}.
 */
final class ValueBenchmark {

  private static final int TURNS = 3;

  private final DSLContext dsl = TestDatabase.dsl();
  private final Geography geography = LoadFixture.geography();
  private final IndicatorCatalog catalog =
      IndicatorCatalog.read(LoadFixture.JOBS, LoadFixture.CODES);

  private ValueBenchmark() {}

  /** Runs it; the first argument, if any, is the number of acts. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
    Path folder = Files.createTempDirectory("azimut-benchmark");
    Path file = folder.resolve("IMILO_ACTES_RHONE-ALPES_201512.csv");
    new ActsFile().write(file, rows);
    for (int turn = 0; turn < TURNS; turn++) {
      new ValueBenchmark().run(folder, file, turn);
    }
  }

  private void run(Path folder, Path file, int turn) throws Exception {
    int deposit = newDeposit(turn);
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
    time("loading", () -> LoadFixture.load(request, new FindingLog()).accepted());
    time(
        "cubes and persons",
        () ->
            dsl.transactionResult(
                t -> {
                  new CubeLoader(catalog).load(t.dsl(), deposit, "activity");
                  return 1L;
                }));
    VersionScope scope = MonthFixture.scope(dsl, geography, List.of(deposit), "benchmark " + turn);
    dsl.deleteFrom(INDICATOR_INPUT).execute();
    dsl.execute("analyze");
    time(
        "values",
        () ->
            dsl.transactionResult(
                t -> {
                  CoverageLoader.load(t.dsl(), scope);
                  return new IndicatorCalculator(catalog, LoadFixture.CODES)
                      .calculate(t.dsl(), scope);
                }));
    time(
        "protection",
        () ->
            dsl.transactionResult(
                t ->
                    new DisclosureControl(catalog, LoadFixture.CODES, 5)
                        .protect(t.dsl(), scope)
                        .figures()));
  }

  private int newDeposit(int turn) {
    return dsl.insertInto(DEPOSIT)
        .set(DEPOSIT.REGION, "rhone-alpes")
        .set(DEPOSIT.GEOGRAPHY_ID, GeographyRepository.save(dsl, geography))
        .set(DEPOSIT.NETWORK, "mission-locale")
        .set(DEPOSIT.FORMAT, "mission-locale-actes")
        .set(DEPOSIT.FLOW, "activity")
        .set(DEPOSIT.MONTH, LoadFixture.MONTH.atDay(1))
        .set(DEPOSIT.FILE_NAME, "benchmark")
        .set(DEPOSIT.SHA256, "benchmark " + turn)
        .set(DEPOSIT.SIZE_BYTES, 0L)
        .set(DEPOSIT.LOAD_FINGERPRINT, "benchmark")
        .set(DEPOSIT.VERDICT, "ACCEPTED")
        .set(DEPOSIT.SEQUENCE, turn + 1)
        .returning(DEPOSIT.ID)
        .fetchSingle()
        .getId();
  }

  private static void time(String what, Callable<Long> work) throws Exception {
    long start = System.nanoTime();
    long count = work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "| %-18s | %6.2f | %,11d |%n", what, seconds, count);
  }
}
