package fr.azimut.recount;

import fr.azimut.recount.Cell.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator, as its definition tells: what it asks of which rows. */
final class Question {

  /**
   * Where its rows come from.
   *
   * @param networks those that send them
   * @param interval of two dates, null for none
   */
  record Source(Flow flow, List<String> networks, Condition where, @Nullable Amount interval) {}

  /**
   * @param denominator null for a count or a quantile
   */
  record Quotient(Part numerator, @Nullable Part denominator) {}

  /** Beside the headline. */
  record Aspect(Quotient quotient, boolean byNetwork, String unit) {}

  final String code;
  final List<Source> sources = new ArrayList<>();
  final List<String> breakdowns;
  final Map<String, Aspect> aspects = new LinkedHashMap<>();
  final List<String> evolutions;
  final @Nullable Quotient quotient;
  final @Nullable Quotient minus;
  final String evolution;
  final String over;
  final List<Span> spans;
  final List<String> zonings;
  final boolean byNetwork;
  final String missing;
  final boolean zeroOverZero;
  final String unit;
  final boolean confidential;
  final double minimumCoverage;
  final double minimumVolume;
  final double factor;
  private final Region region;

  private Question(Region region, Plain plain) {
    this.region = region;
    code = plain.text("code");
    breakdowns = plain.texts("breakdowns");
    evolutions = plain.texts("evolutions");
    evolution = plain.text("evolution");
    over = plain.text("over");
    spans = plain.texts("periods").stream().map(Span::of).toList();
    zonings = plain.texts("zonings");
    byNetwork = plain.is("by_network");
    missing = plain.text("missing");
    zeroOverZero = plain.text("zero_denominator").equals("zero");
    unit = plain.text("unit");
    confidential = plain.is("confidential");
    minimumCoverage = number(plain, "minimum_coverage", 0);
    minimumVolume = number(plain, "minimum_volume", 0);
    factor = number(plain, "factor", 1);
    List<Plain> each = plain.has("sources") ? plain.list("sources") : List.of(plain);
    boolean members = plain.below("numerator").text("measure").equals("structures");
    each.forEach(source -> sources.add(source(source, members)));
    quotient = quotient(plain);
    minus = plain.has("minus") ? quotient(plain.below("minus")) : null;
    for (Plain aspect : plain.list("aspects")) {
      boolean by = aspect.has("by_network") ? aspect.is("by_network") : byNetwork;
      Quotient of = java.util.Objects.requireNonNull(quotient(aspect));
      String own = aspect.has("unit") ? aspect.text("unit") : unit;
      aspects.put(aspect.text("id"), new Aspect(of, by, own));
    }
  }

  private static double number(Plain plain, String key, double otherwise) {
    return plain.has(key) ? Double.parseDouble(plain.text(key)) : otherwise;
  }

  /** Of actions, structures are those that took part, and they are told by everybody's. */
  private Source source(Plain plain, boolean members) {
    Flow told = Flow.of(plain.text("flow"));
    Flow flow = members && told == Flow.COOPERATION ? Flow.PARTICIPATION : told;
    List<String> networks = new ArrayList<>(region.networks(flow));
    if (plain.has("networks")) {
      networks.retainAll(plain.texts("networks"));
    }
    Amount interval = plain.has("interval") ? Amount.of(plain.text("interval")) : null;
    return new Source(flow, networks, Expression.read(plain.text("where")), interval);
  }

  private @Nullable Quotient quotient(Plain plain) {
    if (!plain.has("numerator")) {
      return null;
    }
    Part numerator = part(plain.below("numerator"));
    return new Quotient(
        numerator, plain.has("denominator") ? part(plain.below("denominator")) : null);
  }

  private Part part(Plain plain) {
    Part part = Part.read(plain);
    boolean structures = part.measure() == Measure.STRUCTURES;
    boolean ofMembers = sources.get(0).flow() == Flow.PARTICIPATION;
    if (structures && part.flows().equals(List.of(Flow.PLACE))) {
      return part.in(Flow.STRUCTURE);
    }
    return part.isOwn() && ofMembers && !structures ? part.in(Flow.COOPERATION) : part;
  }

  /** The definitions that are in force on the last day of a month. */
  static List<Question> list(Region region, YearMonth month) {
    List<Question> questions = new ArrayList<>();
    LocalDate day = month.atEndOfMonth();
    for (String folder : List.of("indicators", "context")) {
      try (Stream<Path> files = Files.list(region.jobs().resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          Plain plain = Plain.read(file);
          boolean begun = !LocalDate.parse(plain.text("valid_from")).isAfter(day);
          boolean over =
              plain.has("valid_to") && LocalDate.parse(plain.text("valid_to")).isBefore(day);
          if (begun && !over) {
            questions.add(new Question(region, plain));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return questions;
  }

  /** The networks that it is about, in the order of the region's profile. */
  List<String> networks() {
    return region.networks().stream()
        .filter(n -> sources.stream().anyMatch(s -> s.networks().contains(n)))
        .toList();
  }

  /** A network stands in one source only. */
  Source source(String network) {
    return sources.stream().filter(s -> s.networks().contains(network)).findFirst().orElseThrow();
  }

  boolean isOf(String zone) {
    return zonings.isEmpty() || zonings.contains(zone.substring(0, zone.indexOf('/')));
  }
}
