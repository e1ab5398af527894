package fr.azimut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A definition with its conditions read and checked.
 *
 * @param definition as the commission wrote it
 * @param records which records count, null for all
 * @param numerator which of them the numerator keeps, null for all
 * @param denominator which of them the denominator keeps, null for all
 */
record Indicator(
    IndicatorDefinition definition,
    @Nullable Filter records,
    @Nullable Filter numerator,
    @Nullable Filter denominator) {}
