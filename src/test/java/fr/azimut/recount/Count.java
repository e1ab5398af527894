package fr.azimut.recount;

import fr.azimut.recount.Amounts.Where;
import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every cell of a question. */
final class Count {

  private final Sample sample;
  private final Question question;
  private final Amounts amounts;
  private final Availability availability;
  private final Map<Cell, Counted> cells = new HashMap<>();

  Count(Sample sample, Coverage coverage, Question question) {
    this.sample = sample;
    this.question = question;
    this.amounts = new Amounts(sample, coverage, question);
    this.availability = new Availability(sample, question);
  }

  Map<Cell, Counted> cells() {
    for (Figure figure : Figure.of(question)) {
      for (Span span : figure.since() > 0 ? List.of(Span.MONTH) : question.spans) {
        for (YearMonth month : figure.months(span, sample.last())) {
          sample.zones().stream().filter(this::exists).forEach(z -> row(figure, span, month, z));
        }
      }
    }
    return cells;
  }

  private boolean exists(String zone) {
    return question.zonings.contains(zone.substring(0, zone.indexOf('/')));
  }

  private void row(Figure figure, Span span, YearMonth month, String zone) {
    if (figure.byNetwork()) {
      for (String network : question.networks()) {
        cell(figure, span, month, zone, network);
      }
    }
    cell(figure, span, month, zone, "");
  }

  private void cell(Figure figure, Span span, YearMonth month, String zone, String network) {
    Availability.Found found = availability.find(figure, network, span.start(month), month);
    String reason = found.reason();
    Where where = new Where(zone, "", span.start(month), month, null);
    Counted counted =
        reason != null || !tells(figure, where)
            ? Counted.without(reason == null ? "n.d." : reason)
            : figure.since() > 0
                ? evolution(figure, found.networks(), where)
                : value(figure, found.networks(), where);
    cells.put(
        new Cell(question.code, zone, network, span, month, figure.variable(), figure.modality()),
        counted);
  }

  /** Whether every public statistic that a figure rests on is known of the zone. */
  private boolean tells(Figure figure, Where where) {
    return parts(figure).allMatch(part -> amounts.tells(part, where));
  }

  /** A numerator and its denominator, NaN where there is none, and what they make. */
  private record Result(double numerator, double denominator, double value) {}

  private Result result(Quotient quotient, Figure figure, List<String> networks, Where where) {
    Predicate<Row> within = figure.numerator();
    Part part = quotient.numerator();
    double numerator = amounts.amount(part, within, networks, where);
    Part base = quotient.denominator();
    if (part.measure().isQuantile()) {
      double number = amounts.number(part, within, networks, where);
      return new Result(Double.NaN, number, numerator);
    } else if (base == null) {
      return new Result(numerator, Double.NaN, numerator);
    }
    double denominator = amounts.amount(base, figure.denominator(), networks, where);
    double value = denominator == 0 ? Double.NaN : question.factor * numerator / denominator;
    return new Result(numerator, denominator, value);
  }

  private Counted value(Figure figure, List<String> networks, Where where) {
    Result result = result(figure.quotient(), figure, networks, where);
    Quotient minus = figure.minus();
    if (minus == null) {
      return counted(result, null, result.value());
    }
    Result other = result(minus, figure, networks, where);
    return counted(result, other, result.value() - other.value());
  }

  /** On the structures that reported both times: a count's growth, a quotient's difference. */
  private Counted evolution(Figure figure, List<String> networks, Where where) {
    YearMonth before = where.to().minusMonths(figure.since());
    Set<String> perimeter = new HashSet<>();
    for (String network : networks) {
      String flow = question.source(network).flow();
      Set<String> both = new HashSet<>(sample.structures(flow, network, where.to()));
      both.retainAll(sample.structures(flow, network, before));
      perimeter.addAll(both);
    }
    Where now = new Where(where.zone(), "", where.to(), where.to(), perimeter);
    Where then = new Where(where.zone(), "", before, before, perimeter);
    Result result = result(figure.quotient(), figure, networks, now);
    Result other = result(figure.quotient(), figure, networks, then);
    boolean ofCounts = figure.quotient().denominator() == null;
    double growth = other.value() == 0 ? Double.NaN : result.value() / other.value() - 1;
    return counted(result, other, ofCounts ? growth : result.value() - other.value());
  }

  private static Counted counted(Result result, @Nullable Result other, double value) {
    return Double.isNaN(value)
        ? Counted.without("n.c.")
        : new Counted(
            number(result.numerator()),
            number(result.denominator()),
            other == null ? null : number(other.numerator()),
            other == null ? null : number(other.denominator()),
            value,
            null);
  }

  private static @Nullable Double number(double number) {
    return Double.isNaN(number) ? null : Double.valueOf(number);
  }

  /** The parts of a figure, of what is subtracted too. */
  static Stream<Part> parts(Figure figure) {
    return Stream.of(figure.quotient(), figure.minus())
        .flatMap(q -> q == null ? Stream.of() : Stream.of(q.numerator(), q.denominator()))
        .flatMap(Stream::ofNullable);
  }
}
