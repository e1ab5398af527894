package fr.azimut.disclosure;

import java.time.LocalDate;
import java.util.List;
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
 * @param numerator in words
 * @param denominator in words, null for a count
 * @param unit {@code personnes}, {@code %}, {@code lieux}…; values of {@code %} are shares (0.48)
 * @param decimals to show (of the percentage for {@code %})
 * @param factor what its quotient is multiplied by: a value is numerator / denominator × factor
 * @param precision which interval suits its value
 * @param direction {@code hausse}, {@code baisse} or {@code neutre}: what is better
 * @param target null when none was decided
 * @param over the variable that the indicator distributes (ACC-03: {@code age_band}), or null
 * @param breakdowns the variables it is broken down by, without network
 * @param zonings the zonings it exists for; empty for all
 * @param uniqueness {@code structure}, {@code reseau} or {@code somme-reseaux}, null when not about
 *     persons
 * @param minimumCoverage share of expected structures under which it is not publishable
 * @param comment for readers, may be empty
 * @param decision the commission's decision, may be empty
 * @param validFrom first day of validity
 */
public record IndicatorNotice(
    String code,
    String label,
    String question,
    String objective,
    String ground,
    String source,
    String numerator,
    @Nullable String denominator,
    String unit,
    int decimals,
    double factor,
    Precision precision,
    String direction,
    @Nullable Double target,
    @Nullable String over,
    List<String> breakdowns,
    List<String> zonings,
    @Nullable String uniqueness,
    double minimumCoverage,
    String comment,
    String decision,
    LocalDate validFrom) {}
