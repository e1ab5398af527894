package fr.azimut.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the user of the command line sees: the plan, at most one line of progress per stage every
 * ten seconds, one table of stages at the end.
 */
final class Console {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final PrintStream out;
  private final List<Stage> stages = new ArrayList<>();

  Console(PrintStream out) {
    this.out = out;
  }

  /** A stage of the run. */
  private static final class Stage {
    private final String label;
    private final String unit;
    private final long total;
    private final Instant start = Instant.now();
    private Instant lastLine = start;
    private Duration duration = Duration.ZERO;
    private long done;
    private long rows;

    Stage(String label, String unit, long total) {
      this.label = label;
      this.unit = unit;
      this.total = total;
    }
  }

  /** Writes a line. */
  synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  /**
   * Begins a stage.
   *
   * @param unit what it counts, in the plural
   * @param total how many there are, 0 when nobody knows beforehand
   */
  synchronized void begin(String label, String unit, long total) {
    stages.add(new Stage(label, unit, total));
  }

  /** Tells that some units of the current stage are done, with so many rows. */
  synchronized void advance(long units, long rows) {
    Stage stage = stages.get(stages.size() - 1);
    stage.done += units;
    stage.rows += rows;
    Instant now = Instant.now();
    if (stage.total > 0 && Duration.between(stage.lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
      stage.lastLine = now;
      say(progress(stage, Duration.between(stage.start, now)));
    }
  }

  /** Ends the current stage. */
  synchronized void end() {
    Stage stage = stages.get(stages.size() - 1);
    stage.duration = Duration.between(stage.start, Instant.now());
  }

  /** The table of the stages that ended. */
  synchronized void table() {
    Duration all = stages.stream().map(s -> s.duration).reduce(Duration.ZERO, Duration::plus);
    say("");
    say(String.format(Locale.FRANCE, "%-34s %22s %10s %8s", "Étape", "Nombre", "Durée", "Part"));
    for (Stage stage : stages) {
      say(
          String.format(
              Locale.FRANCE,
              "%-34s %22s %10s %7.0f %%",
              stage.label,
              count(stage),
              seconds(stage.duration),
              100.0 * stage.duration.toMillis() / Math.max(1, all.toMillis())));
    }
    say(String.format(Locale.FRANCE, "%-34s %22s %10s", "Total", "", seconds(all)));
  }

  private static String count(Stage stage) {
    return stage.rows > 0 ? number(stage.rows) + " lignes" : number(stage.done) + " " + stage.unit;
  }

  private static String progress(Stage stage, Duration elapsed) {
    double done = Math.max(1, stage.done);
    Duration left =
        Duration.ofMillis((long) (elapsed.toMillis() / done * (stage.total - stage.done)));
    String rate =
        stage.rows == 0
            ? ""
            : ", " + number(1000 * stage.rows / Math.max(1, elapsed.toMillis())) + " lignes/s";
    return "  "
        + stage.label
        + " : "
        + number(stage.done)
        + " / "
        + number(stage.total)
        + " "
        + stage.unit
        + rate
        + ", reste environ "
        + seconds(left);
  }

  /** A whole number with French grouping by plain spaces, which every terminal shows. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.FRANCE, "%.1f s", duration.toMillis() / 1000.0);
  }
}
