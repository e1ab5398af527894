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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of whole runs of the sample data, against a second count from its files. */
class RecountIT {

  /** The 57 of the catalogue, and six public statistics. */
  private static final int INDICATORS = 63;

  private static final int AT_LEAST = 300_000;
  private static final String VALUES =
      """
      select v.indicator, z.zoning || '/' || z.code, v.network, v.period, v.month, v.variable,
        v.modality, v.numerator, v.denominator, v.other_numerator, v.other_denominator,
        v.value, v.reason
      from mart.indicator_value v
      join ops.month_version m on m.id = v.version_id
      join ref.zone z on z.geography_id = m.geography_id and z.zone_id = v.zone_id
      where m.month = ?
      """;

  @ParameterizedTest
  @ValueSource(strings = {"2015-12", "2015-06", "2015-01"})
  void everyCellIsWhatTheFilesSay(YearMonth month) throws Exception {
    Map<Cell, Counted> expected = MonthRecount.of(month).cells();
    Map<Cell, Counted> actual = read(month);
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (cell, counted) -> {
          Counted found = actual.get(cell);
          if (found == null || !found.agrees(counted)) {
            differences.add(cell + ": " + counted + ", computed " + found);
          }
        });
    actual.keySet().stream()
        .filter(cell -> !expected.containsKey(cell))
        .forEach(cell -> differences.add(cell + ": not counted, computed " + actual.get(cell)));

    assertThat(differences).isEmpty();
    assertThat(actual).hasSizeGreaterThan(AT_LEAST).hasSameSizeAs(expected);
    assertThat(indicators(actual)).hasSize(INDICATORS);
  }

  private static Map<Cell, Counted> read(YearMonth month) throws SQLException {
    Map<Cell, Counted> cells = new HashMap<>();
    try (Connection connection = SampleRun.connect();
        PreparedStatement statement = connection.prepareStatement(VALUES)) {
      statement.setObject(1, month.atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          Counted before = cells.put(cell(row), counted(row));
          assertThat(before).as("a second value of %s", cell(row)).isNull();
        }
      }
    }
    return cells;
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        text(row, 1),
        text(row, 2),
        text(row, 3),
        Span.valueOf(text(row, 4)),
        YearMonth.from(row.getDate(5).toLocalDate()),
        text(row, 6),
        text(row, 7));
  }

  private static Counted counted(ResultSet row) throws SQLException {
    return new Counted(
        number(row, 8),
        number(row, 9),
        number(row, 10),
        number(row, 11),
        number(row, 12),
        row.getString(13));
  }

  private static Set<String> indicators(Map<Cell, Counted> cells) {
    Set<String> indicators = new TreeSet<>();
    cells.keySet().forEach(cell -> indicators.add(cell.indicator()));
    return indicators;
  }

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null ? null : Double.valueOf(row.getDouble(column));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
