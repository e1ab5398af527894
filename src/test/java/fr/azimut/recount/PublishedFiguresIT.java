package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.recount.Cell.Span;
import fr.azimut.run.SampleRun;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runs of the sample data let be read, decided a second time. */
class PublishedFiguresIT {

  private static final int THRESHOLD = 5;
  private static final Set<String> OF_PLACES = Set.of("MAI-01", "MAI-02", "MAI-03", "COM-01");
  private static final Set<String> WITHOUT_MINIMUM =
      Set.of("MAI-01", "MAI-02", "MAI-03", "COM-01", "COM-02", "COM-03");

  private static final String FIGURES =
      """
      select f.indicator, f.zoning || '/' || f.zone, f.network, f.period, f.month, f.variable,
        f.modality, f.status, f.figure_value, f.numerator, f.denominator, f.received, f.expected
      from pub.figure f join ops.month_version v on v.id = f.version_id
      where v.month = ?
      """;

  /** A row of pub.figure, numbers to the ninth decimal. */
  private record Shown(String status, @Nullable Long value, int received, int expected) {}

  @ParameterizedTest
  @ValueSource(strings = {"2015-12", "2015-01"})
  void everyFigureIsPublishedOrHiddenAsItMustBe(YearMonth month) throws Exception {
    Map<Cell, Counted> counted = MonthRecount.of(month).cells();
    PlaceRecount places = MonthRecount.of(month).places();
    Map<Cell, Shown> shown = read(month);
    List<String> differences = new ArrayList<>();
    counted.forEach(
        (cell, value) -> {
          Shown expected = expected(cell, value, places.structures(cell));
          if (!expected.equals(shown.get(cell))) {
            differences.add(cell + ": " + expected + ", published " + shown.get(cell));
          }
        });

    assertThat(differences).isEmpty();
    assertThat(shown.keySet()).isEqualTo(counted.keySet());
    assertThat(shown.values())
        .extracting(Shown::status)
        .contains("PUBLISHED", "SECRET", "NOT_COMPUTABLE");
  }

  private static Shown expected(Cell cell, Counted counted, int[] structures) {
    Double numerator = counted.numerator();
    String status;
    Double value = null;
    if (numerator == null) {
      status = "n.d.".equals(counted.reason()) ? "NOT_AVAILABLE" : "NOT_COMPUTABLE";
    } else if (!WITHOUT_MINIMUM.contains(cell.indicator()) && 2 * structures[0] < structures[1]) {
      status = "NOT_PUBLISHABLE";
    } else if (!OF_PLACES.contains(cell.indicator()) && secret(numerator, counted.denominator())) {
      status = "SECRET";
    } else {
      status = "PUBLISHED";
      double factor = cell.indicator().equals("MAI-02") ? 10_000 : 1;
      Double of = counted.denominator();
      value = factor * (of == null ? numerator : numerator / of);
    }
    return new Shown(status, rounded(value), structures[0], structures[1]);
  }

  private static boolean secret(double numerator, @Nullable Double denominator) {
    boolean part = numerator >= 1 && numerator < THRESHOLD;
    if (denominator == null) {
      return part;
    }
    double rest = denominator - numerator;
    return part || denominator < THRESHOLD || (rest >= 1 && rest < THRESHOLD);
  }

  private static @Nullable Long rounded(@Nullable Double value) {
    return value == null ? null : Math.round(value * 1e9);
  }

  private static Map<Cell, Shown> read(YearMonth month) throws SQLException {
    Map<Cell, Shown> figures = new HashMap<>();
    try (Connection connection = SampleRun.connect();
        PreparedStatement statement = connection.prepareStatement(FIGURES)) {
      statement.setObject(1, month.atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Cell cell =
              new Cell(
                  text(row, 1),
                  text(row, 2),
                  text(row, 3),
                  Span.valueOf(text(row, 4)),
                  YearMonth.from(row.getDate(5).toLocalDate()),
                  text(row, 6),
                  text(row, 7));
          Double value = row.getObject(9) == null ? null : row.getDouble(9);
          figures.put(
              cell, new Shown(text(row, 8), rounded(value), row.getInt(12), row.getInt(13)));
          if (!text(row, 8).equals("PUBLISHED")) {
            assertThat(row.getObject(10)).as("numerator of %s", cell).isNull();
            assertThat(row.getObject(11)).as("denominator of %s", cell).isNull();
          }
        }
      }
    }
    return figures;
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
