package fr.azimut.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure after disclosure control.
 *
 * @param status whether it may be read
 * @param value in the indicator's unit (a share of 0.48 is 48 %); null unless published
 * @param numerator null unless published
 * @param denominator null unless published, or when the indicator has none
 * @param received structures that were heard, over the months of the period
 * @param expected structures that have their seat in the zone or served it lately, over the months
 * @param volumeShare the share of the usual volume that was received; null without past volume
 * @param reason why there is no value, in French; null unless it is not available, not computable
 *     or not applicable for a reason that is known
 * @param years those of the public statistics that it is made of, in their order; empty when it is
 *     made of none, or when their files do not tell
 * @param remarks what a reader must know besides; empty unless published
 */
public record Figure(
    FigureStatus status,
    @Nullable Double value,
    @Nullable Double numerator,
    @Nullable Double denominator,
    int received,
    int expected,
    @Nullable Double volumeShare,
    @Nullable String reason,
    List<Integer> years,
    List<FigureRemark> remarks) {

  /** A figure whose status says all. */
  public Figure(
      FigureStatus status,
      @Nullable Double value,
      @Nullable Double numerator,
      @Nullable Double denominator,
      int received,
      int expected) {
    this(status, value, numerator, denominator, received, expected, null, List.of());
  }

  /** A figure without past volume and without remark. */
  public Figure(
      FigureStatus status,
      @Nullable Double value,
      @Nullable Double numerator,
      @Nullable Double denominator,
      int received,
      int expected,
      @Nullable String reason,
      List<Integer> years) {
    this(status, value, numerator, denominator, received, expected, null, reason, years, List.of());
  }

  /**
   * Refuses a value beside a status that hides it, a published figure without one, a reason beside
   * another status, and a remark on what is not published.
   */
  public Figure {
    years = List.copyOf(years);
    remarks = List.copyOf(remarks);
    if (status != FigureStatus.PUBLISHED
        && (value != null || numerator != null || denominator != null)) {
      throw new IllegalArgumentException("a hidden figure must not carry its value");
    }
    if (status == FigureStatus.PUBLISHED && value == null) {
      throw new IllegalArgumentException("a published figure must carry its value");
    }
    if (reason != null
        && status != FigureStatus.NOT_AVAILABLE
        && status != FigureStatus.NOT_COMPUTABLE
        && status != FigureStatus.NOT_APPLICABLE) {
      throw new IllegalArgumentException("what is known has no reason not to be");
    }
    if (status != FigureStatus.PUBLISHED && !remarks.isEmpty()) {
      throw new IllegalArgumentException("only a published figure has remarks");
    }
  }
}
