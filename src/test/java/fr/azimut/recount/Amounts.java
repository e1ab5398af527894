package fr.azimut.recount;

import fr.azimut.recount.Question.Source;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the parts of one question, the plain way. */
final class Amounts {

  private final Sample sample;
  private final Coverage coverage;
  private final Question question;
  private final People people;

  /** By network and month, then by zone: the rows that the sources keep. */
  private final Map<String, Map<String, List<Row>>> kept = new HashMap<>();

  private final Map<Of, List<Row>> rows = new HashMap<>();
  private final Map<Who, List<Row>> persons = new HashMap<>();

  private record Of(String network, Window window) {}

  private record Who(Of of, Condition records) {}

  Amounts(Sample sample, Coverage coverage, Question question) {
    this.sample = sample;
    this.coverage = coverage;
    this.question = question;
    people = new People(sample.region().codes());
  }

  /** Forgets the rows of a zone. */
  void forget() {
    rows.clear();
    persons.clear();
  }

  /** The amount of a part over some networks; NaN when a quantile has nothing to be of. */
  double amount(Part part, Condition within, List<String> networks, Window window) {
    if (!part.isOwn()) {
      return ofOtherFlow(part, networks, window);
    } else if (!part.measure().addsUp()) {
      List<Row> all = new ArrayList<>();
      networks.forEach(n -> all.addAll(rows(new Of(n, window))));
      return measure(part, filtered(all, within.and(part.where())), window);
    }
    double sum = 0;
    for (String network : networks) {
      sum += amount(part, within, new Of(network, window));
    }
    return sum;
  }

  private double amount(Part part, Condition within, Of of) {
    Condition where = within.and(part.where());
    if (part.measure() == Measure.PERSONS) {
      Set<String> asked = where.variables();
      part.records().ask(asked);
      question.source(of.network()).where().ask(asked);
      return People.number(persons(new Who(of, part.records())), where, asked);
    } else if (part.measure() == Measure.RECEIVED || part.measure() == Measure.EXPECTED) {
      int which = part.measure() == Measure.RECEIVED ? 0 : 1;
      return coverage.seated(of.network(), of.window().to(), of.window().zone())[which];
    }
    return measure(part, filtered(rows(of), where), of.window());
  }

  private static List<Row> filtered(List<Row> rows, Condition where) {
    return where == Condition.ALWAYS ? rows : rows.stream().filter(where::test).toList();
  }

  /** How many records a quantile is of. */
  double number(Part part, Condition within, List<String> networks, Window window) {
    Part quantity =
        new Part(Measure.QUANTITY, part.flows(), List.of(), Condition.ALWAYS, part.where());
    return amount(quantity, within, networks, window);
  }

  /** Whether a part is no public statistic, or is one that is known of the zone. */
  boolean tells(Part part, Window window) {
    boolean statistic =
        part.isOwn()
            ? question.sources.get(0).flow() == Flow.CONTEXT
            : part.flows().contains(Flow.CONTEXT);
    return !statistic
        || held(Flow.CONTEXT, "region", window).anyMatch(row -> part.where().test(row));
  }

  private double measure(Part part, List<Row> counted, Window window) {
    return switch (part.measure()) {
      case RECORDS -> counted.size();
      case QUANTITY -> counted.stream().mapToDouble(Row::quantity).sum();
      case SUM -> counted.stream().mapToDouble(row -> sum(part, row)).sum();
      case MEDIAN -> quantile(numbers(part, counted), 0.5);
      case PERCENTILE_90 -> quantile(numbers(part, counted), 0.9);
      case STRUCTURES -> counted.stream().map(row -> row.structure).distinct().count();
      case COMMUNES -> communes(counted.stream(), window.zone());
      case DEPARTMENTS -> departments(counted.stream(), window.zone());
      default -> throw new IllegalArgumentException(part.measure() + " of rows");
    };
  }

  /** What a tally says of one of its own is said of as many. */
  private double sum(Part part, Row row) {
    if (part.of().contains(Part.INTERVAL)) {
      return number(part).applyAsDouble(row) * row.quantity();
    }
    return part.of().stream().mapToDouble(row::amount).sum();
  }

  private ToDoubleFunction<Row> number(Part part) {
    if (!part.of().contains(Part.INTERVAL)) {
      return row -> part.of().stream().mapToDouble(row::amount).sum();
    }
    return row -> {
      Amount interval =
          question.sources.stream()
              .filter(s -> s.flow() == row.flow)
              .findFirst()
              .map(Source::interval)
              .orElseThrow();
      return interval.of(row);
    };
  }

