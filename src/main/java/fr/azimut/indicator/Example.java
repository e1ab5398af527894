package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example inside a definition: rows, and what they must give.
 *
 * @param position where it stands
 * @param name what it shows, in French
 * @param given the rows, each by its variables; {@code docs/JOBS.md} tells the defaults
 * @param expect the figures that they must give
 */
public record Example(
    Position position, String name, List<Map<String, String>> given, List<Expectation> expect) {

  /**
   * A figure that an example must give; what is null is not compared, or stands for the total.
   *
   * @param position where it stands
   * @param zone code of a zone of the example's small region; null for the region
   * @param network slug; null for all networks together
   * @param period its length; null for the month
   * @param variable of a breakdown
   * @param modality of that variable
   * @param numerator as a number of the figure
   * @param denominator as a number of the figure
   * @param value in the indicator's own measure, to 1e-9
   * @param reason {@code n.d.}, {@code n.c.} or {@code ///} when there is no value
   * @param remark its remarks, separated by a space
   * @param received structures that were heard, over the months of the period
   * @param expected structures that were expected, over the months of the period
   * @param volume the share of the usual volume that was received
   */
  public record Expectation(
      Position position,
      @Nullable String zone,
      @Nullable String network,
      @Nullable Period period,
      @Nullable String variable,
      @Nullable String modality,
      @Nullable Double numerator,
      @Nullable Double denominator,
      @Nullable Double value,
      @Nullable String reason,
      @Nullable String remark,
      @Nullable Integer received,
      @Nullable Integer expected,
      @Nullable Double volume) {}
}
