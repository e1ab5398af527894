package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value before disclosure control.
 *
 * @param cell what it is about
 * @param numerator null when there is no value
 * @param denominator null when there is no value, or none is defined
 * @param reason {@code n.d.} (not received), {@code n.c.} (not computable), null when there is a
 *     value
 */
record IndicatorValue(
    Cell cell,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String reason) {

  static final String NOT_AVAILABLE = "n.d.";
  static final String NOT_COMPUTABLE = "n.c.";

  /**
   * What a value is about.
   *
   * @param month first day of the month that the period ends with
   * @param network {@code ""} for all networks together
   * @param variable {@code ""} without breakdown
   * @param modality {@code ""} without breakdown
   */
  record Cell(
      Period period,
      LocalDate month,
      short zoneId,
      String network,
      String variable,
      String modality) {}
}
