package fr.azimut.report;

import fr.azimut.territory.Outline;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.List;

/**
 * The equirectangular projection whose true parallel is the middle one of what is drawn: a degree
 * of longitude is cos φ of a degree of latitude wide, north is up. Units are degrees of latitude.
 *
 * @param west the westernmost longitude
 * @param north the northernmost latitude
 * @param cosine of the middle latitude
 * @param width of what is drawn, above 0
 * @param height of what is drawn, above 0
 */
record MapProjection(double west, double north, double cosine, double width, double height) {

  /** A tenth of a pixel: neighbours keep their common border, and nobody sees less. */
  private static final double STEP = 10;

  private static final double LEAST = 1e-6;
  private static final int FEWEST = 3;

  /** Of some outlines, at least one. */
  static MapProjection of(Collection<Outline> outlines) {
    List<Outline.Point> points =
        outlines.stream().flatMap(o -> o.rings().stream()).flatMap(List::stream).toList();
    var longitudes = points.stream().mapToDouble(Outline.Point::longitude).summaryStatistics();
    var latitudes = points.stream().mapToDouble(Outline.Point::latitude).summaryStatistics();
    double cosine = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
    return new MapProjection(
        longitudes.getMin(),
        latitudes.getMax(),
        cosine,
        Math.max(LEAST, (longitudes.getMax() - longitudes.getMin()) * cosine),
        Math.max(LEAST, latitudes.getMax() - latitudes.getMin()));
  }

  /** An outline as large as a room allows, in its middle; what is under a pixel wide may go. */
  Path2D path(Outline outline, Rectangle room) {
    double scale = Math.min(room.width / width, room.height / height);
    double left = room.x + (room.width - width * scale) / 2;
    double top = room.y + (room.height - height * scale) / 2;
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (List<Outline.Point> ring : outline.rings()) {
      List<Spot> spots =
          ring.stream()
              .map(
                  p ->
                      new Spot(
                          Math.round((left + (p.longitude() - west) * cosine * scale) * STEP),
                          Math.round((top + (north - p.latitude()) * scale) * STEP)))
              .toList();
      if (spots.stream().distinct().count() >= FEWEST) {
        add(path, spots);
      }
    }
    return path;
  }

  private static void add(Path2D path, List<Spot> spots) {
    Spot last = spots.get(0);
    path.moveTo(last.x / STEP, last.y / STEP);
    for (Spot spot : spots.subList(1, spots.size() - 1)) {
      if (!spot.equals(last)) {
        path.lineTo(spot.x / STEP, spot.y / STEP);
        last = spot;
      }
    }
    path.closePath();
  }

  /** A place on paper, in tenths of a pixel. */
  private record Spot(long x, long y) {}
}
