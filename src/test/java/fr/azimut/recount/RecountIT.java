package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.recount.Cell.Span;
import fr.azimut.run.SampleRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row, value and figure of whole runs of the sample data, against a second count from its
 * files.
 */
@ParameterizedClass
@ValueSource(strings = {"2015-12", "2015-06", "2015-01"})
class RecountIT {

  @Parameter private YearMonth month = YearMonth.of(2015, 1);

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

  private static @Nullable MonthRecount recount;

  @BeforeParameterizedClassInvocation
  static void count(YearMonth month) {
    recount = MonthRecount.of(month);
  }

  /** The tests that follow in this JVM need the memory of a month. */
  @AfterParameterizedClassInvocation
  static void forget() {
    recount = null;
  }

  private static MonthRecount recount() {
    return Objects.requireNonNull(recount);
  }

  @Test
  void asManyRowsAreKeptOfEveryFile() throws Exception {
    DepositRows.check(recount());
  }

  @Test
  void everyValueIsWhatTheFilesSay() throws Exception {
    Map<Cell, Counted> cells = recount().cells();
    Set<Cell> expected = new HashSet<>(cells.keySet());
    Set<String> indicators = new HashSet<>();
    List<String> differences = new ArrayList<>();
    SampleRun.query(
        VALUES,
        month,
        row -> {
          Cell cell = cell(row);
          Counted found = counted(row);
          Counted counted = cells.get(cell);
          if (counted == null || !expected.remove(cell) || !found.agrees(counted)) {
            differences.add(cell + ": " + counted + ", computed " + found);
          }
          indicators.add(cell.indicator());
        });
    assertThat(differences).isEmpty();
    assertThat(expected).as("never computed").isEmpty();
    assertThat(cells).hasSizeGreaterThan(AT_LEAST);
    assertThat(indicators).hasSize(INDICATORS);
  }

  @Test
  void everyFigureIsPublishedOrHiddenAsItMustBe() throws Exception {
    PublishedFigures.check(recount());
  }

  @Test
  void everyPlaceAndJointActionIsListed() throws Exception {
    PublishedLists.check(recount());
  }

  static Cell cell(ResultSet row) throws SQLException {
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

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    return row.getObject(column) == null ? null : Double.valueOf(row.getDouble(column));
  }

  static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
