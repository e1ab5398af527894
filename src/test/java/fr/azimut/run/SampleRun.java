package fr.azimut.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;

/** Whole runs of the sample data by the command line, once for all the tests of a JVM. */
public final class SampleRun {

  private static final int FETCHED = 10_000;

  private SampleRun() {}

  /**
   * A connection to the database that the runs of 2015-01 (of whose thirteen months two were sent)
   * and 2015-12 left behind.
   */
  public static Connection connect() {
    try {
      return DriverManager.getConnection(url());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done with a row. */
  @FunctionalInterface
  public interface Rows {

    void accept(ResultSet row) throws SQLException;
  }

  /**
   * Asks for rows of a month, some at a time.
   *
   * @param sql its first parameter is the first day of the month
   */
  public static void query(String sql, YearMonth month, Rows rows) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false); // else the driver fetches all of them at once
      statement.setFetchSize(FETCHED);
      statement.setObject(1, month.atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.accept(row);
        }
      }
    }
  }

  /** Where that database is. */
  static String url() {
    return Started.DATABASE.get().url();
  }

  /** The home that the runs left behind, with the archive of the files. */
  static Path home() {
    return Started.DATABASE.get().folder().resolve("home");
  }

  /** What the run of 2015-12 wrote; the diagnostics of the other months are short. */
  public static Path reports() {
    return Started.DATABASE.get().folder().resolve("reports/rhone-alpes/2015-12/v1");
  }

  private record Database(String url, Path folder) {}

  private static final class Started {
    private static final Supplier<Database> DATABASE = start();

    private static Supplier<Database> start() {
      try {
        Path folder = Files.createTempDirectory("azimut-sample-run");
        run(Path.of("jobs"), folder, "2015-12");
        ShortJobs.copy(folder.resolve("jobs"));
        for (String month : List.of("2015-01", "2015-06")) {
          run(folder.resolve("jobs"), folder, month);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("home/postgresql"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, folder)));
        Database started = new Database(address(database), folder);
        return () -> started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void run(Path jobs, Path folder, String month) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      int code =
          Azimut.commandLine(new PrintStream(said, true, StandardCharsets.UTF_8))
              .execute(
                  "run",
                  "--month",
                  month,
                  "--jobs",
                  jobs.toString(),
                  "--home",
                  folder.resolve("home").toString(),
                  "--reports",
                  folder.resolve("reports").toString());
      if (code != 0) {
        throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
      }
    }

    /** With what it asks of those who come. */
    private static String address(EmbeddedDatabase database) {
      return database.url() + "?user=" + EmbeddedDatabase.USER + "&password=" + database.password();
    }

    private static void stop(EmbeddedDatabase database, Path folder) {
      database.close();
      FileSystemUtils.deleteRecursively(folder.toFile());
    }
  }
}
