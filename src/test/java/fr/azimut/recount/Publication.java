package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What may be read of a question's cells, decided a second time. */
final class Publication {

  private static final Map<String, String> REASONS =
      Map.of("n.d.", "NOT_AVAILABLE", "n.c.", "NOT_COMPUTABLE", "///", "NOT_APPLICABLE");

  /** A row of pub.figure, numbers to the ninth decimal. */
  record Shown(String status, @Nullable Long value, int received, int expected, String remark) {}

  private final int threshold;
  private final Question question;
  private final Map<String, Figure> figures = new java.util.HashMap<>();

  Publication(int threshold, Question question, List<Figure> all) {
    this.threshold = threshold;
    this.question = question;
    all.forEach(figure -> figures.put(figure.name(), figure));
  }

  Shown of(Cell cell, Told told) {
    Figure figure = Objects.requireNonNull(figures.get(cell.variable() + "/" + cell.modality()));
    Counted counted = told.counted();
    Coverage.Measure rests = told.coverage();
    String reason = counted.reason();
    String status =
        reason != null
            ? Objects.requireNonNull(REASONS.get(reason))
            : isTooLittle(cell, figure, rests)
                ? "NOT_PUBLISHABLE"
                : question.confidential && secret(figure, counted) ? "SECRET" : "PUBLISHED";
    Long value = status.equals("PUBLISHED") ? rounded(counted.value()) : null;
    String remark = status.equals("PUBLISHED") ? counted.remarks() : "";
    return new Shown(status, value, rests.received(), rests.expected(), remark);
  }

  /** Whether too few were received, or too little of what they usually send. */
  private boolean isTooLittle(Cell cell, Figure figure, Coverage.Measure rests) {
    boolean few = rests.received() < question.minimumCoverage * rests.expected();
    boolean little =
        rests.receivedVolume() < question.minimumVolume * rests.expectedVolume() - 1e-9;
    return few || (little && isMoved(cell, figure));
  }

  /** Whether a missing volume moves a figure. */
  private boolean isMoved(Cell cell, Figure figure) {
    Part base = figure.quotient().denominator();
    boolean count = base == null && !figure.quotient().numerator().measure().isQuantile();
    boolean rate = base != null && !base.isOwn();
    return count
        || rate
        || question.over.equals("network")
        || cell.span() == Span.MEAN_12
        || figure.since() > 0;
  }

  /** Whether it tells of too few people, then or now. */
  private boolean secret(Figure figure, Counted counted) {
    Quotient quotient = figure.quotient();
    Part base = quotient.denominator();
    boolean part = quotient.numerator().ofPeople();
    boolean whole = base == null ? quotient.numerator().measure().isQuantile() : base.ofPeople();
    boolean share = part && whole && List.of("%", "‰", "points").contains(figure.unit());
    return few(part, counted.numerator())
        || few(whole, counted.denominator())
        || few(share, rest(counted.denominator(), counted.numerator()))
        || few(part, counted.otherNumerator())
        || few(whole, counted.otherDenominator())
        || few(share, rest(counted.otherDenominator(), counted.otherNumerator()));
  }

  private boolean few(boolean people, @Nullable Double number) {
    return people && number != null && kept(number) > 0 && kept(number) < threshold;
  }

  private static @Nullable Double rest(@Nullable Double whole, @Nullable Double part) {
    return whole == null || part == null ? null : Double.valueOf(kept(whole) - kept(part));
  }

  /** Amounts are kept with four decimals. */
  private static double kept(double amount) {
    return Math.round(amount * 1e4) / 1e4;
  }

  private static @Nullable Long rounded(@Nullable Double value) {
    return value == null ? null : Math.round(value * 1e9);
  }

  /** A figure that is hidden carries no number at all. */
  static Shown shown(ResultSet row) throws SQLException {
    String status = Objects.requireNonNull(row.getString(8));
    if (!status.equals("PUBLISHED") && (row.getObject(10) != null || row.getObject(11) != null)) {
      status += " with its parts";
    }
    return new Shown(
        status,
        rounded(Comparison.number(row, 9)),
        row.getInt(12),
        row.getInt(13),
        Objects.requireNonNull(row.getString(14)));
  }
}
