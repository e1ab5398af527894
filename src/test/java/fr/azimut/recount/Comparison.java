package fr.azimut.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a run left in the database, held against a recount, cell by cell. */
public final class Comparison {

  private static final int FETCHED = 5_000;

  /** Enough to see what is wrong. */
  private static final int TOLD = 20;

  private static final String VERSION =
      """
      (select max(v.id) from ops.month_version v where v.region = ? and v.month = ?)
      """;
  private static final String VALUES =
      """
      select v.indicator, z.zoning || '/' || z.code, v.network, v.period, v.month, v.variable,
        v.modality, v.numerator, v.denominator, v.other_numerator, v.other_denominator,
        v.value, v.reason, coalesce(v.remark, '')
      from mart.indicator_value v
      join ops.month_version m on m.id = v.version_id
      join ref.zone z on z.geography_id = m.geography_id and z.zone_id = v.zone_id
      where v.version_id = %s and v.indicator = ?
      """
          .formatted(VERSION);
  private static final String FIGURES =
      """
      select f.indicator, f.zoning || '/' || f.zone, f.network, f.period, f.month, f.variable,
        f.modality, f.status, f.figure_value, f.numerator, f.denominator, f.received, f.expected,
        coalesce(f.remark, ''), f.volume_share
      from pub.figure f where f.version_id = %s and f.indicator = ?
      """
          .formatted(VERSION);

  private final MonthRecount recount;
  private final Connection connection;
  private final List<String> differences = new ArrayList<>();
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<String, Integer> statuses = new TreeMap<>();
  private int cells;

  private Comparison(MonthRecount recount, Connection connection) {
    this.recount = recount;
    this.connection = connection;
  }

  /** Compares every value and every published figure of the last version of the month. */
  public static Comparison of(MonthRecount recount, Connection connection) throws SQLException {
    return of(recount, connection, Set.of());
  }

  /**
   * The same but for some indicators.
   *
   * @param left codes of those that the files of the recount cannot tell
   */
  public static Comparison of(MonthRecount recount, Connection connection, Set<String> left)
      throws SQLException {
    Comparison comparison = new Comparison(recount, connection);
    boolean commits = connection.getAutoCommit();
    connection.setAutoCommit(false); // else the driver fetches all rows at once
    comparison.differences.addAll(DepositRows.differences(recount, connection));
    for (Question question : recount.questions()) {
      if (!left.contains(question.code)) {
        comparison.compare(question);
      }
    }
    connection.setAutoCommit(commits);
    return comparison;
  }

  /** How many cells were counted. */
  public int cells() {
    return cells;
  }

  /** How many published figures have each status. */
  public Map<String, Integer> statuses() {
    return statuses;
  }

  /** The first differences of each indicator, and how many each has. */
  public List<String> differences() {
    List<String> told = new ArrayList<>(differences);
    kinds.forEach((kind, number) -> told.add(0, number + " × " + kind));
    return told;
  }

  private void compare(Question question) throws SQLException {
    Map<Cell, Told> counted = recount.cells(question);
    cells += counted.size();
    Set<Cell> computed = new HashSet<>(counted.keySet());
    each(
        VALUES,
        question.code,
        row -> {
          Cell cell = cell(row);
          Told told = counted.get(cell);
          Counted found = counted(row);
          if (told == null || !computed.remove(cell) || !found.agrees(told.counted())) {
            differ("value", cell, (told == null ? "no cell" : told) + ", computed " + found);
          }
        });
    computed.forEach(cell -> differ("value", cell, counted.get(cell) + ", never computed"));
    Set<Cell> published = new HashSet<>(counted.keySet());
    Publication publication = recount.publication(question);
    each(
        FIGURES,
        question.code,
        row -> {
          Cell cell = cell(row);
          Told told = counted.get(cell);
          Publication.Shown shown = Publication.shown(row);
          statuses.merge(shown.status(), 1, Integer::sum);
          if (told == null || !published.remove(cell)) {
            differ("figure", cell, "no cell, published " + shown);
          } else if (!told.coverage().isShare(number(row, 15))) {
            differ(
                "volume", cell, told.coverage() + ", published " + number(row, 15) + " " + shown);
          } else if (!shown.equals(publication.of(cell, told))) {
            differ("figure", cell, publication.of(cell, told) + ", published " + shown);
          }
        });
    published.forEach(cell -> differ("figure", cell, counted.get(cell) + ", never published"));
  }

  private void differ(String kind, Cell cell, String what) {
    String key = cell.indicator() + " " + kind;
    if (kinds.merge(key, 1, Integer::sum) <= TOLD) {
      differences.add(kind + " of " + cell + ": " + what);
    }
  }

  private interface Rows {
    void accept(ResultSet row) throws SQLException;
  }

  private void each(String sql, String indicator, Rows rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED);
      statement.setString(1, recount.sample().region().id());
      statement.setObject(2, recount.sample().last().atDay(1));
      statement.setString(3, indicator);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rows.accept(row);
        }
      }
    }
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        text(row, 1),
        text(row, 2),
        text(row, 3),
        Cell.Span.of(text(row, 4)),
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
        row.getString(13),
        text(row, 14));
  }

  static @Nullable Double number(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null ? null : Double.valueOf(row.getDouble(column));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
