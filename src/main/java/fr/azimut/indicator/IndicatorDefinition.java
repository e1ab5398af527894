package fr.azimut.indicator;

import fr.azimut.definition.Keys;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the commission defines it: one file of {@code jobs/indicators/}. Its keys are
 * explained in {@code docs/JOBS.md}.
 *
 * @param position where it is defined
 * @param keys where its keys stand
 * @param code {@code ACC-04}
 * @param label its name, in French
 * @param question the question it answers, in French
 * @param objective what it serves, in French
 * @param ground how well its definition is founded
 * @param source where its ground stands
 * @param flow the flow of its records, null when there are sources
 * @param networks the networks it is limited to; empty for all
 * @param where which records count, in the expression language ({@link Filter}); null for all
 * @param interval two dates of the flow whose difference in days is the number {@code interval}
 * @param sources where its records come from, when networks tell the same in different flows
 * @param numerator what is counted; null when only the aspects are figures
 * @param denominator what it is divided by, null for a count or a quantile
 * @param minus the quotient that is subtracted from that of numerator and denominator
 * @param evolution when the value itself is an evolution: since when
 * @param evolutions the evolutions given beside the value
 * @param aspects further figures
 * @param factor what the quotient is multiplied by; null for 1
 * @param over the variable whose known codes are told apart and, when there is a denominator, share
 *     its known total
 * @param unit in French: {@code personnes}, {@code %}, {@code lieux}
 * @param decimals to show
 * @param precision what its value is to a statistician, and so which interval suits it
 * @param direction which way is better
 * @param target decided by the commission
 * @param alert the value on whose worse side readers are warned
 * @param breakdowns the variables it is broken down by
 * @param byNetwork whether it exists per network
 * @param zonings the zonings it exists for; empty for all
 * @param periods the lengths of period it exists for
 * @param missing what missing networks or months do to the figure of all networks together
 * @param zeroDenominator what a denominator of zero gives; null when there is none
 * @param uniqueness within what persons are counted once; null when not about persons
 * @param minimumCoverage share of the expected structures under which it is not publishable
 * @param minimumVolume share of the usual volume under which a figure is not publishable that a
 *     missing volume moves ({@link #asksVolume})
 * @param confidential whether it counts persons or their acts, and so falls under the threshold
 * @param comment for readers, in French
 * @param decision the commission's decision, in French
 * @param validFrom first day of validity
 * @param validTo last day of validity, null while in force
 * @param examples rows and what they must give
 */
public record IndicatorDefinition(
    Position position,
    Keys keys,
    String code,
    String label,
    String question,
    String objective,
    Ground ground,
    String source,
    @Nullable String flow,
    List<String> networks,
    @Nullable Phrase where,
    @Nullable Phrase interval,
    List<Source> sources,
    @Nullable Part numerator,
    @Nullable Part denominator,
    @Nullable Minus minus,
    @Nullable Evolution evolution,
    List<Evolution> evolutions,
    List<Aspect> aspects,
    @Nullable Double factor,
    @Nullable String over,
    String unit,
    int decimals,
    Precision precision,
    Direction direction,
    @Nullable Double target,
    @Nullable Double alert,
    List<String> breakdowns,
    boolean byNetwork,
    List<String> zonings,
    List<Period> periods,
    Missing missing,
    @Nullable ZeroDenominator zeroDenominator,
    @Nullable Uniqueness uniqueness,
    double minimumCoverage,
    double minimumVolume,
    Boolean confidential,
    @Nullable String comment,
    @Nullable String decision,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Example> examples) {

  /**
   * A quotient to subtract.
   *
   * @param position where it is defined
   * @param numerator its numerator
   * @param denominator its denominator
   */
  public record Minus(Position position, Part numerator, Part denominator) {}

  /** How well a definition is founded. */
  public enum Ground {
    ATTESTED("attesté"),
    DERIVED("dérivé"),
    PROPOSED("proposé");

    private final String label;

    Ground(String label) {
      this.label = label;
    }

    /** In French. */
    public String label() {
      return label;
    }
  }

  /** Which way is better. */
  public enum Direction {
    UP("hausse"),
    DOWN("baisse"),
    NEUTRAL("neutre");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    /** In French. */
    public String label() {
      return label;
    }
  }

  /** What a value is to a statistician: {@code docs/FIGURES.md}, section 8. */
  public enum Precision {
    /** So many persons, pathways, requests or answers among others of the same. */
    PROPORTION,
    /** So many of them for a population. */
    RATE,
    /** A register or a census told whole: there is no chance in it. */
    EXACT,
    /** Anything else: a count, acts, which are not independent, a ratio of unlike things. */
    NONE
  }

  /** Within what a person is counted once. */
  public enum Uniqueness {
    STRUCTURE("structure"),
    RESEAU("reseau"),
    SOMME_RESEAUX("somme-reseaux");

    private final String label;

    Uniqueness(String label) {
      this.label = label;
    }

    /** The word shown to users. */
    public String label() {
      return label;
    }
  }

  /** When the figure of all networks together is missing (the strategies of DHIS2). */
  public enum Missing {
    SKIP_IF_ANY,
    SKIP_IF_ALL,
    NEVER_SKIP
  }

  /** What a quotient is when its denominator is zero. */
  public enum ZeroDenominator {
    NOT_COMPUTABLE,
    ZERO
  }

  /** Where the records come from, whether the file writes one source or several. */
  List<Source> listSources() {
    return flow == null
        ? sources
        : List.of(new Source(keys.at("flow"), flow, networks, where, interval));
  }

  /** Whether what it counts is a register, a census or the platform's own, and so told whole. */
  public boolean isWhole() {
    return flow != null && FlowTable.find(flow).map(FlowTable::isLasting).orElse(false);
  }

  /** The flows that it reads, whether they exist or not. */
  Set<String> listFlows() {
    Set<String> flows = new LinkedHashSet<>();
    listSources().forEach(from -> flows.add(from.flow()));
    for (Part part : listParts()) {
      flows.addAll(part.flows());
      if (part.flow() != null) {
        flows.add(part.flow());
      }
    }
    return flows;
  }

  /** The networks that it is limited to; empty for all. */
  public List<String> limits() {
    Set<String> limits = new LinkedHashSet<>();
    for (Source from : listSources()) {
      if (from.networks().isEmpty()) {
        return List.of();
      }
      limits.addAll(from.networks());
    }
    return List.copyOf(limits);
  }

  /** The parts of the headline, and of what is subtracted from it. */
  List<Part> listHeadline() {
    List<Part> parts = new ArrayList<>();
    add(parts, numerator, denominator);
    if (minus != null) {
      add(parts, minus.numerator(), minus.denominator());
    }
    return parts;
  }

  /** Every part, of the headline, of what is subtracted and of the aspects. */
  List<Part> listParts() {
    List<Part> parts = listHeadline();
    aspects.forEach(aspect -> add(parts, aspect.numerator(), aspect.denominator()));
    return parts;
  }

  private static void add(List<Part> parts, @Nullable Part one, @Nullable Part other) {
    if (one != null) {
      parts.add(one);
    }
    if (other != null) {
      parts.add(other);
    }
  }

  /**
   * The text of what it computes, without what is only read: two definitions with the same text
   * give the same values.
   */
  String fingerprintText() {
    return code + ' ' + calculationText();
  }

  /** The text of what it computes, whatever it is called. */
  String calculationText() {
    return List.of(
            listSources().stream().map(IndicatorDefinition::text).toList(),
            listParts().stream().map(IndicatorDefinition::text).toList(),
            aspects.stream().map(a -> a.id() + ' ' + a.byNetwork()).toList(),
            String.valueOf(numerator == null),
            String.valueOf(denominator == null),
            String.valueOf(minus == null),
            String.valueOf(evolution),
            evolutions,
            String.valueOf(factor),
            String.valueOf(over),
            breakdowns,
            byNetwork,
            zonings,
            periods,
            missing,
            String.valueOf(zeroDenominator))
        .toString();
  }

  private static String text(Source source) {
    return String.join(
        " | ",
        source.flow(),
        source.networks().toString(),
        String.valueOf(source.where()),
        String.valueOf(source.interval()));
  }

  static String text(Part part) {
    return String.join(
        " | ",
        part.measure().id(),
        String.valueOf(part.of()),
        String.valueOf(part.flow()),
        part.flows().toString(),
        String.valueOf(part.records()),
        String.valueOf(part.where()));
  }

  /**
   * What the amounts of a figure count.
   *
   * @param variable the figure's variable
   * @param modality its modality: of aspects, their id
   */
  public Counting counting(String variable, String modality) {
    return aspects.stream()
        .filter(aspect -> variable.equals(Aspect.VARIABLE) && aspect.id().equals(modality))
        .findFirst()
        .map(aspect -> Counting.of(this, aspect.numerator(), aspect.denominator()))
        .orElseGet(() -> Counting.of(this, numerator, denominator));
  }

  /**
   * Whether a volume that is missing moves a figure: a count, a rate of something that another flow
   * tells, the share of a network, an evolution. A mean over months asks for it whatever it is of.
   *
   * @param variable the figure's variable
   * @param modality its modality: of aspects, their id
   */
  public boolean asksVolume(String variable, String modality) {
    if (evolution != null || variable.equals(Evolution.VARIABLE) || variable.equals("network")) {
      return true;
    }
    return aspects.stream()
        .filter(aspect -> variable.equals(Aspect.VARIABLE) && aspect.id().equals(modality))
        .findFirst()
        .map(aspect -> asksVolume(aspect.numerator(), aspect.denominator()))
        .orElseGet(() -> asksVolume(numerator, denominator));
  }

  private static boolean asksVolume(@Nullable Part numerator, @Nullable Part denominator) {
    if (numerator == null || numerator.measure().isQuantile()) {
      return false;
    }
    return denominator == null || denominator.flow() != null || !denominator.flows().isEmpty();
  }

  /** Whether some part counts persons. */
  boolean countsPersons() {
    return listParts().stream().anyMatch(part -> part.measure() == Measure.PERSONS);
  }
}
