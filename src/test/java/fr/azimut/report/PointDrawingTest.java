package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.comparison.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointDrawingTest {

  private static final Measure SHARE = new Measure("%", 1, false);

  private final PictureRenderer renderer = new PictureRenderer(SmallDocument.PALETTE);

  private static DotPlot dots(int zones) {
    return new DotPlot(
        "essai",
        "Le titre",
        "Ce qu'on y voit",
        "Source : essai",
        "en %",
        SHARE,
        IntStream.range(0, zones)
            .mapToObj(
                i -> new DotPlot.Dot("Zone " + i, 0.9 - i / 100.0, new Interval(0.2, 0.95), i == 1))
            .toList(),
        0.5);
  }

  private static FunnelPlot.Point point(String name, double size, double value, boolean marked) {
    return new FunnelPlot.Point(name, size, value, true, marked);
  }

  @Test
  void namesEveryZoneAndTheValueOfTheMarkedOne() {
    assertThat(renderer.svg(dots(3)))
        .contains(
            "<title>Ce qu'on y voit</title>",
            ">Zone 0<",
            ">Zone 1<",
            ">Zone 2<",
            "89,0\u00a0%",
            "Région : 50,0\u00a0%",
            ">Source : essai<")
        .doesNotContain("88,0\u00a0%");
  }

  @Test
  void growsWithItsZones() {
    assertThat(dots(27).height() - dots(26).height()).isEqualTo(16);
    assertThat(Box.rows(dots(27))).isEqualTo(29); // 120 + 27 × 16 + 20 = 572 pixels, 20 to a row
  }

  @Test
  void writesNoNameOverAnother() {
    FunnelPlot funnel =
        new FunnelPlot(
            "essai",
            "Le titre",
            "Ce qu'on y voit",
            "Source : essai",
            "en %",
            "effectif",
            SHARE,
            List.of(
                point("Une", 100, 0.60, false),
                point("Autre", 100, 0.602, false),
                point("Troisième", 100, 0.598, false),
                point("Ici", 900, 0.4, true)),
            0.5);
    assertThat(renderer.svg(funnel))
        .contains(">  Une  <", ">  Autre  <", ">  Ici  <", "Limites à 99,8 %")
        .doesNotContain("Troisième"); // right and left of that place are taken
  }
}
