package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.azimut.territory.Outline;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapProjectionTest {

  /** Around the 60th parallel, whose cosine is a half. */
  private static final Outline WIDE = outline(0, 59, 4, 59, 4, 61, 0, 61, 0, 59);

  @Test
  void makesADegreeOfLongitudeAsWideAsItIsInTheMiddle() {
    MapProjection plane = MapProjection.of(List.of(WIDE));
    assertThat(plane.width()).isCloseTo(2, within(1e-9));
    assertThat(plane.height()).isEqualTo(2);
  }

  /** Two by two in a room of 300 by 100: 50 pixels a degree, 100 pixels left free on each side. */
  @Test
  void fillsARoomAndStandsInItsMiddle() {
    Path2D path = MapProjection.of(List.of(WIDE)).path(WIDE, new Rectangle(10, 20, 300, 100));
    assertThat(path.getBounds2D()).isEqualTo(new Rectangle(110, 20, 100, 100));
  }

  /** One pixel is 0.04 degrees of longitude; the second point is 0.04 pixels from the first. */
  @Test
  void roundsToTenthsOfPixelsAndWritesAPointOnce() {
    Outline outline = outline(0, 59, 0.0016, 59, 4, 59, 4, 61, 0, 61, 0, 59);
    Path2D path = MapProjection.of(List.of(outline)).path(outline, new Rectangle(100, 100));
    assertThat(corners(path)).isEqualTo(4);
  }

  @Test
  void leavesOutAnIslandThatNobodySees() {
    Outline outline =
        new Outline(
            "Essai",
            List.of(
                WIDE.rings().get(0), outline(1, 60, 1.001, 60, 1, 60.001, 1, 60).rings().get(0)));
    Path2D path = MapProjection.of(List.of(outline)).path(outline, new Rectangle(100, 100));
    assertThat(corners(path)).isEqualTo(4);
  }

  /** Moves and lines; a ring is closed without a line. */
  private static int corners(Path2D path) {
    int corners = 0;
    for (var i = path.getPathIterator(null); !i.isDone(); i.next()) {
      corners += i.currentSegment(new double[6]) == java.awt.geom.PathIterator.SEG_CLOSE ? 0 : 1;
    }
    return corners;
  }

  private static Outline outline(double... degrees) {
    List<Outline.Point> ring = new ArrayList<>();
    for (int i = 0; i < degrees.length; i += 2) {
      ring.add(new Outline.Point(degrees[i], degrees[i + 1]));
    }
    return new Outline("Essai", List.of(ring));
  }
}
