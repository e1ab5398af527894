package fr.azimut.indicator;

import fr.azimut.definition.Position;
import org.jspecify.annotations.Nullable;

/**
 * A further figure of an indicator, with its own parts.
 *
 * @param position where it is defined
 * @param id the modality of variable {@code aspect} that it stands under, in kebab-case
 * @param label its name, in French
 * @param numerator what is counted
 * @param denominator what it is divided by, null for a count or a quantile
 * @param unit in French, null for the indicator's
 * @param decimals to show, null for the indicator's
 * @param byNetwork whether it exists per network, null for as the indicator
 */
public record Aspect(
    Position position,
    String id,
    String label,
    Part numerator,
    @Nullable Part denominator,
    @Nullable String unit,
    @Nullable Integer decimals,
    @Nullable Boolean byNetwork) {

  /** The variable of the figures that are aspects. */
  public static final String VARIABLE = "aspect";
}
