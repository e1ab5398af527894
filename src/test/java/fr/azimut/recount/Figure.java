package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a question: the headline, a code of a variable, an aspect, an evolution.
 *
 * @param numerator which rows or persons count in the numerator
 * @param denominator which count in the denominator
 * @param since how many months before the amounts are compared with, 0 for no evolution
 */
record Figure(
    String variable,
    String modality,
    Quotient quotient,
    @Nullable Quotient minus,
    Predicate<Row> numerator,
    Predicate<Row> denominator,
    int since,
    boolean byNetwork) {

  private static final Predicate<Row> ALL = row -> true;
  private static final Map<String, Integer> MONTHS_BEFORE =
      Map.of("", 0, "previous-month", 1, "year-before", 12);
  private static final Plain CODES = codes();

  /** The months that a figure has of a span: those before only of what stands for itself. */
  List<YearMonth> months(Span span, YearMonth last) {
    boolean history = span == Span.MONTH && variable.isEmpty() && since == 0;
    List<YearMonth> months = new ArrayList<>();
    for (int back = history ? 12 : 0; back >= 0; back--) {
      months.add(last.minusMonths(back));
    }
    return months;
  }

  /** Every figure of a question. */
  static List<Figure> of(Question question) {
    List<Figure> figures = new ArrayList<>();
    Quotient quotient = question.quotient;
    if (quotient != null && question.over.isEmpty()) {
      figures.add(of(question, "", "", quotient, ALL, ALL, question.evolution));
      for (String evolution : question.evolutions) {
        figures.add(of(question, "evolution", evolution, quotient, ALL, ALL, evolution));
      }
      for (String variable : question.breakdowns) {
        for (String code : withNotGiven(codes(variable))) {
          Predicate<Row> kept = row -> row.is(variable, code);
          figures.add(of(question, variable, code, quotient, kept, kept, ""));
        }
      }
    } else if (quotient != null) {
      String variable = question.over;
      for (String code : question.codes) {
        Predicate<Row> kept = row -> row.is(variable, code);
        Predicate<Row> known = row -> row.known(variable);
        figures.add(of(question, variable, code, quotient, kept, known, ""));
      }
    }
    question.aspects.forEach(
        (id, aspect) ->
            figures.add(
                new Figure(
                    "aspect",
                    id,
                    aspect,
                    null,
                    ALL,
                    ALL,
                    0,
                    question.byNetwork && !question.together.contains(id))));
    return figures;
  }

  private static Figure of(
      Question question,
      String variable,
      String modality,
      Quotient quotient,
      Predicate<Row> numerator,
      Predicate<Row> denominator,
      String evolution) {
    int since = Objects.requireNonNull(MONTHS_BEFORE.get(evolution));
    return new Figure(
        variable,
        modality,
        quotient,
        question.minus,
        numerator,
        denominator,
        since,
        question.byNetwork);
  }

  private static Plain codes() {
    try {
      return Plain.read(Path.of("jobs/mappings/codes.yaml")).below("variables");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The canonical codes of a variable. */
  static List<String> codes(String variable) {
    return CODES.below(variable).below("codes").keys();
  }

  private static List<String> withNotGiven(List<String> codes) {
    List<String> all = new ArrayList<>(codes);
    all.add("NR");
    return all;
  }
}
