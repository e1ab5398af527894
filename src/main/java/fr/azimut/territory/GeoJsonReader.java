package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the features of a GeoJSON file (RFC 7946), each with its place in the file. */
final class GeoJsonReader {

  /** More than a map can show: a border of 900 pixels needs some hundred points. */
  static final int LARGEST = 5_000_000;

  private static final String EXPORT =
      "Exportez les contours en GeoJSON : une 'FeatureCollection', avec une entité par zone.";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final List<Feature> features = new ArrayList<>();
  private String type = "";

  private GeoJsonReader(Path file) {
    this.name = file.toString().replace('\\', '/');
  }

  /** A member of {@code features}, and where it begins. */
  record Feature(Position position, JsonNode content) {}

  /**
   * The features in their order, at least one.
   *
   * @throws DefinitionException when the file is too large, no UTF-8, no JSON or no collection of
   *     features
   */
  static List<Feature> read(Path file) {
    return new GeoJsonReader(file).features(file);
  }

  private List<Feature> features(Path file) {
    try (JsonParser parser = JSON.createParser(text(file))) {
      collection(parser);
    } catch (JacksonException e) {
      throw new DefinitionException(
          position(e.getLocation()), "le fichier n'est pas du JSON à partir d'ici", EXPORT);
    }
    if (!type.equals("FeatureCollection")) {
      throw wrong("le 'type' du fichier est '" + type + "' au lieu de 'FeatureCollection'");
    } else if (features.isEmpty()) {
      throw wrong("aucune entité dans 'features'");
    }
    return features;
  }

  private String text(Path file) {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new DefinitionException(
            new Position(name, 1, 1),
            "le fichier pèse " + size + " octets, plus que les " + LARGEST + " admis",
            "Simplifiez les contours : quelques centaines de milliers d'octets suffisent à une carte.");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new DefinitionException(
          new Position(name, 1, 1),
          "le fichier ne peut pas être lu en UTF-8",
          "Enregistrez-le dans cet encodage, ou corrigez ses droits.");
    }
  }

  private void collection(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("le fichier n'est pas un objet GeoJSON");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("features") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          Position position = position(parser.currentTokenLocation());
          JsonNode content = parser.readValueAsTree();
          features.add(new Feature(position, content));
        }
      } else if (key.equals("type") && value == JsonToken.VALUE_STRING) {
        type = parser.getString();
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new DefinitionException(
          position(parser.currentTokenLocation()), "le fichier continue après l'objet", EXPORT);
    }
  }

  private DefinitionException wrong(String problem) {
    return new DefinitionException(new Position(name, 1, 1), problem, EXPORT);
  }

  private Position position(TokenStreamLocation location) {
    return new Position(
        name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
