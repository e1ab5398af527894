package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.territory.Tile;
import fr.azimut.territory.Zone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneMapTest {

  private static final Measure PERCENT = new Measure("%", 1, false);
  private static final String DARK_BLUE = "rgb(8,81,156)";
  private static final String DARK_ORANGE = "rgb(166,54,3)";

  /** 0.48204 and 0.48196 both read 48.2 %. */
  @Test
  void twoValuesThatReadTheSameAreInOneClass() {
    ZoneMap map = map(PERCENT, List.of(), new MapClasses(List.of(0.482), false));
    assertThat(map.classOf(0.48196))
        .isEqualTo(map.classOf(0.48204))
        .isEqualTo(new MapClasses.Step(1, false));
  }

  @Test
  void writesTheNameAndTheValueOrTheSignOfEveryZone() {
    ZoneMap map =
        map(
            PERCENT,
            List.of(
                place("Loire Sud", 0, published(0.482)),
                place("Forez", 1, new Figure(FigureStatus.SECRET, null, null, null, 1, 1)),
                place("Roannais", 2, published(0.25))),
            new MapClasses(List.of(0.482), false));
    String svg = new PictureRenderer(SmallDocument.PALETTE).svg(map);
    assertThat(svg)
        .contains(">Loire Sud<", ">48,2\u00a0%<", ">Forez<", ">s<", ">Roannais<", ">25,0\u00a0%<")
        .contains(">Source : essai<")
        .contains("<title>description</title>");
  }

  /** 9 and -9 are the deepest of their hues, -2 is in the middle, 0 the palest above zero. */
  @Test
  void drawsWhatIsBelowZeroInAnotherHueWithStripesAndWritesSigns() {
    String svg =
        drawn(
            place("Loire Sud", 0, published(0.09)),
            place("Forez", 1, published(-0.09)),
            place("Roannais", 2, published(0.0)),
            place("Isère", 3, published(-0.02)));
    assertThat(svg)
        .contains(">+9,0\u00a0%<", ">\u22129,0\u00a0%<", ">0,0\u00a0%<", ">\u22122,0\u00a0%<")
        .contains(DARK_BLUE, DARK_ORANGE, "rgb(189,215,231)", "rgb(253,141,60)")
        .contains(">Distances à zéro d&apos;effectifs voisins, en %, les mêmes des deux côtés ;")
        .contains(" ; rayures : sous zéro ; hachures : sans valeur publiée");
    assertThat(svg.split("<clipPath", -1)).as("two zones and two keys").hasSize(1 + 2 + 2);
  }

  @Test
  void drawsAnEvolutionThatIsNegativeEverywhereInTheHueBelowZeroAlone() {
    assertThat(
            drawn(
                place("Loire Sud", 0, published(-0.09)),
                place("Forez", 1, published(-0.04)),
                place("Roannais", 2, published(-0.02))))
        .contains(DARK_ORANGE, " ; rayures : sous zéro")
        .doesNotContain(DARK_BLUE, "rgb(189,215,231)", "des deux côtés", ">+");
  }

  @Test
  void drawsAnEvolutionThatIsPositiveEverywhereWithoutStripes() {
    assertThat(
            drawn(
                place("Loire Sud", 0, published(0.09)),
                place("Forez", 1, published(0.04)),
                place("Roannais", 2, published(0.02))))
        .contains(DARK_BLUE, ">+9,0\u00a0%<", ">Classes d&apos;effectifs voisins, en % ; hachures")
        .doesNotContain(DARK_ORANGE, "rayures", "des deux côtés");
  }

  private static String drawn(ZoneMap.Place... places) {
    List<Double> values =
        Arrays.stream(places).map(p -> Reading.value(p.figure()).orElseThrow()).toList();
    return new PictureRenderer(SmallDocument.PALETTE)
        .svg(map(PERCENT, List.of(places), MapClasses.of(values, true)));
  }

  private static ZoneMap.Place place(String name, int column, Figure figure) {
    return new ZoneMap.Place(new Zone("ztef", "X" + column, name), figure);
  }

  private static Figure published(double value) {
    return new Figure(FigureStatus.PUBLISHED, value, value, null, 1, 1);
  }

  private static ZoneMap map(Measure measure, List<ZoneMap.Place> places, MapClasses classes) {
    Map<Zone, Tile> tiles = new LinkedHashMap<>();
    places.forEach(place -> tiles.put(place.zone(), new Tile(tiles.size(), 0)));
    return new ZoneMap(
        "essai",
        "titre",
        "description",
        "Source : essai",
        "en %",
        measure,
        places,
        classes,
        new TileLayout(tiles),
        null);
  }
}
