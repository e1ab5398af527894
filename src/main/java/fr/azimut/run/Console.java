package fr.azimut.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
  private final InstantSource clock;
  private final List<Stage> stages = new ArrayList<>();
  private boolean silent;

  Console(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** A stage of the run. */
  private static final class Stage {
    private final String label;
    private final String unit;
    private final long total;
    private final Instant start;
    private Instant lastLine;
    private Duration duration = Duration.ZERO;
    private long done;
    private long rows;

    Stage(String label, String unit, long total, Instant start) {
      this.label = label;
      this.unit = unit;
      this.total = total;
      this.start = start;
      this.lastLine = start;
    }
  }

  /** Writes a line. */
  synchronized void say(String line) {
    if (!silent) {
      out.println(line);
      out.flush();
    }
  }

  /** Writes a last line: what the program says while it is being stopped helps nobody. */
  synchronized void sayLast(String line) {
    say(line);
    silent = true;
  }

  /** Forgets the stages of an earlier run. */
  synchronized void start() {
    stages.clear();
  }

  /**
   * Begins a stage.
   *
   * @param unit what it counts, in the plural
   * @param total how many there are, 0 when nobody knows beforehand
   */
  synchronized void begin(String label, String unit, long total) {
    stages.add(new Stage(label, unit, total, clock.instant()));
  }

  /** Tells that some units of the current stage are done, with so many rows. */
  synchronized void advance(long units, long rows) {
    Stage stage = stages.get(stages.size() - 1);
    stage.done += units;
    stage.rows += rows;
    Instant now = clock.instant();
    if (stage.total > 0 && Duration.between(stage.lastLine, now).compareTo(BETWEEN_LINES) >= 0) {
      stage.lastLine = now;
      say(progress(stage, Duration.between(stage.start, now)));
    }
  }

  /** Ends the current stage. */
  synchronized void end() {
    Stage stage = stages.get(stages.size() - 1);
    stage.duration = Duration.between(stage.start, clock.instant());
  }

  /** The table of the stages: what each counted, how long it took, its share of the whole. */
  synchronized void table() {
    Duration all = stages.stream().map(s -> s.duration).reduce(Duration.ZERO, Duration::plus);
    say("");
    say(row("Étape", "Nombre", "Durée", "Part"));
    for (Stage stage : stages) {
      double share = 100.0 * stage.duration.toMillis() / Math.max(1, all.toMillis());
      say(
          row(
              stage.label,
              count(stage),
              seconds(stage.duration),
              String.format(Locale.FRANCE, "%.0f %%", share)));
    }
    say(row("Total", "", seconds(all), "100 %"));
  }

  private static String row(String label, String count, String duration, String share) {
    return String.format(Locale.ROOT, "%-28s %18s %10s %7s", label, count, duration, share);
  }

  private static String count(Stage stage) {
    return stage.rows > 0 ? number(stage.rows) + " lignes" : number(stage.done) + " " + stage.unit;
  }

  private static String progress(Stage stage, Duration elapsed) {
    double done = Math.max(1, stage.done);
    Duration left =
        Duration.ofMillis((long) (elapsed.toMillis() / done * (stage.total - stage.done)));
    boolean rows = stage.rows > 0;
    return String.format(
        Locale.FRANCE,
        "  %s : %s / %s %s (%.0f %%), %s, reste environ %s",
        stage.label,
        number(stage.done),
        number(stage.total),
        stage.unit,
        100.0 * stage.done / stage.total,
        rate(rows ? stage.rows : stage.done, rows ? "lignes" : stage.unit, elapsed),
        seconds(left));
  }

  /** Slow work is told by the minute: {@code 0 classeurs/s} says nothing. */
  private static String rate(long count, String unit, Duration elapsed) {
    double perSecond = 1000.0 * count / Math.max(1, elapsed.toMillis());
    return perSecond >= 10
        ? number(Math.round(perSecond)) + " " + unit + "/s"
        : number(Math.round(60 * perSecond)) + " " + unit + "/min";
  }

  /** A whole number with French grouping by plain spaces, which every terminal shows. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
  }

  private static String seconds(Duration duration) {
    long whole = Math.round(duration.toMillis() / 1000.0);
    return whole < 100
        ? String.format(Locale.FRANCE, "%.1f s", duration.toMillis() / 1000.0)
        : whole / 60 + " min " + whole % 60 + " s";
  }
}
