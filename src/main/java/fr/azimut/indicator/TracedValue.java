package fr.azimut.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was computed, before disclosure control: for analysts alone.
 *
 * @param numerator null when there is none
 * @param denominator null when there is none
 * @param otherNumerator of the earlier month, or of what is subtracted
 * @param otherDenominator of the earlier month, or of what is subtracted
 * @param value in the indicator's own measure, null when there is none
 * @param cause why there is none
 * @param received structures that were heard, over the months of the period
 * @param expected structures that have their seat in the zone or served it lately, over the months
 * @param volumeShare the share of the usual volume that was received; null without past volume
 */
public record TracedValue(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal otherNumerator,
    @Nullable BigDecimal otherDenominator,
    @Nullable Double value,
    @Nullable Cause cause,
    int received,
    int expected,
    @Nullable Double volumeShare) {}
