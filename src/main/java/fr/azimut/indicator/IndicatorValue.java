package fr.azimut.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value before disclosure control.
 *
 * @param cell what it is about
 * @param amounts what it is made of, {@link Amounts#NONE} when there is no value
 * @param value in the indicator's own measure, null when there is none
 * @param cause why there is none, null when there is one
 * @param received structures that were heard, over the months of the period
 * @param expected structures that have their seat in the zone or served it lately, over the months
 * @param volumeShare the share of the usual volume that was received, null without any past volume
 * @param years those that the public statistics it is made of are of, as far as their files tell
 * @param remarks what a reader must know besides, in their order
 */
record IndicatorValue(
    Cell cell,
    Amounts amounts,
    @Nullable Double value,
    @Nullable Cause cause,
    int received,
    int expected,
    @Nullable Double volumeShare,
    List<Integer> years,
    List<Remark> remarks) {

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

  /**
   * The amounts of the four parts; null where a part has none.
   *
   * @param otherNumerator of what is subtracted, or of the earlier month
   * @param otherDenominator of what is subtracted, or of the earlier month
   */
  record Amounts(
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal otherNumerator,
      @Nullable BigDecimal otherDenominator) {

    static final Amounts NONE = new Amounts(null, null, null, null);
  }
}
