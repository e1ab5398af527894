package fr.azimut.disclosure;

import fr.azimut.indicator.Aspect;
import fr.azimut.indicator.IndicatorDefinition;
import fr.azimut.indicator.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to know of an indicator, in French, from the definition in force in the month.
 *
 * @param code {@code ACC-04}
 * @param label its name
 * @param question the question it answers
 * @param objective what it serves
 * @param ground {@code attesté}, {@code dérivé} or {@code proposé}
 * @param source where the ground stands
 * @param statistic whether its figures are public statistics, given by its source, and not what
 *     networks sent
 * @param numerator in words
 * @param denominator in words, null for a count
 * @param unit {@code personnes}, {@code %}, {@code lieux}…; values of {@code %} are shares (0.48)
 * @param decimals to show (of the percentage for {@code %})
 * @param factor what its quotient is multiplied by: a value is numerator / denominator × factor
 * @param signed whether its value may lie below zero: an evolution, or a difference
 * @param precision which interval suits its value
 * @param direction {@code hausse}, {@code baisse} or {@code neutre}: what is better
 * @param target null when none was decided
 * @param alert the value from which the commission wants to be told, null when none was decided
 * @param over the variable that the indicator distributes (ACC-03: {@code age_band}), {@code
 *     aspect} when it has aspects only, or null
 * @param breakdowns the variables it is broken down by, without network
 * @param zonings the zonings it exists for; empty for all
 * @param uniqueness {@code structure}, {@code reseau} or {@code somme-reseaux}, null when not about
 *     persons
 * @param minimumCoverage share of expected structures under which it is not publishable
 * @param minimumVolume share of the usual volume under which counts, rates of another flow, means
 *     over months and evolutions are not publishable
 * @param comment for readers, may be empty
 * @param decision the commission's decision, may be empty
 * @param validFrom first day of validity
 * @param aspects its further figures, each with a unit of its own
 */
public record IndicatorNotice(
    String code,
    String label,
    String question,
    String objective,
    String ground,
    String source,
    boolean statistic,
    String numerator,
    @Nullable String denominator,
    String unit,
    int decimals,
    double factor,
    boolean signed,
    Precision precision,
    String direction,
    @Nullable Double target,
    @Nullable Double alert,
    @Nullable String over,
    List<String> breakdowns,
    List<String> zonings,
    @Nullable String uniqueness,
    double minimumCoverage,
    double minimumVolume,
    String comment,
    String decision,
    LocalDate validFrom,
    List<AspectNotice> aspects) {

  /** The flow of public statistics. */
  private static final String CONTEXT = "context";

  /** The notice of a definition. */
  static IndicatorNotice of(IndicatorDefinition d) {
    Part numerator = d.numerator();
    Part denominator = d.denominator();
    IndicatorDefinition.Uniqueness uniqueness = d.uniqueness();
    return new IndicatorNotice(
        d.code(),
        d.label(),
        d.question(),
        d.objective(),
        d.ground().label(),
        d.source(),
        CONTEXT.equals(d.flow()),
        numerator == null ? words(d) : numerator.words(),
        denominator == null ? null : denominator.words(),
        d.unit(),
        d.decimals(),
        Objects.requireNonNullElse(d.factor(), 1.0),
        d.evolution() != null || d.minus() != null,
        Precision.of(d),
        d.direction().label(),
        d.target(),
        d.alert(),
        numerator == null ? Aspect.VARIABLE : d.over(),
        d.breakdowns(),
        d.zonings(),
        uniqueness == null ? null : uniqueness.label(),
        d.minimumCoverage(),
        d.minimumVolume(),
        d.comment() == null ? "" : d.comment(),
        d.decision() == null ? "" : d.decision(),
        d.validFrom(),
        d.aspects().stream().map(a -> aspect(d, a)).toList());
  }

  /** Of an indicator that has aspects only: what each of them counts. */
  private static String words(IndicatorDefinition d) {
    return d.aspects().stream()
        .map(a -> a.label() + " : " + a.numerator().words())
        .collect(Collectors.joining(" ; "));
  }

  private static AspectNotice aspect(IndicatorDefinition d, Aspect a) {
    String unit = a.unit();
    Integer decimals = a.decimals();
    return new AspectNotice(
        a.id(),
        a.label(),
        unit == null ? d.unit() : unit,
        decimals == null ? d.decimals() : decimals,
        a.denominator() == null && !a.numerator().measure().isQuantile());
  }

  /**
   * The aspect of that id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public AspectNotice aspect(String id) {
    return aspects.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
