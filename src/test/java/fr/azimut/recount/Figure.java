package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
    Condition numerator,
    Condition denominator,
    int since,
    boolean byNetwork,
    String unit) {

  private static final Map<String, Integer> MONTHS_BEFORE =
      Map.of("", 0, "previous-month", 1, "year-before", 12);

  /** The months that a figure has of a span: those before only of what stands for itself. */
  List<YearMonth> months(Span span, YearMonth last) {
    boolean history = span == Span.MONTH && variable.isEmpty() && since == 0;
    List<YearMonth> months = new ArrayList<>();
    for (int back = history ? 12 : 0; back >= 0; back--) {
      months.add(last.minusMonths(back));
    }
    return months;
  }

  /** An evolution compares months; one since the year before, twelve of them too. */
  List<Span> spans(Question question) {
    return question.spans.stream()
        .filter(s -> since == 0 || s == Span.MONTH || (since == 12 && s == Span.ROLLING_12))
        .filter(s -> s != Span.MEAN_12 || quotient.numerator().measure().hasMean())
        .toList();
  }

  /** Unique in its question. */
  String name() {
    return variable + "/" + modality;
  }

  /** Its parts, of what is subtracted too. */
  Stream<Part> parts() {
    return Stream.of(quotient, minus)
        .flatMap(q -> q == null ? Stream.of() : Stream.of(q.numerator(), q.denominator()))
        .flatMap(Stream::ofNullable);
  }

  boolean countsPersons() {
    return parts().anyMatch(part -> part.isOwn() && part.measure() == Measure.PERSONS);
  }

  /** Every figure of a question. */
  static List<Figure> of(Question question, Codes codes, List<String> indicators) {
    List<Figure> figures = new ArrayList<>();
    Quotient quotient = question.quotient;
    Condition all = Condition.ALWAYS;
    if (quotient != null && question.over.isEmpty()) {
      figures.add(of(question, "", "", quotient, all, all, question.evolution));
      for (String evolution : question.evolutions) {
        figures.add(of(question, "evolution", evolution, quotient, all, all, evolution));
      }
      for (String variable : question.breakdowns) {
        List<String> each = new ArrayList<>(codes.of(variable));
        each.add(Row.NR);
        for (String code : each) {
          Condition kept = Condition.is(variable, code);
          figures.add(of(question, variable, code, quotient, kept, kept, ""));
        }
      }
    } else if (quotient != null) {
      figures.addAll(distribution(question, quotient, codes, indicators));
    }
    question.aspects.forEach(
        (id, aspect) ->
            figures.add(
                new Figure(
                    "aspect",
                    id,
                    aspect.quotient(),
                    null,
                    all,
                    all,
                    0,
                    aspect.byNetwork(),
                    aspect.unit())));
    return figures;
  }

  private static List<Figure> distribution(
      Question question, Quotient quotient, Codes codes, List<String> indicators) {
    String variable = question.over;
    List<String> each =
        switch (variable) {
          case "indicator" -> indicators;
          case "network" -> question.networks();
          default -> codes.of(variable);
        };
    return each.stream()
        .filter(
            code ->
                question.sources.stream()
                    .anyMatch(s -> Possible.isMet(s.where(), variable, code, codes)))
        .map(
            code ->
                of(
                    question,
                    variable,
                    code,
                    quotient,
                    Condition.is(variable, code),
                    Condition.known(variable),
                    ""))
        .toList();
  }

  private static Figure of(
      Question question,
      String variable,
      String modality,
      Quotient quotient,
      Condition numerator,
      Condition denominator,
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
        question.byNetwork,
        question.unit);
  }
}
