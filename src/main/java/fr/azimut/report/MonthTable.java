package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Figures over the months shown: the first row leads, the others stand beside it.
 *
 * @param name of the Excel table
 * @param heading header of the first column
 * @param measure how values are written
 * @param months oldest first
 * @param rows one per network or zone
 * @param drawn the rows that charts may show, by index
 */
record MonthTable(
    String name,
    String heading,
    Measure measure,
    List<YearMonth> months,
    List<Row> rows,
    IntPredicate drawn) {

  private static final int MOST_LINES = 7;
  private static final int FEWEST_POINTS = 2;

  MonthTable(String name, String heading, Measure measure, List<YearMonth> months, List<Row> rows) {
    this(name, heading, measure, months, rows, i -> true);
  }

  /** The same table, its charts limited to some rows. */
  MonthTable only(IntPredicate wanted) {
    return new MonthTable(name, heading, measure, months, rows, wanted);
  }

  record Row(String label, List<Figure> figures) {}

  /** Of all its figures. */
  Vintage vintage() {
    return Vintage.of(rows.stream().flatMap(row -> row.figures().stream()).toList());
  }

  Grid grid(String title) {
    List<String> headers = new ArrayList<>(List.of(heading));
    months.forEach(m -> headers.add(French.shortMonth(m)));
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> line = new ArrayList<>(List.of(new Cell.Words(row.label())));
      row.figures().forEach(f -> line.add(Cell.of(f, measure)));
      cells.add(line);
    }
    return new Grid(name, title, headers, cells);
  }

  /**
   * A native chart over the longest run of months that ends the table and is published for the
   * leading row. A spreadsheet draws a text as zero, so a row with a sign in the run is left out.
   */
  Optional<Content.Lines> lines(String title, String alt, String source, String axis) {
    int first = firstOfLastRun(rows.get(0));
    if (months.size() - first < FEWEST_POINTS) {
      return Optional.empty();
    }
    List<Integer> drawn =
        IntStream.range(0, rows.size())
            .filter(this.drawn)
            .filter(i -> i == 0 || !sameAsLead(rows.get(i)))
            .filter(i -> firstOfLastRun(rows.get(i)) <= first)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> i == 0 ? 0 : 1).thenComparing(this::last))
            .limit(MOST_LINES)
            .sorted()
            .toList();
    return Optional.of(
        new Content.Lines(
            name, title, alt, source, axis, measure.format(), drawn, first + 1, months.size()));
  }

  /** Says which rows and months the native chart leaves out, if any. */
  Optional<String> leftOut(Content.Lines lines) {
    List<String> absent =
        IntStream.range(0, rows.size())
            .filter(i -> !lines.rows().contains(i) && !sameAsLead(rows.get(i)))
            .mapToObj(i -> rows.get(i).label())
            .toList();
    List<String> sentences = new ArrayList<>();
    if (lines.firstColumn() > 1) {
      sentences.add(
          "Le graphique commence en "
              + French.month(months.get(lines.firstColumn() - 1))
              + ", premier mois à partir duquel la série principale est publiée sans interruption.");
    }
    if (!absent.isEmpty()) {
      sentences.add(
          "Non tracé sur ce graphique (chiffres non publiés sur une partie de la période, ou plus"
              + " de "
              + MOST_LINES
              + " courbes) : "
              + French.join(absent)
              + ".");
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  /** All rows with two published points, gaps kept; empty when there is none. */
  Optional<Chart> image(
      String id, String title, String alt, String source, String axis, boolean embedded) {
    List<Chart.Series> series =
        rows.stream()
            .filter(r -> r.equals(rows.get(0)) || !sameAsLead(r))
            .map(r -> new Chart.Series(r.label(), values(r)))
            .filter(s -> s.values().stream().filter(v -> v != null).count() >= FEWEST_POINTS)
            .limit(MOST_LINES)
            .toList();
    if (series.isEmpty()) {
      return Optional.empty();
    }
    List<String> categories = months.stream().map(French::shortMonth).toList();
    return Optional.of(
        new Chart(
            id, Chart.Kind.LINES, title, alt, source, axis, measure, categories, series, embedded));
  }

  /** A row that repeats the first would hide it: the only network of an indicator. */
  private boolean sameAsLead(Row row) {
    return values(row).equals(values(rows.get(0)));
  }

  /** Puts the row with the larger figure of the last month first. */
  private double last(int row) {
    return -Reading.value(rows.get(row).figures().get(months.size() - 1)).orElse(0.0);
  }

  private int firstOfLastRun(Row row) {
    int first = months.size();
    while (first > 0 && Reading.value(row.figures().get(first - 1)).isPresent()) {
      first--;
    }
    return first;
  }

  private static List<@Nullable Double> values(Row row) {
    List<@Nullable Double> values = new ArrayList<>();
    for (Figure figure : row.figures()) {
      values.add(Reading.value(figure).orElse(null));
    }
    return values;
  }
}
