package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineLoaderTest {

  private static final String SOURCE =
      "{zoning: departement, file: contours.geojson, code_property: code, source: Essai}";
  private static final String PROFILE =
      """
      id: petite
      label: Petite
      departments: ["01", "02"]
      zonings: [departement]
      networks: [cio]
      disclosure: {threshold: 5}
      calendar: {consolidated_after_months: 3}
      time_zone: Europe/Paris
      """;
  private static final String SQUARE = "[[0, 45], [1, 45], [1, 46], [0, 45]]";
  private static final String ONE =
      "{'type': 'Feature', 'properties': {'nom': 'Un', 'code': '01'}, 'geometry':"
          + " {'type': 'Polygon', 'coordinates': ["
          + SQUARE
          + "]}}";
  private static final String COLLECTION =
      "{'type': 'FeatureCollection', 'features': [\n" + ONE + "\n]}";

  @TempDir Path jobs;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectory(jobs.resolve("territories"));
    Files.createDirectory(jobs.resolve("regions"));
  }

  private static String profile(String source) {
    return source.isEmpty() ? PROFILE : PROFILE + "outlines:\n  - " + source + "\n";
  }

  /** GeoJSON is written with apostrophes here. */
  private Geography geography(String source, String geoJson) throws IOException {
    Files.writeString(jobs.resolve("regions/petite.yaml"), profile(source));
    Files.writeString(jobs.resolve("regions/contours.geojson"), geoJson.replace('\'', '"'));
    RegionCatalog catalog = RegionCatalog.read(jobs, SmallTerritory.REFERENCE);
    return catalog.geography(catalog.findProfile("petite").orElseThrow());
  }

  private static Optional<Outline> outline(Geography geography, String department) {
    return geography.outline(geography.findZone("departement", department).orElseThrow());
  }

  @Test
  void readsThePolygonOfAZoneAndLeavesTheOthersWithoutOutline() throws IOException {
    Geography geography = geography(SOURCE, "\uFEFF" + COLLECTION);
    assertThat(outline(geography, "01"))
        .contains(
            new Outline(
                "Essai",
                List.of(
                    List.of(
                        new Outline.Point(0, 45),
                        new Outline.Point(1, 45),
                        new Outline.Point(1, 46),
                        new Outline.Point(0, 45)))));
    assertThat(outline(geography, "02")).isEmpty();
  }

  /** A border with a hole, and an island: three rings. */
  @Test
  void readsTheRingsOfSeveralPolygons() throws IOException {
    Geography geography =
        geography(
            SOURCE,
            COLLECTION
                .replace("'Polygon'", "'MultiPolygon'")
                .replace("[" + SQUARE + "]", "[[%1$s, %1$s], [%1$s]]".formatted(SQUARE)));
    assertThat(outline(geography, "01").orElseThrow().rings()).hasSize(3);
  }

  /** Altitudes, further members, a code that is a number, a département of another region. */
  @Test
  void leavesWhatItDoesNotNeed() throws IOException {
    Geography geography =
        geography(
            SOURCE,
            COLLECTION
                .replace("{'type': 'FeatureC", "{'bbox': [0, 45, 1, 46], 'type': 'FeatureC")
                .replace("[1, 46]", "[1, 46, 812.5]")
                .replace("'01'", "'03'"));
    assertThat(geography.zones("departement")).extracting(Zone::code).doesNotContain("03");
    assertThat(outline(geography, "01")).isEmpty();
  }

  @Test
  void changesNeitherTheGeographyNorTheTermsOfTheProfile() throws IOException {
    Geography without = geography("", "");
    Geography with = geography(SOURCE, COLLECTION);
    assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
    assertThat(with.profile().terms()).isEqualTo(without.profile().terms());
    assertThat(with.profile()).isNotEqualTo(without.profile());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'FeatureCollection' | 'Topology'            | 1:1: le 'type' du fichier est 'Topology' au lieu de 'FeatureCollection'. Exportez les contours en GeoJSON : une 'FeatureCollection', avec une entité par zone.
          'features'          | 'objects'             | 1:1: aucune entité dans 'features'. Exportez les contours en GeoJSON : une 'FeatureCollection', avec une entité par zone.
          'type': 'Feature',  |                       | 2:1: ce membre de 'features' n'a pas le type 'Feature'. Donnez une entité (Feature) par zone.
          'Polygon'           | 'Point'               | 2:1: la géométrie est de type 'Point' au lieu de 'Polygon' ou 'MultiPolygon'. Donnez la surface de la zone.
          'geometry'          | 'geometrie'           | 2:1: l'entité n'a pas de géométrie. Donnez la surface de la zone.
          [1, 46]             | [842000.0, 6519000.5] | 2:1: le point [842000.0, 6519000.5] sort de WGS84. Reprojetez les contours en EPSG:4326 : longitude de -180 à 180, puis latitude de -90 à 90, en degrés.
          [1, 46]             | [1, 90.5]             | 2:1: le point [1.0, 90.5] sort de WGS84. Reprojetez les contours en EPSG:4326 : longitude de -180 à 180, puis latitude de -90 à 90, en degrés.
          [1, 46]             | [1]                   | 2:1: les coordonnées ne sont pas celles d'une surface. Donnez des anneaux de points [longitude, latitude].
          [1, 46]             | ['1', '46']           | 2:1: les coordonnées ne sont pas celles d'une surface. Donnez des anneaux de points [longitude, latitude].
          , [0, 45]]          | ]                     | 2:1: un anneau de 3 points n'est pas fermé ou trop court. Donnez au moins quatre points, le dernier égal au premier.
          , [0, 45]]          | , [0, 44]]            | 2:1: un anneau de 4 points n'est pas fermé ou trop court. Donnez au moins quatre points, le dernier égal au premier.
          'code'              | 'insee'               | 2:1: l'entité n'a pas de code de zone (texte ou nombre entier) sous 'code'. Ajoutez cette propriété, ou corrigez 'code_property' dans le profil ; propriétés trouvées : nom, insee.
          '01'                | null                  | 2:1: l'entité n'a pas de code de zone (texte ou nombre entier) sous 'code'. Ajoutez cette propriété, ou corrigez 'code_property' dans le profil ; propriétés trouvées : nom, code.
          '01'                | 1                     | 2:1: la zone '1' est inconnue du zonage 'departement'. Vouliez-vous dire '01' ?
          '01'                | 'Isère'               | 2:1: la zone 'Isère' est inconnue du zonage 'departement'. Corrigez le code de l'entité, ou retirez-la.
          'code': '01'        | 'code': '01', 'code': '02' | 2:69: le fichier n'est pas du JSON à partir d'ici. Exportez les contours en GeoJSON : une 'FeatureCollection', avec une entité par zone.
          """)
  void refusesAFile(String right, String wrong, String message) {
    String altered = COLLECTION.replace(right, wrong == null ? "" : wrong);
    refuses(SOURCE, altered, "/regions/contours.geojson:" + message);
  }

  @Test
  void refusesAZoneThatComesTwice() {
    refuses(
        SOURCE,
        COLLECTION.replace(ONE, ONE + ",\n" + ONE),
        "/regions/contours.geojson:3:1: la zone '01' a déjà un contour, en "
            + jobs
            + "/regions/contours.geojson:2:1. Gardez une entité par zone : réunissez ses morceaux en"
            + " un 'MultiPolygon'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":            | 1:9: le fichier n'est pas du JSON à partir d'ici
          code;contour        | 1:1: le fichier n'est pas du JSON à partir d'ici
          []                  | 1:1: le fichier n'est pas un objet GeoJSON
          {} []               | 1:4: le fichier continue après l'objet
          {}                  | 1:1: le 'type' du fichier est '' au lieu de 'FeatureCollection'
          """)
  void refusesWhatIsNoGeoJson(String text, String problem) {
    refuses(
        SOURCE,
        text,
        "/regions/contours.geojson:"
            + problem
            + ". Exportez les contours en GeoJSON : une 'FeatureCollection', avec une entité par"
            + " zone.");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    refuses(
        SOURCE,
        COLLECTION + " ".repeat(GeoJsonReader.LARGEST),
        "/regions/contours.geojson:1:1: le fichier pèse "
            + (GeoJsonReader.LARGEST + COLLECTION.length())
            + " octets, plus que les 5000000 admis. Simplifiez les contours : quelques centaines de"
            + " milliers d'octets suffisent à une carte.");
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    geography("", "");
    Files.writeString(jobs.resolve("regions/petite.yaml"), profile(SOURCE));
    Files.writeString(
        jobs.resolve("regions/contours.geojson"),
        COLLECTION.replace("Un", "Isère"),
        StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> RegionCatalog.read(jobs, SmallTerritory.REFERENCE))
        .hasMessage(
            jobs
                + "/regions/contours.geojson:1:1: le fichier ne peut pas être lu en UTF-8."
                + " Enregistrez-le dans cet encodage, ou corrigez ses droits.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contours.geojson | absent.geojson         | le fichier de contours 'absent.geojson' n'existe pas. Placez-le dans le dossier du profil, ou corrigez 'file'.
          contours.geojson | ../dehors.geojson      | le fichier de contours '../dehors.geojson' n'est pas dans le dossier du profil. Placez-le dans ce dossier et donnez son nom seul.
          contours.geojson | a/../../dehors.geojson | le fichier de contours 'a/../../dehors.geojson' n'est pas dans le dossier du profil. Placez-le dans ce dossier et donnez son nom seul.
          contours.geojson | /etc/hosts             | le fichier de contours '/etc/hosts' n'est pas dans le dossier du profil. Placez-le dans ce dossier et donnez son nom seul.
          contours.geojson | lien.geojson           | le fichier de contours 'lien.geojson' n'est pas dans le dossier du profil. Placez-le dans ce dossier et donnez son nom seul.
          departement      | departemant            | le profil n'a pas de zonage 'departemant'. Vouliez-vous dire 'departement' ?
          departement      | ztef                   | le profil n'a pas de zonage 'ztef'. Zonages du profil : departement.
          """)
  void refusesAProfile(String right, String wrong, String message) throws IOException {
    Files.writeString(jobs.resolve("dehors.geojson"), COLLECTION.replace('\'', '"'));
    Files.createSymbolicLink(jobs.resolve("regions/lien.geojson"), jobs.resolve("dehors.geojson"));
    refuses(SOURCE.replace(right, wrong), COLLECTION, "/regions/petite.yaml:10:5: " + message);
  }

  @Test
  void refusesTwoFilesForAZoning() {
    refuses(
        SOURCE + "\n  - " + SOURCE,
        COLLECTION,
        "/regions/petite.yaml:10:5: le zonage 'departement' a plusieurs fichiers de contours."
            + " Gardez-en un.");
  }

  private void refuses(String source, String geoJson, String message) {
    assertThatThrownBy(() -> geography(source, geoJson))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(jobs + message);
  }
}
