package fr.azimut.recount;

import fr.azimut.recount.Question.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the parts of one question, the plain way. */
final class Amounts {

  private static final Comparator<Row> LATEST =
      Comparator.comparing(Amounts::standing).thenComparing(Row::line);

  private final Sample sample;
  private final Coverage coverage;
  private final Question question;
  private final Map<Where, List<Row>> rows = new HashMap<>();
  private final Map<Who, List<Person>> persons = new HashMap<>();

  /**
   * @param network empty for what no network sends
   * @param perimeter the only structures whose rows count, null for all
   */
  record Where(
      String zone, String network, YearMonth from, YearMonth to, @Nullable Set<String> perimeter) {}

  private record Who(Where where, Predicate<Row> records) {}

  /** One person, or those of a tally, told by a row. */
  private record Person(Row row, double number) {}

  Amounts(Sample sample, Coverage coverage, Question question) {
    this.sample = sample;
    this.coverage = coverage;
    this.question = question;
  }

  /** The amount of a part over some networks; NaN when a quantile has nothing to be of. */
  double amount(Part part, Predicate<Row> within, List<String> networks, Where where) {
    if (!part.flows().isEmpty()) {
      return ofOtherFlow(part, networks, where);
    }
    List<Where> each =
        networks.stream()
            .map(n -> new Where(where.zone(), n, where.from(), where.to(), where.perimeter()))
            .toList();
    Predicate<Row> kept = within.and(part.where());
    if (part.measure() == Measure.PERSONS) {
      return each.stream()
          .flatMap(w -> persons(new Who(w, part.having())).stream())
          .filter(person -> kept.test(person.row()))
          .mapToDouble(Person::number)
          .sum();
    }
    return measure(part, each.stream().flatMap(w -> rows(w).stream()).filter(kept).toList(), where);
  }

  /** Whether a part is no public statistic, or is one that is known of the zone. */
  boolean tells(Part part, Where where) {
    boolean statistic =
        part.flows().isEmpty()
            ? question.sources.stream().anyMatch(source -> source.flow().equals("context"))
            : part.flows().contains("context");
    return !statistic || held("context", "region", where).anyMatch(part.where());
  }

  /** How many records a quantile is of. */
  double number(Part part, Predicate<Row> within, List<String> networks, Where where) {
    return amount(Part.quantity().where(part.where()), within, networks, where);
  }

  private double measure(Part part, List<Row> counted, Where where) {
    return switch (part.measure()) {
      case RECORDS -> counted.size();
      case QUANTITY -> counted.stream().mapToDouble(Amounts::quantity).sum();
      case SUM -> counted.stream().mapToDouble(part.of()).sum();
      case MEDIAN -> quantile(numbers(part, counted), 0.5);
      case PERCENTILE_90 -> quantile(numbers(part, counted), 0.9);
      case STRUCTURES -> counted.stream().map(Row::structure).distinct().count();
      case COMMUNES -> communes(counted.stream(), where.zone());
      case DEPARTMENTS -> departments(counted.stream(), where.zone());
      default -> throw new IllegalArgumentException(part.measure() + " of rows");
    };
  }

  private double ofOtherFlow(Part part, List<String> networks, Where where) {
    return switch (part.measure()) {
      case RECEIVED -> coverage.count(where, networks, Coverage.ANY_FLOW)[0];
      case EXPECTED -> coverage.count(where, networks, Coverage.ANY_FLOW)[1];
      case COMMUNES ->
          part.flows().contains("territory")
              ? sample.communes(where.zone()).size()
              : communes(ofAnybody(part, where), where.zone());
      case DEPARTMENTS -> departmentsOf(where.zone()).size();
      default -> measure(part, others(part, networks, where).toList(), where);
    };
  }

  private Stream<Row> others(Part part, List<String> networks, Where where) {
    return part.flows().stream()
        .flatMap(flow -> senders(flow, networks).stream().flatMap(n -> held(flow, n, where)))
        .filter(part.where());
  }

  private Stream<Row> ofAnybody(Part part, Where where) {
    return part.flows().stream()
        .flatMap(
            flow -> Sample.networks(flow).stream().flatMap(network -> held(flow, network, where)));
  }

  /** What is said of everybody is not the networks' own. */
  private static List<String> senders(String flow, List<String> networks) {
    return switch (flow) {
      case "context", "cooperation" -> Sample.networks(flow);
      default -> networks;
    };
  }

  /** The rows of a flow in a period; of what holds until replaced, in its last month. */
  private Stream<Row> held(String flow, String network, Where where) {
    boolean lasting = Set.of("place", "structure", "context").contains(flow);
    return Stream.iterate(
            lasting ? where.to() : where.from(), m -> !m.isAfter(where.to()), m -> m.plusMonths(1))
        .flatMap(month -> sample.rows(flow, network, month, where.zone()).stream());
  }

  private List<Row> rows(Where where) {
    return rows.computeIfAbsent(
        where,
        key -> {
          Source source = question.source(where.network());
          Set<String> perimeter = where.perimeter();
          return held(source.flow(), where.network(), where)
              .filter(source.where())
              .filter(row -> perimeter == null || perimeter.contains(row.structure()))
              .toList();
        });
  }

  /** Everybody once with what their last row says, and those of tallies. */
  private List<Person> persons(Who who) {
    return persons.computeIfAbsent(
        who,
        key -> {
          List<Person> counted = new ArrayList<>();
          Map<String, Row> latest = new LinkedHashMap<>();
          for (Row row : rows(who.where())) {
            if (!who.records().test(row)) {
              continue;
            } else if (row.person().isEmpty()) {
              boolean acts = row.flow().equals("activity");
              counted.add(new Person(row, row.number(acts ? "persons" : "quantity")));
            } else {
              latest.merge(row.person(), row, (a, b) -> LATEST.compare(a, b) >= 0 ? a : b);
            }
          }
          latest.values().forEach(row -> counted.add(new Person(row, 1)));
          return counted;
        });
  }

  /** An act stands at its day; what lasts longer, in the month of its file. */
  private static LocalDate standing(Row row) {
    LocalDate day = row.flow().equals("activity") ? row.date("day") : null;
    return day == null ? row.monthStart() : day;
  }

  private static double quantity(Row row) {
    return row.numbers().getOrDefault("quantity", 1.0);
  }

  /** In order; that of a tally as many times as it says. */
  private static double[] numbers(Part part, List<Row> counted) {
    return counted.stream()
        .flatMapToDouble(
            row ->
                DoubleStream.generate(() -> part.of().applyAsDouble(row))
                    .limit((long) quantity(row)))
        .sorted()
        .toArray();
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
          String commune = row.spot().commune();
          if (commune != null && sample.communes(zone).contains(commune)) {
            found.add(commune);
          }
        });
    return found.size();
  }

  private double departments(Stream<Row> counted, String zone) {
    Set<String> found = new HashSet<>();
    counted.forEach(row -> found.add("departement/" + row.spot().department()));
    found.retainAll(departmentsOf(zone));
    return found.size();
  }

  private Set<String> departmentsOf(String zone) {
    Set<String> departments = new HashSet<>(sample.zones());
    departments.removeIf(z -> !z.startsWith("departement/") || z.endsWith("/" + Spot.OUTSIDE));
    departments.removeIf(z -> !zone.equals(Territory.REGION) && !zone.equals(z));
    return departments;
  }
}
