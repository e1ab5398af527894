package fr.azimut.export;

import fr.azimut.disclosure.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code datapackage.json} (Data Package 2.0), and a Table Schema for each kind of table. */
final class DataPackage {

  /** The Table Schema of the tables of figures. */
  static final String FIGURES = "figures";

  private final DataDefinition definition;
  private final Publication publication;
  private final Path folder;

  DataPackage(DataDefinition definition, Publication publication, Path folder) {
    this.definition = definition;
    this.publication = publication;
    this.folder = folder;
  }

  /**
   * A table of the package.
   *
   * @param schema the name of its Table Schema
   */
  record Table(Path file, String title, String schema) {

    String path() {
      return String.valueOf(file.getFileName());
    }

    boolean isOfFigures() {
      return schema.equals(FIGURES);
    }

    /** Its size, and its SHA-256. */
    Map<String, Object> weight() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
          Map<String, Object> weight = new LinkedHashMap<>();
          weight.put("bytes", bytes);
          weight.put("hash", "sha256:" + HexFormat.of().formatHex(digest.digest()));
          return weight;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  List<Path> write(List<Table> tables) {
    List<Path> written = new ArrayList<>();
    written.add(schema(FIGURES, FigureTable.COLUMNS, FigureTable.KEY, foreignKeys()));
    for (ReferenceTable table : ReferenceTable.LIST) {
      written.add(schema(table.id(), table.columns(), table.key(), List.of()));
    }
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("name", name(publication));
    descriptor.put("title", title(definition, publication));
    descriptor.put("description", definition.description());
    descriptor.put("version", publication.month() + "." + publication.version());
    descriptor.put("keywords", definition.keywords());
    descriptor.put("contributors", List.of(contributor()));
    DataDefinition.Licence licence = definition.licence();
    if (licence != null) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("name", licence.name());
      told.put("title", licence.title());
      told.put("path", licence.url());
      descriptor.put("licenses", List.of(told));
    }
    descriptor.put("resources", tables.stream().map(DataPackage::resource).toList());
    written.add(JsonFile.write(folder.resolve("datapackage.json"), descriptor));
    return written;
  }

  /** {@code spro-rhone-alpes-2015-12-v1}. */
  static String name(Publication publication) {
    return "spro-"
        + publication.region()
        + "-"
        + publication.month()
        + "-v"
        + publication.version();
  }

  static String title(DataDefinition definition, Publication publication) {
    return definition.title()
        + ", "
        + publication.regionLabel()
        + ", "
        + publication.month()
        + " (version "
        + publication.version()
        + ", "
        + publication.status()
        + ")";
  }

  private Map<String, Object> contributor() {
    Map<String, Object> contributor = new LinkedHashMap<>();
    contributor.put("title", definition.publisher());
    contributor.put("roles", List.of("publisher"));
    if (definition.contact() != null) {
      contributor.put("email", definition.contact());
    }
    return contributor;
  }

  private static Map<String, Object> resource(Table table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.path().replace(".csv", "").toLowerCase(Locale.ROOT));
    resource.put("type", "table");
    // what tools of version 1 know a table by
    resource.put("profile", "tabular-data-resource");
    resource.put("title", table.title());
    resource.put("path", table.path());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.putAll(table.weight());
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ";");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    resource.put("dialect", dialect);
    resource.put("schema", table.schema() + ".schema.json");
    return resource;
  }

  private Path schema(
      String name, List<Column> columns, List<String> key, List<Map<String, Object>> foreign) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    schema.put("fields", columns.stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", key);
    if (!foreign.isEmpty()) {
      schema.put("foreignKeys", foreign);
    }
    return JsonFile.write(folder.resolve(name + ".schema.json"), schema);
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type());
    field.put("description", column.title());
    if (column.type().equals("number")) {
      field.put("decimalChar", ",");
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", column.required());
    if (!column.among().isEmpty()) {
      constraints.put("enum", column.among());
    }
    field.put("constraints", constraints);
    return field;
  }

  private static List<Map<String, Object>> foreignKeys() {
    return List.of(
        foreignKey(ReferenceTable.ZONES.id(), List.of("decoupage", "territoire")),
        foreignKey(ReferenceTable.INDICATORS.id(), List.of("indicateur")),
        foreignKey(ReferenceTable.NETWORKS.id(), List.of("reseau")));
  }

  private static Map<String, Object> foreignKey(String resource, List<String> fields) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", resource);
    reference.put("fields", fields);
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", fields);
    key.put("reference", reference);
    return key;
  }
}
