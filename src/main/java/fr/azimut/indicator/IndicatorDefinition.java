package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the commission defines it: one file of {@code jobs/indicators/}. Its keys are
 * explained in {@code docs/JOBS.md}.
 *
 * @param position where it is defined
 * @param code {@code ACC-04}
 * @param label its name, in French
 * @param question the question it answers, in French
 * @param objective what it serves, in French
 * @param ground how well its definition is founded
 * @param source where its ground stands
 * @param flow the flow that its parts read, unless they name another
 * @param networks the networks it is limited to; empty for all
 * @param where which records count, in the expression language ({@link Filter}); null for all
 * @param numerator what is counted
 * @param denominator what it is divided by, null for a count
 * @param factor what the quotient is multiplied by; null for 1
 * @param over the variable whose known codes are told apart and, when there is a denominator, share
 *     its known total
 * @param completenessOf variables whose share of known values is computed, each in turn
 * @param unit in French: {@code personnes}, {@code %}, {@code lieux}
 * @param decimals to show
 * @param direction which way is better
 * @param target decided by the commission
 * @param breakdowns the variables it is broken down by
 * @param byNetwork whether it exists per network
 * @param zonings the zonings it exists for; empty for all
 * @param periods the lengths of period it exists for
 * @param uniqueness within what persons are counted once; null when not about persons
 * @param minimumCoverage share of the expected structures under which it is not publishable
 * @param confidential whether it counts persons or their acts, and so falls under the threshold
 * @param comment for readers, in French
 * @param decision the commission's decision, in French
 * @param validFrom first day of validity
 * @param validTo last day of validity, null while in force
 */
public record IndicatorDefinition(
    Position position,
    String code,
    String label,
    String question,
    String objective,
    Ground ground,
    String source,
    String flow,
    List<String> networks,
    @Nullable String where,
    Part numerator,
    @Nullable Part denominator,
    @Nullable Double factor,
    @Nullable String over,
    List<String> completenessOf,
    String unit,
    int decimals,
    Direction direction,
    @Nullable Double target,
    List<String> breakdowns,
    boolean byNetwork,
    List<String> zonings,
    List<Period> periods,
    @Nullable Uniqueness uniqueness,
    double minimumCoverage,
    Boolean confidential,
    @Nullable String comment,
    @Nullable String decision,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {

  /**
   * A numerator or a denominator.
   *
   * @param words what it is, in French
   * @param measure what is summed or counted
   * @param flow the flow it reads, null for the indicator's
   * @param where which of the indicator's records count; of persons, which of them by their own
   *     variables; null for all
   */
  public record Part(
      String words, Measure measure, @Nullable String flow, @Nullable String where) {}

  /** What a part sums or counts. */
  public enum Measure {
    /** Acts: the sum of quantities. */
    QUANTITY,
    /** Records. */
    RECORDS,
    /** Distinct persons where the network has person keys, else the persons its tallies count. */
    PERSONS,
    /** The départements of the zone that have a record; of flow territory, all of them. */
    DEPARTMENTS,
    /** Structures that reported. */
    RECEIVED,
    /** Structures of the register. */
    EXPECTED
  }

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

  /** The length of a period that ends with a month. */
  public enum Period {
    MONTH,
    YEAR_TO_DATE,
    ROLLING_12
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

  /** Refuses contradictions that concern this definition alone. */
  public IndicatorDefinition {
    if (!code.matches("[A-Z]{3}-\\d{2}")) {
      throw new IllegalArgumentException("code '" + code + "' is not like ACC-01");
    }
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("'periods' is empty");
    }
    if (minimumCoverage < 0 || minimumCoverage > 1) {
      throw new IllegalArgumentException("'minimum_coverage' is a share between 0 and 1");
    }
    if (over != null && (!breakdowns.isEmpty() || !completenessOf.isEmpty())) {
      throw new IllegalArgumentException(
          "'over' cannot stand beside 'breakdowns' or 'completeness_of'");
    }
    if (!completenessOf.isEmpty() && !breakdowns.isEmpty()) {
      throw new IllegalArgumentException("'completeness_of' cannot stand beside 'breakdowns'");
    }
    if (unit.equals("%") && denominator == null) {
      throw new IllegalArgumentException("a share needs a 'denominator'");
    }
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("'valid_to' is before 'valid_from'");
    }
  }

  /** The flow that a part reads. */
  String flowOf(Part part) {
    String own = part.flow();
    return own == null ? flow : own;
  }

  /** Whether a part counts persons. */
  boolean countsPersons() {
    return numerator.measure() == Measure.PERSONS
        || (denominator != null && denominator.measure() == Measure.PERSONS);
  }
}
