package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import fr.azimut.recount.Question.Quotient;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every cell of a question. */
final class Count {

  private final Sample sample;
  private final Coverage coverage;
  private final Question question;
  private final List<Figure> figures;
  private final Amounts amounts;
  private final Availability availability;
  private final Map<Cell, Told> cells = new HashMap<>();
  private final Map<Rest, Coverage.Measure> rests = new HashMap<>();

  Count(Sample sample, Coverage coverage, Question question, List<Figure> figures) {
    this.sample = sample;
    this.coverage = coverage;
    this.question = question;
    this.figures = figures;
    this.amounts = new Amounts(sample, coverage, question);
    this.availability = new Availability(sample, question);
  }

  Map<Cell, Told> cells() {
    for (Span span : question.spans) {
      for (int back = span == Span.MONTH ? 12 : 0; back >= 0; back--) {
        YearMonth month = sample.last().minusMonths(back);
        for (String zone : sample.territory().zones()) {
          if (question.isOf(zone)) {
            zone(span, month, zone);
            amounts.forget();
            rests.clear();
          }
        }
      }
    }
    return cells;
  }

  private void zone(Span span, YearMonth month, String zone) {
    for (Figure figure : figures) {
      if (figure.spans(question).contains(span)
          && figure.months(span, sample.last()).contains(month)) {
        if (figure.byNetwork()) {
          question.networks().forEach(network -> cell(figure, span, month, zone, network));
        }
        cell(figure, span, month, zone, "");
      }
    }
  }

  private void cell(Figure figure, Span span, YearMonth month, String zone, String network) {
    Window window = new Window(zone, span.start(month), month, -figure.since());
    boolean cumulated = span != Span.MEAN_12;
    Availability.Found found = availability.find(figure, network, window, cumulated);
    Coverage.Measure rests = rests(figure, network, window, cumulated);
    String reason = found.reason();
    String remarks = remarks(figure, found);
    Counted counted;
    if (reason != null) {
      counted = Counted.without(reason, "");
    } else if (!figure.parts().allMatch(part -> amounts.tells(part, window))) {
      counted = Counted.without(found.some() ? "n.c." : "n.d.", "");
    } else if (figure.since() > 0) {
      counted = evolution(figure, found, window).remarked(remarks);
    } else {
      counted = value(figure, found, window, span).remarked(remarks);
      Double numerator = counted.numerator();
      boolean zero = numerator != null && numerator == 0 && figure.minus() == null;
      // a network's share is zero when it alone has nobody
      Coverage.Measure own =
          question.over.equals("network")
              ? rests(figure, figure.modality(), window, cumulated)
              : rests;
      if (zero && !own.certain()) {
        counted = Counted.without("n.d.", "");
      }
    }
    cells.put(
        new Cell(question.code, zone, network, span, month, figure.variable(), figure.modality()),
        new Told(counted, ownStructures(figure, counted).orElse(rests)));
  }

  /** A rate of structures is itself what it rests on. */
  private Optional<Coverage.Measure> ownStructures(Figure figure, Counted counted) {
    Double heard = counted.numerator();
    Double all = counted.denominator();
    return question.sources.get(0).flow() == Flow.COVERAGE
            && figure.since() == 0
            && heard != null
            && all != null
        ? Optional.of(new Coverage.Measure(heard.intValue(), all.intValue(), 0, 0, true))
        : Optional.empty();
  }

  /** What must be known besides, in the order of the names of the remarks. */
  private String remarks(Figure figure, Availability.Found found) {
    Set<String> asked = figure.numerator().variables();
    figure.parts().forEach(part -> part.records().and(part.where()).ask(asked));
    boolean partly =
        found.told().stream()
            .anyMatch(
                network -> {
                  Question.Source source = question.source(network);
                  Set<String> all = source.where().variables();
                  all.addAll(asked);
                  return sample.region().formats(source.flow(), network).stream()
                      .anyMatch(f -> f.partlyKnown().stream().anyMatch(all::contains));
                });
    String some = found.some() ? "some-networks" : "";
    return partly ? ("partly-known " + some).strip() : some;
  }

  private record Rest(boolean persons, String networks, Window window, boolean cumulated) {}

  /** What was expected and received of the flows that a figure counts. */
  private Coverage.Measure rests(Figure figure, String network, Window window, boolean cumulated) {
    List<String> asked =
        network.isEmpty()
            ? question.networks().stream()
                .filter(each -> isExpected(figure, each, window, cumulated))
                .toList()
            : List.of(network);
    Rest key =
        new Rest(
            figure.countsPersons(),
            figure.quotient().numerator().flows() + "" + asked.toString(),
            window,
            cumulated);
    Coverage.Measure known = rests.get(key);
    if (known == null) {
      known = measured(figure, asked, window);
      rests.put(key, known);
    }
    return known;
  }

