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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneMapTest {

  private static final Measure PERCENT = new Measure("%", 1, false);

  /** Ten values make five classes of two; equal ones stay together, few make fewer classes. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 3 4 5 6 7 8 9 10 | 3.0, 5.0, 7.0, 9.0 | 0 0 1 1 2 2 3 3 4 4
          10 9 8 7 6 5 4 3 2 1 | 3.0, 5.0, 7.0, 9.0 | 4 4 3 3 2 2 1 1 0 0
          1 1 1 1 1 1 1 1 1 9  | 9.0                | 0 0 0 0 0 0 0 0 0 1
          1 1 1 5 5 5 5 5 9 9  | 5.0, 9.0           | 0 0 0 1 1 1 1 1 2 2
          4 4 4                |                    | 0 0 0
          1 2 3                | 2.0, 3.0           | 0 1 2
          """)
  void hasClassesOfAboutAsManyZones(String values, String cuts, String classes) {
    List<Double> numbers = Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    List<Double> found = ZoneMap.cuts(numbers);
    assertThat(found).hasToString("[" + (cuts == null ? "" : cuts) + "]");
    ZoneMap map = map(new Measure("jours", 0, false), List.of(), found);
    assertThat(numbers.stream().map(v -> String.valueOf(map.classOf(v))))
        .containsExactly(classes.split(" "));
  }

  /** 0.48204 and 0.48196 both read 48.2 %. */
  @Test
  void twoValuesThatReadTheSameAreInOneClass() {
    ZoneMap map = map(PERCENT, List.of(), List.of(0.482));
    assertThat(map.classOf(0.48196)).isEqualTo(map.classOf(0.48204)).isEqualTo(1);
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
            List.of(0.482));
    String svg = new PictureRenderer(new Palette(List.of("000000"))).svg(map);
    assertThat(svg)
        .contains(">Loire Sud<", ">48,2\u00a0%<", ">Forez<", ">s<", ">Roannais<", ">25,0\u00a0%<")
        .contains(">Source : essai<")
        .contains("<title>description</title>");
  }

  private static ZoneMap.Place place(String name, int column, Figure figure) {
    return new ZoneMap.Place(new Zone("ztef", "X" + column, name), figure);
  }

  private static Figure published(double value) {
    return new Figure(FigureStatus.PUBLISHED, value, value, null, 1, 1);
  }

  private static ZoneMap map(Measure measure, List<ZoneMap.Place> places, List<Double> cuts) {
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
        cuts,
        new TileLayout(tiles),
        null);
  }
}
