package fr.azimut.report;

import java.util.List;

/**
 * The proportions of zones against their sizes, with the limits between which chance alone would
 * leave them.
 *
 * @param id its file name without ending
 * @param title the finding
 * @param alt what it shows, for those who do not see it
 * @param source where its figures come from, and of which month
 * @param axis label of the value axis, with the unit
 * @param sizeAxis label of the axis of sizes
 * @param measure how values are written
 * @param points one per zone
 * @param reference the region's proportion
 */
record FunnelPlot(
    String id,
    String title,
    String alt,
    String source,
    String axis,
    String sizeAxis,
    Measure measure,
    List<Point> points,
    double reference)
    implements Picture {

  /**
   * A zone.
   *
   * @param label its name
   * @param size its denominator, above zero
   * @param value its proportion
   * @param named whether its name is written: it is the zone of the document, or out of the limits
   * @param marked whether it is the zone of the document
   */
  record Point(String label, double size, double value, boolean named, boolean marked) {}

  @Override
  public boolean embedded() {
    return true;
  }
}
