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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of whole runs of the sample data, against a second count from its files. */
class RecountIT {

  private static final String VALUES =
      """
      select v.indicator, z.zoning || '/' || z.code, v.network, v.period, v.month, v.variable,
        v.modality, v.numerator, v.denominator, v.reason
      from mart.indicator_value v
      join ops.month_version m on m.id = v.version_id
      join ref.zone z on z.geography_id = m.geography_id and z.zone_id = v.zone_id
      where m.month = ?
      """;

  @ParameterizedTest
  @CsvSource({"2015-12, 50000", "2015-01, 50000"})
  void everyCellIsWhatTheFilesSay(YearMonth month, int atLeast) throws Exception {
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
    assertThat(actual).hasSizeGreaterThan(atLeast).hasSameSizeAs(expected);
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
        row.getObject(8) == null ? null : row.getDouble(8),
        row.getObject(9) == null ? null : row.getDouble(9),
        row.getString(10));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
