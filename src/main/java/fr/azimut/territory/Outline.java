package fr.azimut.territory;

import java.util.List;

/**
 * The borders of a zone on the ground. What an odd number of rings surround lies in the zone, so
 * that islands and holes are rings like any other.
 *
 * @param source whose borders they are, as every map of them says
 * @param rings closed: the last point of each is its first
 */
public record Outline(String source, List<List<Point>> rings) {

  /** Keeps the lists as they are now. */
  public Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /**
   * A place in WGS84.
   *
   * @param longitude degrees east of Greenwich, -180 to 180
   * @param latitude degrees north of the equator, -90 to 90
   */
  public record Point(double longitude, double latitude) {}
}
