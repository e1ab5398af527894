package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.azimut.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptors keep the standard, and say what the formats say. */
class DescriptorTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema PACKAGE = profile("data-package.json");
  private static final Schema TABLE = profile("table-schema.json");

  @TempDir private Path folder = Path.of("");

  static List<String> networks() {
    return Guides.slugs();
  }

  static List<String> formats() {
    return Guides.list().stream().map(g -> g.format().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyNetworkHasADataPackageThatNamesItsSchemas(String network) throws IOException {
    new GuideCatalog(Guides.NETWORKS, Guides.CODES).export(folder, List.of(network));
    Path own = folder.resolve(network);
    JsonNode descriptor = read(own.resolve("datapackage.json"));

    assertThat(PACKAGE.validate(descriptor)).isEmpty();
    for (JsonNode resource : descriptor.get("resources")) {
      assertThat(own.resolve(resource.get("schema").asString())).exists();
      assertThat(Guides.NETWORKS.findFormat(resource.get("path").asString()))
          .hasValueSatisfying(
              match -> assertThat(match.format().id()).isEqualTo(resource.get("name").asString()));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatHasATableSchema(String id) throws IOException {
    JsonNode schema = schema(id);

    assertThat(TABLE.validate(schema)).isEmpty();
    assertThat(texts(schema.get("fields"), "name"))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(Guides.get(id).sent().stream().map(ColumnGuide::name).toList());
    for (JsonNode field : schema.get("fields")) {
      if (field.has("categories")) {
        List<String> values = texts(field.get("categories"), "value");
        assertThat(texts(field.get("categories"), "label")).doesNotHaveDuplicates();
        assertThat(field.at("/constraints/enum")).extracting(JsonNode::asString).isEqualTo(values);
      }
      JsonNode pattern = field.at("/constraints/pattern");
      if (!pattern.isMissingNode() && field.has("example")) {
        assertThat(field.get("example").asString()).matches(pattern.asString());
      }
    }
  }

  /** The profiles that these tests use do refuse. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type" : "integer"         | "type" : "entier"
          "minimum" : 0              | "minimum" : "0"
          "required" : true          | "required" : "oui"
          "fieldsMatch" : "superset" | "fieldsMatch" : "all"
          "missingValues"            | "missing"
          "type" : "integer"         | "type" : "string"
          "enum" : [                 | "enum" : [ 1,
          """)
  void aWrongTableSchemaIsRefused(String right, String wrong) throws IOException {
    String json = text("pole-emploi-activite");

    assertThat(json).contains(right);
    assertThat(TABLE.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(TABLE.validate(json.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }

  /** Read beside {@code jobs/networks/point-vae.yaml}, column by column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          point      | string  | /constraints/maxLength  | 64
          point      | string  | /constraints/required   | true
          recu_le    | date    | /format                 | %d/%m/%Y
          prestation | string  | /categories/1/label     | Service : Information ; Forme de l'acte : Collectif
          genre      | string  | /constraints/enum/1     | 2
          genre      | string  | /constraints/required   | false
          insee      | string  | /constraints/pattern    | `(\\d{2}|2[AB])\\d{3}`
          age        | string  | /categories/3/label     | Tranche d'âge : 26 à 44 ans ; Tranche d'âge (VAE) : 30 à 44 ans
          """)
  void aFieldSaysWhatItsColumnIs(String name, String type, String pointer, String value)
      throws IOException {
    JsonNode field =
        schema("point-vae-entretiens")
            .get("fields")
            .valueStream()
            .filter(f -> f.get("name").asString().equals(name))
            .findFirst()
            .orElseThrow();

    assertThat(field.get("type").asString()).isEqualTo(type);
    assertThat(field.at(pointer).asString()).isEqualTo(value);
  }

  @Test
  void personalColumnsAreNotDescribed() throws IOException {
    assertThat(text("point-vae-entretiens"))
        .contains("certification_visee")
        .doesNotContain("nom_conseiller");
  }

  @Test
  void aPageSaysEverythingOfAFormat() throws IOException {
    GoldenFile.check(
        "guide",
        "pole-emploi-activite.txt",
        String.join("\n", FormatPage.page(Guides.get("pole-emploi-activite"))) + "\n");
  }

  private JsonNode schema(String id) throws IOException {
    return new JsonMapper().readTree(text(id));
  }

  private String text(String id) throws IOException {
    return Files.readString(
        Descriptor.write(folder.resolve(id), SchemaDescriptor.of(Guides.get(id))));
  }

  private static List<String> texts(JsonNode nodes, String key) {
    return nodes.valueStream().map(n -> n.get(key).asString()).toList();
  }

  private static JsonNode read(Path file) throws IOException {
    return new JsonMapper().readTree(Files.readString(file));
  }

  private static Schema profile(String name) {
    try {
      return REGISTRY.getSchema(
          Files.readString(Path.of("src/test/resources/fixtures/guide", name)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
