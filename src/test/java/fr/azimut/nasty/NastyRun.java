package fr.azimut.nasty;

import fr.azimut.run.RunHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two runs of the nasty deposit. Between them a département leaves the profile, and some files come
 * again and are refused: those of the first run stay in force.
 *
 * @param said what the second run said, after its exit code
 * @param first what the first run said
 * @param plain the same facts as their formats ask, without the files that were refused
 * @param again how many files came again
 * @param idle rows of the table of mutations that changed no file
 */
record NastyRun(
    RunHome home,
    Path jobs,
    Path plain,
    String first,
    String said,
    int again,
    List<MutationRow> idle)
    implements AutoCloseable {

  static final YearMonth MONTH = YearMonth.of(2015, 12);
  static final String LEAVING = "01";

  static final Scope SCOPE =
      new Scope(
          "alpes",
          List.of("01", "38", "73", "74"),
          List.of(
              "mission-locale",
              "pole-emploi",
              "cap-emploi",
              "apec",
              "cio",
              "point-vae",
              "psad",
              "onisep",
              "region"),
          lastMonths(15),
          120);

  /** The months up to the month of the version. */
  static List<YearMonth> lastMonths(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> MONTH.minusMonths((long) number - i))
        .toList();
  }

  static NastyRun start(Path folder) throws IOException {
    Path jobs = RunHome.copyJobs(folder.resolve("jobs"));
    Path profile = jobs.resolve("regions").resolve(SCOPE.region() + ".yaml");
    Files.writeString(profile, SCOPE.profile());
    NastyFiles files = NastyFiles.of(SCOPE, RunHome.formats(jobs, SCOPE.networks()));
    Path deposits = folder.resolve("deposits");
    files.disguise(deposits);
    files.write(folder.resolve("plain"));
    String first;
    try (RunHome home = RunHome.start(jobs, folder.resolve("home"))) {
      first = home.count(SCOPE.region(), MONTH, deposits);
    }
    Files.writeString(profile, SCOPE.profile(LEAVING));
    int again = files.writeAgain(deposits);
    RunHome home = RunHome.start(jobs, folder.resolve("home"));
    String said = home.count(SCOPE.region(), MONTH, deposits);
    return new NastyRun(home, jobs, folder.resolve("plain"), first, said, again, files.idle());
  }

  @Override
  public void close() {
    home.close();
  }
}
