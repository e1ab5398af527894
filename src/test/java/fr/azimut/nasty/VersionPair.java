package fr.azimut.nasty;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The last versions of two regions, compared cell by cell in the database that holds both. */
final class VersionPair {

  /** Values before disclosure control, figures after it, and coverage: all that is told of each. */
  private static final String CELLS =
      """
      with last as (
        select region, max(id) as id from ops.month_version where region in (?, ?) group by region),
      told as (
        select l.region, 'value' as kind, v.indicator,
          case z.zoning when 'region' then '' else z.zoning || '/' || z.code end as zone,
          v.network, v.period, v.month, v.variable, v.modality,
          to_jsonb(v) - '{version_id,zone_id}'::text[] as told
        from last l join mart.indicator_value v on v.version_id = l.id
        join ops.month_version m on m.id = l.id
        join ref.zone z on z.geography_id = m.geography_id and z.zone_id = v.zone_id
        union all
        select l.region, 'figure', f.indicator,
          case f.zoning when 'region' then '' else f.zoning || '/' || f.zone end,
          f.network, f.period, f.month, f.variable, f.modality, to_jsonb(f) - '{version_id,zone}'::text[]
        from last l join pub.figure f on f.version_id = l.id)
      """;

  private static final String DIFFERENT =
      CELLS
          + """
          select kind, indicator, zone, network, period, month, variable, modality,
            coalesce(a.told::text, ''), coalesce(b.told::text, '')
          from (select * from told where region = ?) a
          full join (select * from told where region = ?) b
            using (kind, indicator, zone, network, period, month, variable, modality)
          where a.told is distinct from b.told
          order by 1, 2, 3, 4, 5, 6, 7, 8
          """;

  private static final String NUMBER = CELLS + "select count(*) from told where region = ?";

  private final Connection connection;
  private final String one;
  private final String other;

  VersionPair(Connection connection, String one, String other) {
    this.connection = connection;
    this.one = one;
    this.other = other;
  }

  /**
   * A cell that is not the same.
   *
   * @param kind {@code value} before disclosure control or {@code figure} after it
   * @param one empty where the first has no such cell
   */
  record Difference(
      String kind,
      String indicator,
      String zone,
      String network,
      String period,
      String month,
      String variable,
      String modality,
      String one,
      String other) {

    private static final Set<String> COVERAGE = Set.of("received", "expected", "volume_share");

    /** Whether both tell the same number, and perhaps another coverage. */
    boolean isOfCoverageAlone() {
      return !one.isEmpty() && !other.isEmpty() && numbers(one).equals(numbers(other));
    }

    /** Whether one of them is not told as somebody expected is missing. */
    boolean isForWantOfCoverage() {
      return Stream.of(one, other)
          .anyMatch(told -> told.contains("NOT_PUBLISHABLE") || told.contains("zero-not-certain"));
    }

    private static Map<String, String> numbers(String told) {
      Map<String, String> numbers = new TreeMap<>();
      JsonMapper.shared()
          .readTree(told)
          .properties()
          .forEach(e -> numbers.put(e.getKey(), e.getValue().asString("")));
      numbers.keySet().removeAll(COVERAGE);
      return numbers;
    }
  }

  /** The cells of the first. */
  int size() throws SQLException {
    try (PreparedStatement statement = prepare(NUMBER, one, other, one);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  List<Difference> differences() throws SQLException {
    List<Difference> differences = new ArrayList<>();
    try (PreparedStatement statement = prepare(DIFFERENT, one, other, one, other);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        differences.add(
            new Difference(
                text(row, 1),
                text(row, 2),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10)));
      }
    }
    return differences;
  }

  private PreparedStatement prepare(String sql, String... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    return statement;
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
