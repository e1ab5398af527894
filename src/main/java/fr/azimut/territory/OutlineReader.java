package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the zone's code and the outline of one feature. */
final class OutlineReader {

  private static final int FEWEST = 4;
  private static final double EAST = 180;
  private static final double NORTH = 90;

  private final Position position;
  private final JsonNode feature;

  OutlineReader(GeoJsonReader.Feature feature) {
    this.position = feature.position();
    this.feature = feature.content();
    if (!this.feature.path("type").asString("").equals("Feature")) {
      throw wrong(
          "ce membre de 'features' n'a pas le type 'Feature'",
          "Donnez une entité (Feature) par zone.");
    }
  }

  /**
   * The value of a property; a whole number counts as its digits.
   *
   * @throws DefinitionException when the feature has none
   */
  String code(String property) {
    JsonNode value = feature.path("properties").path(property);
    boolean read = value.isString() || value.isIntegralNumber();
    if (!read || value.asString().isBlank()) {
      throw wrong(
          "l'entité n'a pas de code de zone (texte ou nombre entier) sous '" + property + "'",
          "Ajoutez cette propriété, ou corrigez 'code_property' dans le profil ; propriétés trouvées"
              + " : "
              + String.join(", ", feature.path("properties").propertyNames())
              + ".");
    }
    return value.asString().strip();
  }

  /**
   * The rings of the feature's geometry.
   *
   * @param source whose borders they are
   * @throws DefinitionException when it is neither a polygon nor several, or has a ring that is
   *     none or lies outside WGS84
   */
  Outline outline(String source) {
    JsonNode geometry = feature.path("geometry");
    JsonNode coordinates = geometry.path("coordinates");
    String type = geometry.path("type").asString("");
    List<List<Outline.Point>> rings = new ArrayList<>();
    switch (type) {
      case "Polygon" -> addPolygon(coordinates, rings);
      case "MultiPolygon" -> items(coordinates).forEach(polygon -> addPolygon(polygon, rings));
      default ->
          throw wrong(
              type.isEmpty()
                  ? "l'entité n'a pas de géométrie"
                  : "la géométrie est de type '"
                      + type
                      + "' au lieu de 'Polygon' ou 'MultiPolygon'",
              "Donnez la surface de la zone.");
    }
    return new Outline(source, rings);
  }

  private void addPolygon(JsonNode polygon, List<List<Outline.Point>> rings) {
    items(polygon).forEach(ring -> rings.add(ring(ring)));
  }

  private List<Outline.Point> ring(JsonNode ring) {
    List<Outline.Point> points = new ArrayList<>();
    items(ring).forEach(place -> points.add(point(place)));
    if (points.size() < FEWEST || !points.get(0).equals(points.get(points.size() - 1))) {
      throw wrong(
          "un anneau de " + points.size() + " points n'est pas fermé ou trop court",
          "Donnez au moins quatre points, le dernier égal au premier.");
    }
    return points;
  }

  private Outline.Point point(JsonNode place) {
    if (!place.path(0).isNumber() || !place.path(1).isNumber()) {
      throw noCoordinates();
    }
    Outline.Point point = new Outline.Point(place.path(0).asDouble(), place.path(1).asDouble());
    if (!(Math.abs(point.longitude()) <= EAST && Math.abs(point.latitude()) <= NORTH)) {
      throw wrong(
          "le point [" + point.longitude() + ", " + point.latitude() + "] sort de WGS84",
          "Reprojetez les contours en EPSG:4326 : longitude de -180 à 180, puis latitude de -90 à"
              + " 90, en degrés.");
    }
    return point;
  }

  /** The members of an array that has some. */
  private Iterable<JsonNode> items(JsonNode array) {
    if (!array.isArray() || array.isEmpty()) {
      throw noCoordinates();
    }
    return array;
  }

  private DefinitionException noCoordinates() {
    return wrong(
        "les coordonnées ne sont pas celles d'une surface",
        "Donnez des anneaux de points [longitude, latitude].");
  }

  private DefinitionException wrong(String problem, String remedy) {
    return new DefinitionException(position, problem, remedy);
  }
}
