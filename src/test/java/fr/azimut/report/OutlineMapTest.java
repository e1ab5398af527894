package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.GoldenFile;
import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Geography;
import fr.azimut.territory.Outline;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.Zone;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From the profile of an invented region to the maps of the commission. Its map is 4 degrees of
 * longitude by 2 of latitude around 60° N, a square of 540 pixels whose corner is at (180, 36): x =
 * 180 + 135 longitude, y = 36 + 270 (61 - latitude).
 */
class OutlineMapTest {

  private static final Map<Zone, Outline> OUTLINES = outlines();

  @TempDir Path folder;

  private static Map<Zone, Outline> outlines() {
    RegionCatalog catalog = RegionCatalog.read(Path.of("src/test/resources/fixtures/outlines"));
    Geography geography = catalog.geography(catalog.findProfile("petite").orElseThrow());
    Map<Zone, Outline> outlines = new LinkedHashMap<>();
    geography
        .zones("ztef")
        .forEach(zone -> geography.outline(zone).ifPresent(o -> outlines.put(zone, o)));
    return outlines;
  }

  private void render(Map<Zone, Outline> outlines) {
    new CommissionRenderer(ReportDefinitions.read(Path.of("jobs")))
        .render(InventedPublication.withMap(outlines), folder);
  }

  private String svg() throws IOException {
    return Files.readString(folder.resolve("maps/ctx-05.svg"));
  }

  /** Where a text begins depends on the machine's fonts, and so does the legend. */
  @Test
  void drawsWhatTheGoldenFileShows() throws IOException {
    render(OUTLINES);
    String drawn =
        svg()
            .replaceAll("<text x='[^']*'", "<text")
            .replaceAll("<g><text[^>]*>Classes d[\\s\\S]*", "")
            .replace("><", ">\n<");
    GoldenFile.check("report", "carte-ctx-05.svg.txt", drawn);
  }

  /**
   * Forez has 14 %, Ardèche Verte 15 %, Loire Sud 18 %: the lightest of five blues, the third, the
   * last.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          Ardèche Verte,          0.2,  60.8,  6baed6
          Forez above,            2.2,  60.8,  eff3ff
          Forez below,            3.8,  59.2,  eff3ff
          beside the L,           2.3,  59.7,  ffffff
          Loire Sud,              0.2,  59.2,  08519c
          its hole,               0.75, 59.6,  ffffff
          its island,             2.1,  59.1,  08519c
          outside,                -0.5, 60,    ffffff
          """)
  void fillsEachSurfaceWithTheColourOfItsClass(
      String what, double longitude, double latitude, String colour) throws IOException {
    render(OUTLINES);
    BufferedImage image = ImageIO.read(folder.resolve("maps/ctx-05.png").toFile());
    int x = (int) (180 + 135 * longitude);
    int y = (int) (36 + 270 * (61 - latitude));
    assertThat(String.format("%06x", image.getRGB(x, y) & 0xFFFFFF)).isEqualTo(colour);
  }

  /** The rectangle of the long name is 67 pixels wide: its code and its sign fit. */
  @Test
  void writesNamesWhereTheyFitElseCodes() throws IOException {
    render(OUTLINES);
    assertThat(svg())
        .contains(">Forez<", ">14,0\u00a0%<", ">Loire Sud<", ">RA99<", ">n.d.<")
        .contains("3 valeurs publiées sur 4 ; elles sont toutes dans le tableau.</title>")
        .contains(
            ">Zone sans étiquette : voir le tableau. Limites : Carrés inventés.<",
            ">Source : =SOMME(A1:A9), 2012, lu en décembre\u00a02015 – version 2 (provisoire)<")
        .doesNotContain(">RA05<", "carreaux");
  }

  @Test
  void drawsTilesWithoutOutlines() throws IOException {
    render(Map.of());
    assertThat(svg())
        .contains("<title>Carte en carreaux des ZTEF", ">Ardèche Verte<", " height='400'");
  }

  @Test
  void drawsTilesWhenAZoneHasNoOutline() throws IOException {
    Map<Zone, Outline> some = new LinkedHashMap<>(OUTLINES);
    some.remove(InventedPublication.EMPTY);
    render(some);
    assertThat(svg()).contains("<title>Carte en carreaux des ZTEF");
  }

  /** The border of Loire Sud: white, and darker on it. */
  @Test
  void marksTheZoneOfADiagnosticByAThickBorder() {
    ZoneMap map = diagnostic(InventedPublication.LOIRE_SUD).get(0);
    assertThat(map.alt()).endsWith("dans le tableau. Trait épais : Loire Sud.");
    assertThat(new PictureRenderer(SmallDocument.PALETTE).svg(map))
        .containsSubsequence(
            "stroke-width:6.0;stroke:rgb(255,255,255)",
            "d='M180,576L450,576L450,306L180,306Z",
            "stroke-width:3.0;stroke:rgb(27,27,27)",
            "d='M180,576L450,576L450,306L180,306Z")
        .contains(" Trait épais : Loire Sud.");
  }

  @Test
  void givesADepartementNoMapOfTheZtef() {
    assertThat(diagnostic(InventedPublication.LOIRE)).isEmpty();
  }

  private static List<ZoneMap> diagnostic(Zone zone) {
    InventedPublication publication = InventedPublication.withMap(OUTLINES);
    Subject subject = Subject.of(publication, zone, ReportDefinitions.read(Path.of("jobs")));
    return MapBlock.of(subject, subject.notice("CTX-05").orElseThrow()).stream()
        .map(ZoneMap.class::cast)
        .toList();
  }
}
