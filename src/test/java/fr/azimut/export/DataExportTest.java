package fr.azimut.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.azimut.GoldenFile;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import fr.azimut.disclosure.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataExportTest {

  private static final Map<String, String> STATUSES =
      Map.of(
          "publie", "PUBLISHED",
          "secret", "SECRET",
          "non-disponible", "NOT_AVAILABLE",
          "non-calculable", "NOT_COMPUTABLE",
          "non-publiable", "NOT_PUBLISHABLE",
          "sans-objet", "NOT_APPLICABLE");

  private final Publication publication = new InventedPublication();

  @TempDir private Path folder = Path.of("");

  private Path data = Path.of("");
  private List<Path> written = List.of();

  @BeforeEach
  void write() {
    written = new DataExport(DataDefinition.read(Path.of("jobs"), null)).write(publication, folder);
    data = folder.resolve("donnees");
  }

  @Test
  void everyCellIsThePublishedOne() throws IOException {
    for (IndicatorNotice notice : publication.notices()) {
      Map<FigureKey, Figure> cells = new HashMap<>();
      for (CSVRecord row : rows(notice.code() + ".csv", ';')) {
        cells.put(key(row), figure(row));
      }
      assertThat(cells).as(notice.code()).isEqualTo(publication.table(notice.code()).figures());
    }
  }

  @Test
  void everyObservationIsThePublishedOne() throws IOException {
    for (IndicatorNotice notice : publication.notices()) {
      Map<FigureKey, Figure> figures = publication.table(notice.code()).figures();
      Set<FigureKey> told = new HashSet<>();
      for (CSVRecord row : rows("sdmx/" + notice.code() + ".csv", ',')) {
        FigureKey key =
            new FigureKey(
                row.get("INDICATOR"),
                row.get("ZONING"),
                row.get("REF_AREA"),
                row.get("NETWORK").replace("_T", ""),
                fr.azimut.disclosure.PeriodKind.valueOf(row.get("PERIOD_KIND")),
                YearMonth.parse(row.get("TIME_PERIOD")),
                row.get("VARIABLE").replace("_T", ""),
                row.get("MODALITY").replace("_T", ""));
        Figure figure = figures.get(key);
        assertThat(figure).as(key.toString()).isNotNull();
        assertThat(number(row.get("OBS_VALUE"))).isEqualTo(figure.value());
        assertThat(row.get("OBS_STATUS") + row.get("CONF_STATUS"))
            .isEqualTo(
                switch (figure.status()) {
                  case PUBLISHED -> "PF"; // provisional, free
                  case SECRET -> "QA"; // suppressed, primary confidentiality
                  case NOT_PUBLISHABLE -> "QN"; // suppressed, not for publication
                  case NOT_AVAILABLE -> "LF"; // not collected
                  case NOT_COMPUTABLE -> "OF"; // missing
                  case NOT_APPLICABLE -> "MF"; // cannot exist
                });
        told.add(key);
      }
      assertThat(told).as(notice.code()).isEqualTo(figures.keySet());
    }
  }

  /** With the same profiles as the descriptors of the networks' files. */
  @Test
  void theDescriptorsKeepTheStandard() throws IOException {
    JsonNode descriptor = json("datapackage.json");
    assertThat(profile("data-package.json").validate(descriptor)).isEmpty();
    for (JsonNode resource : descriptor.get("resources")) {
      Path file = data.resolve(resource.get("path").asString());
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
      JsonNode schema = json(resource.get("schema").asString());
      assertThat(profile("table-schema.json").validate(schema)).isEmpty();
      List<String> names = new ArrayList<>();
      schema.get("fields").forEach(field -> names.add(field.get("name").asString()));
      try (CSVParser parser = parser(resource.get("path").asString(), ';')) {
        assertThat(parser.getHeaderNames()).isEqualTo(names);
      }
    }
  }

  @Test
  void everyCodeOfAFigureHasItsName() throws IOException {
    Set<String> zones = new HashSet<>();
    rows("territoires.csv", ';')
        .forEach(row -> zones.add(row.get("decoupage") + "/" + row.get("territoire")));
    Set<String> modalities = new HashSet<>();
    rows("modalites.csv", ';')
        .forEach(
            row ->
                modalities.add(row.get("indicateur") + row.get("variable") + row.get("modalite")));
    for (IndicatorNotice notice : publication.notices()) {
      for (CSVRecord row : rows(notice.code() + ".csv", ';')) {
        assertThat(zones).contains(row.get("decoupage") + "/" + row.get("territoire"));
        if (!row.get("variable").equals("ensemble")) {
          assertThat(modalities)
              .contains(row.get("indicateur") + row.get("variable") + row.get("modalite"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"territoires.csv", "reseaux.csv", "modalites.csv", "catalogue.jsonld"})
  void writesWhatTheGoldenFileSays(String name) throws IOException {
    GoldenFile.check("export", name, Files.readString(data.resolve(name)));
  }

  @Test
  void theCatalogueLeadsToEveryTable() throws IOException {
    Set<String> tables = new HashSet<>();
    for (Path file : written) {
      if (file.toString().endsWith(".csv")) {
        tables.add(data.relativize(file).toString().replace('\\', '/'));
      }
    }
    Set<String> told = new HashSet<>();
    json("catalogue.jsonld")
        .get("dcat:distribution")
        .forEach(d -> told.add(d.at("/dcat:downloadURL/@id").asString()));
    assertThat(told).isEqualTo(tables);
  }

  @Test
  void theSameVersionGivesTheSameBytes(@TempDir Path other) throws IOException {
    new DataExport(DataDefinition.read(Path.of("jobs"), null)).write(publication, other);
    for (Path file : written) {
      assertThat(other.resolve(folder.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "12, 12", "1E-7, 0.0000001", "361684, 361684", "100, 100", "0, 0"})
  void writesAllDigitsAndNoExponent(double number, String text) {
    assertThat(Words.plain(number)).isEqualTo(text);
    assertThat(Words.french(number)).isEqualTo(text.replace('.', ','));
  }

  private static FigureKey key(CSVRecord row) {
    return new FigureKey(
        row.get("indicateur"),
        row.get("decoupage"),
        row.get("territoire"),
        code(row.get("reseau")),
        switch (row.get("periode")) {
          case "mois" -> fr.azimut.disclosure.PeriodKind.MONTH;
          case "cumul-annuel" -> fr.azimut.disclosure.PeriodKind.YEAR_TO_DATE;
          default -> fr.azimut.disclosure.PeriodKind.ROLLING_12;
        },
        YearMonth.parse(row.get("mois")),
        code(row.get("variable")),
        code(row.get("modalite")));
  }

  private static String code(String word) {
    return word.equals("ensemble") ? "" : word;
  }

  private static Figure figure(CSVRecord row) {
    return new Figure(
        FigureStatus.valueOf(STATUSES.get(row.get("statut"))),
        number(row.get("valeur").replace(',', '.')),
        number(row.get("numerateur").replace(',', '.')),
        number(row.get("denominateur").replace(',', '.')),
        Integer.parseInt(row.get("structures_recues")),
        Integer.parseInt(row.get("structures_attendues")),
        number(row.get("part_volume_habituel").replace(',', '.')),
        row.get("motif").isEmpty() ? null : row.get("motif"),
        Stream.of(row.get("annees_statistiques").split(" "))
            .filter(year -> !year.isEmpty())
            .map(Integer::valueOf)
            .toList(),
        List.of());
  }

  private static Double number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  private List<CSVRecord> rows(String name, char delimiter) throws IOException {
    try (CSVParser parser = parser(name, delimiter)) {
      return parser.getRecords();
    }
  }

  private CSVParser parser(String name, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    return CSVParser.parse(data.resolve(name), StandardCharsets.UTF_8, format);
  }

  private JsonNode json(String name) throws IOException {
    return JsonMapper.shared().readTree(data.resolve(name).toFile());
  }

  private static Schema profile(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("src/test/resources/fixtures/guide", name)), InputFormat.JSON);
  }
}
