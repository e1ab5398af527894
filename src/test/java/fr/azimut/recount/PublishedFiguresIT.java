package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runs of the sample data let be read, decided a second time. */
class PublishedFiguresIT {

  private static final int THRESHOLD = 5;
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
  @ValueSource(strings = {"2015-12", "2015-06", "2015-01"})
  void everyFigureIsPublishedOrHiddenAsItMustBe(YearMonth month) throws Exception {
    MonthRecount recount = MonthRecount.of(month);
    Map<Cell, Shown> shown = read(month);
    List<String> differences = new ArrayList<>();
    Map<String, Question> questions = new HashMap<>();
    MonthRecount.questions().forEach(question -> questions.put(question.code, question));
    recount
        .cells()
        .forEach(
            (cell, counted) -> {
              Question question = Objects.requireNonNull(questions.get(cell.indicator()));
              int[] structures = recount.coverage().of(question, cell);
              Shown expected = expected(question, cell, counted, structures);
              if (!expected.equals(shown.get(cell))) {
                differences.add(cell + ": " + expected + ", published " + shown.get(cell));
              }
            });

    assertThat(differences).isEmpty();
    assertThat(shown.keySet()).isEqualTo(recount.cells().keySet());
    assertThat(shown.values())
        .extracting(Shown::status)
        .contains("PUBLISHED", "SECRET", "NOT_COMPUTABLE");
  }

  private static Shown expected(Question question, Cell cell, Counted counted, int[] structures) {
    String status;
    if (counted.reason() != null) {
      status = counted.reason().equals("n.d.") ? "NOT_AVAILABLE" : "NOT_COMPUTABLE";
    } else if (structures[0] < question.minimumCoverage * structures[1]) {
      status = "NOT_PUBLISHABLE";
    } else if (question.confidential && secret(question, cell, counted)) {
      status = "SECRET";
    } else {
      status = "PUBLISHED";
    }
    Long value = status.equals("PUBLISHED") ? rounded(counted.value()) : null;
    return new Shown(status, value, structures[0], structures[1]);
  }

  /** Whether it tells of too few people, then or now. */
  private static boolean secret(Question question, Cell cell, Counted counted) {
    Quotient aspect =
        cell.variable().equals("aspect") ? question.aspects.get(cell.modality()) : null;
    Quotient quotient = Objects.requireNonNull(aspect == null ? question.quotient : aspect);
    Part of = quotient.denominator();
    boolean part = quotient.numerator().ofPeople();
    boolean whole = of == null ? quotient.numerator().measure().isQuantile() : of.ofPeople();
    boolean share = part && whole && !question.isRatio;
    return few(part, counted.numerator())
        || few(whole, counted.denominator())
        || few(share, rest(counted.denominator(), counted.numerator()))
        || few(part, counted.otherNumerator())
        || few(whole, counted.otherDenominator())
        || few(share, rest(counted.otherDenominator(), counted.otherNumerator()));
  }

  private static boolean few(boolean people, @Nullable Double number) {
    return people && number != null && number > 0 && number < THRESHOLD;
  }

  private static @Nullable Double rest(@Nullable Double whole, @Nullable Double part) {
    return whole == null || part == null ? null : Double.valueOf(whole - part);
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
