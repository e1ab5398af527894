package fr.azimut.report;

import fr.azimut.comparison.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row per zone, its value as a dot with its interval at 95 %, the zone of the document told apart
 * by its form.
 *
 * @param id its file name without ending
 * @param title the finding
 * @param alt what it shows, for those who do not see it
 * @param source where its figures come from, and of which month
 * @param axis label of the value axis, with the unit
 * @param measure how values are written
 * @param dots from top to bottom
 * @param reference the region's value, null when it is not published
 */
record DotPlot(
    String id,
    String title,
    String alt,
    String source,
    String axis,
    Measure measure,
    List<Dot> dots,
    @Nullable Double reference)
    implements Picture {

  private static final int ROW = 16;
  private static final int FRAME = 120;

  /**
   * A zone.
   *
   * @param label its name
   * @param value what is published
   * @param interval its interval at 95 %, null for an indicator without one
   * @param marked whether it is the zone of the document
   */
  record Dot(String label, double value, @Nullable Interval interval, boolean marked) {

    double low() {
      return interval == null ? value : interval.low();
    }

    double high() {
      return interval == null ? value : interval.high();
    }
  }

  @Override
  public boolean embedded() {
    return true;
  }

  /** As high as its rows ask: the names must be read on paper. */
  @Override
  public int height() {
    return FRAME + ROW * dots.size();
  }
}
