package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPointTest {

  /**
   * Rings of corners, parted by a slash. Of the L and of the square with a hole in a corner, the
   * largest circle touches two sides and the inner corner, 40 pixels from both: its radius r is (40
   * - r) √2, 40 (2 - √2) = 23.43.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          square,              0 0 100 0 100 100 0 100,                              50,    50
          L,                   0 0 40 0 40 60 100 60 100 100 0 100,                  23.43, 76.57
          hole in a corner,    0 0 100 0 100 100 0 100 / 10 10 60 10 60 60 10 60,    76.57, 76.57
          small island first,  200 0 210 0 210 10 200 10 / 0 0 100 0 100 100 0 100,  50,    50
          the other way round, 0 100 100 100 100 0 0 0,                              50,    50
          """)
  void isTheMiddleOfTheLargestCircleInside(String name, String rings, double x, double y) {
    Point2D found = LabelPoint.of(path(rings));
    assertThat(found.getX()).isCloseTo(x, within(1.0));
    assertThat(found.getY()).isCloseTo(y, within(1.0));
  }

  private static Path2D path(String rings) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (String ring : rings.split(" / ", -1)) {
      String[] numbers = ring.split(" ", -1);
      for (int i = 0; i < numbers.length; i += 2) {
        double x = Double.parseDouble(numbers[i]);
        double y = Double.parseDouble(numbers[i + 1]);
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      path.closePath();
    }
    return path;
  }
}
