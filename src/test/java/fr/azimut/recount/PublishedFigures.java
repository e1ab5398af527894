package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.recount.Question.Quotient;
import fr.azimut.run.SampleRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the runs of the sample data let be read, decided a second time. */
final class PublishedFigures {

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

  private final MonthRecount recount;
  private final Map<String, Question> questions = new HashMap<>();

  private PublishedFigures(MonthRecount recount) {
    this.recount = recount;
    MonthRecount.questions().forEach(question -> questions.put(question.code, question));
  }

  /** Every figure is published or hidden as it must be. */
  static void check(MonthRecount recount) throws SQLException {
    new PublishedFigures(recount).check();
  }

  private void check() throws SQLException {
    Set<Cell> expected = new HashSet<>(recount.cells().keySet());
    Set<String> statuses = new HashSet<>();
    List<String> differences = new ArrayList<>();
    SampleRun.query(
        FIGURES,
        recount.sample().last(),
        row -> {
          Cell cell = RecountIT.cell(row);
          Shown shown = shown(row);
          Counted counted = recount.cells().get(cell);
          if (counted == null || !expected.remove(cell) || !shown.equals(expected(cell, counted))) {
            differences.add(cell + ": " + counted + ", published " + shown);
          }
          statuses.add(shown.status());
        });
    assertThat(differences).isEmpty();
    assertThat(expected).as("never published").isEmpty();
    assertThat(statuses).contains("PUBLISHED", "SECRET", "NOT_COMPUTABLE");
  }

  private Shown expected(Cell cell, Counted counted) {
    Question question = Objects.requireNonNull(questions.get(cell.indicator()));
    int[] structures = recount.coverage().of(question, cell);
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

  /** A figure that is hidden carries no number at all. */
  private static Shown shown(ResultSet row) throws SQLException {
    String status = RecountIT.text(row, 8);
    if (!status.equals("PUBLISHED")) {
      assertThat(row.getObject(10)).as("numerator of a hidden figure").isNull();
      assertThat(row.getObject(11)).as("denominator of a hidden figure").isNull();
    }
    Double value = row.getObject(9) == null ? null : Double.valueOf(row.getDouble(9));
    return new Shown(status, rounded(value), row.getInt(12), row.getInt(13));
  }
}