  private Coverage.Measure measured(Figure figure, List<String> asked, Window window) {
    Coverage.Measure sum = Coverage.Measure.NONE;
    if (figure.quotient().numerator().flows().stream().anyMatch(flow -> !flow.isExpected())) {
      return sum; // what the register tells is there whole
    }
    for (Question.Source source : question.sources) {
      List<String> networks = asked.stream().filter(source.networks()::contains).toList();
      Flow flow = source.flow();
      if (flow == Flow.PARTICIPATION && !networks.isEmpty()) {
        flow = Flow.COOPERATION;
        networks = sample.region().networks(flow);
      }
      for (String each : flow.isExpected() ? networks : List.<String>of()) {
        if (!figure.countsPersons() || availability.countsPersons(flow, each)) {
          for (YearMonth month : window.months()) {
            sum = sum.plus(coverage.of(flow, each, month, figure.since(), window.zone()));
          }
        }
      }
    }
    return sum;
  }

  /** Of all together: whether a network can tell what is added up, or shares it out. */
  private boolean isExpected(Figure figure, String network, Window window, boolean cumulated) {
    Flow flow = question.source(network).flow();
    boolean single = window.isLonger() && cumulated && figure.countsPersons();
    boolean told = !question.over.isEmpty() || availability.isOf(figure, network);
    return told && (!single || availability.hasKeys(flow, network));
  }

  /** A numerator and its denominator, NaN where there is none, and what they make. */
  private record Result(double numerator, double denominator, double value) {}

  private Result result(
      Quotient quotient, Figure figure, Availability.Found found, Window window, Span span) {
    Part part = quotient.numerator();
    List<String> networks = found.networks();
    double numerator = amount(part, figure.numerator(), networks, window, span);
    Part base = quotient.denominator();
    if (part.measure().isQuantile()) {
      double number = amounts.number(part, figure.numerator(), networks, window);
      return new Result(Double.NaN, number, numerator);
    } else if (base == null) {
      return new Result(numerator, Double.NaN, numerator);
    }
    double denominator = amount(base, figure.denominator(), found.told(), window, span);
    double otherwise = question.zeroOverZero ? 0 : Double.NaN;
    double value = denominator == 0 ? otherwise : question.factor * numerator / denominator;
    return new Result(numerator, denominator, value);
  }

  /** Of a mean, the mean of each network's accepted months; what holds, that of the last month. */
  private double amount(
      Part part, Condition within, List<String> networks, Window window, Span span) {
    if (span != Span.MEAN_12) {
      return amounts.amount(part, within, networks, window);
    } else if (!part.isOwn()) {
      return amounts.amount(part, within, networks, window.month(window.to()));
    }
    double sum = 0;
    for (String network : networks) {
      Flow flow = question.source(network).flow();
      double ofMonths = 0;
      int months = 0;
      for (YearMonth month : window.months()) {
        if (sample.accepted(flow, network, month)) {
          ofMonths += amounts.amount(part, within, List.of(network), window.month(month));
          months++;
        }
      }
      sum += months == 0 ? 0 : ofMonths / months;
    }
    return sum;
  }

  private Counted value(Figure figure, Availability.Found networks, Window window, Span span) {
    Result result = result(figure.quotient(), figure, networks, window, span);
    Quotient minus = figure.minus();
    if (minus == null) {
      return counted(result, null, result.value());
    }
    Result other = result(minus, figure, networks, window, span);
    return counted(result, other, result.value() - other.value());
  }

  /** On the pairs that were heard both times: a count's growth, a quotient's difference. */
  private Counted evolution(Figure figure, Availability.Found networks, Window now) {
    Window then = now.before(figure.since());
    Result result = result(figure.quotient(), figure, networks, now, Span.MONTH);
    Result other = result(figure.quotient(), figure, networks, then, Span.MONTH);
    boolean ofCounts = figure.quotient().denominator() == null;
    double growth = other.value() == 0 ? Double.NaN : result.value() / other.value() - 1;
    return counted(result, other, ofCounts ? growth : result.value() - other.value());
  }

  private static Counted counted(Result result, @Nullable Result other, double value) {
    return Double.isNaN(value)
        ? Counted.without("n.c.", "")
        : new Counted(
            number(result.numerator()),
            number(result.denominator()),
            other == null ? null : number(other.numerator()),
            other == null ? null : number(other.denominator()),
            value,
            null,
            "");
  }

  private static @Nullable Double number(double number) {
    return Double.isNaN(number) ? null : Double.valueOf(number);
  }
}