  private double ofOtherFlow(Part part, List<String> networks, Window window) {
    return switch (part.measure()) {
      case COMMUNES ->
          part.flows().contains(Flow.TERRITORY)
              ? sample.communes(window.zone()).size()
              : communes(ofAnybody(part, window), window.zone());
      case DEPARTMENTS -> departmentsOf(window.zone()).size();
      default -> measure(part, others(part, networks, window).toList(), window);
    };
  }

  private Stream<Row> others(Part part, List<String> networks, Window window) {
    return part.flows().stream()
        .flatMap(flow -> senders(flow, networks).stream().flatMap(n -> held(flow, n, window)))
        .filter(part.where()::test);
  }

  private Stream<Row> ofAnybody(Part part, Window window) {
    return part.flows().stream()
        .flatMap(
            flow ->
                sample.region().networks(flow).stream()
                    .flatMap(network -> held(flow, network, window)))
        .filter(part.where()::test);
  }

  /** What is said of everybody is not the networks' own. */
  private List<String> senders(Flow flow, List<String> networks) {
    return flow == Flow.CONTEXT || flow == Flow.COOPERATION
        ? sample.region().networks(flow)
        : networks;
  }

  /** The rows of a flow in a period; of what holds until replaced, in its last month. */
  private Stream<Row> held(Flow flow, String network, Window window) {
    Window asked = flow.isLasting() ? window.month(window.to()) : window;
    return asked.months().stream()
        .flatMap(month -> sample.rows(flow, network, month, window.zone()).stream());
  }

  private List<Row> rows(Of of) {
    return rows.computeIfAbsent(
        of,
        key -> {
          Window window = of.window();
          Source source = question.source(of.network());
          List<Row> found = new ArrayList<>();
          boolean lasting = source.flow().isLasting();
          for (YearMonth month : lasting ? List.of(window.to()) : window.months()) {
            YearMonth other = month.plusMonths(window.pairedWith());
            for (Row row : kept(source, of.network(), month, window.zone())) {
              boolean both = window.pairedWith() == 0 || (heard(row, month) && heard(row, other));
              if (both) {
                found.add(row);
              }
            }
          }
          return found;
        });
  }

  private boolean heard(Row row, YearMonth month) {
    return sample.heard(row.flow, row.network, month, row.structure);
  }

  private List<Row> kept(Source source, String network, YearMonth month, String zone) {
    return kept.computeIfAbsent(
            network + month,
            key -> {
              Map<String, List<Row>> zones = new HashMap<>();
              for (Row row : sample.rows(source.flow(), network, month)) {
                if (source.where().test(row)) {
                  row.spot
                      .zones()
                      .forEach(z -> zones.computeIfAbsent(z, k -> new ArrayList<>()).add(row));
                }
              }
              return zones;
            })
        .getOrDefault(zone, List.of());
  }

  private List<Row> persons(Who who) {
    return persons.computeIfAbsent(who, key -> people.of(rows(who.of()), who.records()));
  }

  /** In order; that of a tally as many times as it says. */
  private double[] numbers(Part part, List<Row> counted) {
    double[] numbers = new double[(int) counted.stream().mapToDouble(Row::quantity).sum()];
    int next = 0;
    for (Row row : counted) {
      int times = (int) row.quantity();
      Arrays.fill(numbers, next, next + times, number(part).applyAsDouble(row));
      next += times;
    }
    Arrays.sort(numbers);
    return numbers;
  }

  /** Between the two numbers that stand around the rank. */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double rank = (sorted.length - 1) * share;
    int below = (int) Math.floor(rank);
    int above = (int) Math.ceil(rank);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  private double communes(Stream<Row> counted, String zone) {
    Set<String> found = new HashSet<>();
    counted.forEach(
        row -> {
          @Nullable String commune = row.spot.commune();
          if (commune != null && sample.communes(zone).contains(commune)) {
            found.add(commune);
          }
        });
    return found.size();
  }

  private double departments(Stream<Row> counted, String zone) {
    Set<String> found = new HashSet<>();
    counted.forEach(row -> found.addAll(row.spot.zones()));
    found.retainAll(departmentsOf(zone));
    return found.size();
  }

  private Set<String> departmentsOf(String zone) {
    Set<String> departments = new HashSet<>(sample.territory().zones());
    departments.removeIf(z -> !z.startsWith("departement/") || Spot.isRemainder(z));
    departments.removeIf(z -> !zone.equals(sample.territory().region()) && !zone.equals(z));
    return departments;
  }
}
