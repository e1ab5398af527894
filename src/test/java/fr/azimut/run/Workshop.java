package fr.azimut.run;

import fr.azimut.sample.SampleGenerator;
import fr.azimut.sample.SampleRequest;
import fr.azimut.territory.TerritoryReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder to run Azimut in: definitions with a small region of one département, invented extracts
 * of two months, its own home and reports.
 */
record Workshop(Path folder) {

  static final String REGION = "savoie";
  static final YearMonth MONTH = YearMonth.of(2015, 12);

  private static final String PROFILE =
      """
      id: savoie
      label: Savoie
      departments: ["73"]
      zonings: [departement]
      networks: [mission-locale, pole-emploi, cio, region]
      disclosure:
        threshold: 5
      calendar:
        consolidated_after_months: 3
      time_zone: Europe/Paris
      """;

  /** What a run said, and its exit code. */
  record Told(int code, String text) {}

  static Workshop create(Path folder) {
    Workshop workshop = new Workshop(folder);
    copy(Path.of("jobs"), workshop.jobs());
    workshop.write(workshop.jobs().resolve("regions/savoie.yaml"), PROFILE);
    workshop.monthly("0 0 6 8 * ?");
    Definitions definitions = Definitions.read(workshop.jobs());
    SampleRequest request =
        new SampleRequest(
            definitions.region(REGION),
            TerritoryReference.load(),
            workshop.jobs(),
            MONTH.minusMonths(1),
            MONTH,
            400,
            7,
            workshop.deposits(),
            List.of());
    try {
      SampleGenerator.generate(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return workshop;
  }

  /** The same definitions and extracts, another home. */
  Workshop twin(Path other) {
    copy(jobs(), other.resolve("jobs"));
    copy(deposits(), other.resolve("deposits"));
    Workshop twin = new Workshop(other);
    twin.monthly("0 0 6 8 * ?");
    return twin;
  }

  /**
   * Saves its home an unpacking of PostgreSQL's programs: it has those of the build. Not for a home
   * whose server is left behind, as that is known by the folder of its programs.
   */
  Workshop sharingPrograms() {
    try {
      Path shared = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
      Path own = Files.createDirectories(home().resolve("postgresql"));
      Files.createSymbolicLink(own.resolve("programs"), shared);
    } catch (UnsupportedOperationException | IOException e) {
      // a system without links unpacks them once more
    }
    return this;
  }

  /** Spares it the diagnostics that its tests do not look at, but for their first chapter. */
  Workshop withShortDiagnostics() {
    try {
      ShortJobs.shorten(jobs());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Plans the month by that cron. */
  void monthly(String cron) {
    write(
        jobs().resolve("monthly.yaml"),
        """
        region: savoie
        month: latest
        deposits: "%s"
        reports: "%s"
        schedule:
          cron: %s
          time_zone: Europe/Paris
        """
            .formatted(deposits(), reports(), cron));
  }

  Path jobs() {
    return folder.resolve("jobs");
  }

  Path home() {
    return folder.resolve("home");
  }

  Path deposits() {
    return folder.resolve("deposits");
  }

  Path reports() {
    return folder.resolve("reports");
  }

  /** The folder of a version of the month. */
  Path version(int number) {
    return reports().resolve(REGION).resolve(MONTH.toString()).resolve("v" + number);
  }

  /** The extract of the month, or of the one before, whose name begins so. */
  Path extract(YearMonth month, String prefix) {
    try (Stream<Path> files = Files.list(deposits().resolve(REGION).resolve(month.toString()))) {
      return files.filter(f -> f.getFileName().toString().startsWith(prefix)).findFirst().get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Told run(String... arguments) {
    return tell(command(arguments));
  }

  /** A command line in this JVM. */
  static Told tell(List<String> arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Azimut.commandLine(out).execute(arguments.toArray(String[]::new));
    return new Told(code, bytes.toString(StandardCharsets.UTF_8));
  }

  /** A command line in a JVM of its own, to be killed; what it says goes to a file. */
  Process launch(Path log, String... arguments) throws IOException {
    return launch(List.of(), log, arguments);
  }

  /** The same with options of the JVM. */
  Process launch(List<String> options, Path log, String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1"));
    line.addAll(options);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Azimut.class.getName()));
    line.addAll(command(arguments));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  private List<String> command(String... arguments) {
    List<String> line = new ArrayList<>(Arrays.asList(arguments));
    line.addAll(List.of("--jobs", jobs().toString(), "--home", home().toString()));
    return line;
  }

  /** Verdict and rows accepted of a file, as a version saw it. */
  String reception(int version, String month, String format, Object file) {
    String name = file instanceof Path path ? path.getFileName().toString() : file.toString();
    for (JsonNode one : summary(version).path("receptions")) {
      if (one.path("mois").asString().equals(month)
          && one.path("format").asString().equals(format)
          && one.path("fichier").asString().equals(name)) {
        return one.path("verdict").asString() + " " + one.path("lignes_acceptees").asLong();
      }
    }
    return "absent";
  }

  private JsonNode summary(int version) {
    return JsonMapper.shared().readTree(version(version).resolve("resume.json").toFile());
  }

  /** How many deposits of a month were ever made. */
  int deposits(String month) {
    String sql = "select count(*) from ops.deposit where month = '" + month + "-01'";
    return Integer.parseInt(ask(sql).get(0));
  }

  /** The files, by hash too, whose rows count in a version. */
  String inForce(int version) {
    return String.join(
        "\n",
        ask(
            "select m.month || ' ' || d.file_name || ' ' || d.sha256"
                + " from ops.month_version_deposit m join ops.deposit d on d.id = m.deposit_id"
                + " join ops.month_version v on v.id = m.version_id where v.version = "
                + version
                + " order by 1"));
  }

  /** Rows of one text column, from the home's database, started for that. */
  List<String> ask(String sql) {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(home().resolve("postgresql"), 0);
        Connection connection =
            DriverManager.getConnection(
                database.url(), EmbeddedDatabase.USER, database.password());
        Statement statement = connection.createStatement()) {
      List<String> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of every file below a folder, by its relative name. */
  static SortedMap<String, String> contents(Path folder) {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        contents.put(
            folder.relativize(file).toString(),
            HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
