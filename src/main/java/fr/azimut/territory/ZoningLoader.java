package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import fr.azimut.territory.TableReader.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a zoning of its definition and tables, and refuses tables that contradict themselves. */
final class ZoningLoader {

  private final TerritoryReference reference;
  private final ZoningDefinition definition;
  private final Path file;
  private final Map<String, ZoneNotice> zones = new TreeMap<>();
  private final Map<String, String> zoneOfCommune = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private ZoningLoader(TerritoryReference reference, ZoningDefinition definition, Path file) {
    this.reference = reference;
    this.definition = definition;
    this.file = file;
  }

  /**
   * Reads {@code <id>.yaml} and the tables beside it.
   *
   * @throws DefinitionException when a table names an unknown commune, names one twice, or uses a
   *     zone without a name
   */
  static Zoning load(TerritoryReference reference, Path file) {
    ZoningDefinition definition = DefinitionReader.read(file, ZoningDefinition.class);
    String expected = definition.id() + ".yaml";
    if (!file.endsWith(expected) || isDerived(definition.id())) {
      throw new DefinitionException(
          definition.position(),
          "id '" + definition.id() + "' is not the file's name, or is that of a derived zoning",
          "Give the id and the file one name, other than departement and region.");
    }
    return new ZoningLoader(reference, definition, file).zoning();
  }

  private static boolean isDerived(String id) {
    return id.equals(Zoning.DEPARTMENT) || id.equals(Zone.REGION);
  }

  private Zoning zoning() {
    ZoningDefinition.ZoneTable table = definition.zones();
    if (table != null) {
      for (Row row :
          TableReader.read(
              file.resolveSibling(table.file()),
              List.of(table.codeColumn(), table.labelColumn()))) {
        addZone(row, table);
      }
    }
    readCommunes(definition.communes());
    return new Zoning(notice(), List.copyOf(zones.values()), zoneOfCommune);
  }

  private ZoningNotice notice() {
    return new ZoningNotice(
        definition.id(),
        definition.label(),
        definition.pluralLabel(),
        definition.longLabel(),
        definition.edition(),
        definition.source(),
        definition.reconstructed(),
        definition.note());
  }

  private void addZone(Row row, ZoningDefinition.ZoneTable table) {
    String code = row.value(table.codeColumn());
    String label = row.value(table.labelColumn());
    if (code.isEmpty() || label.isEmpty() || Zone.REMAINDERS.contains(code)) {
      throw new DefinitionException(
          row.position(), "a zone without code or name, or called HZ or NL", "Name every zone.");
    }
    Zone zone = new Zone(definition.id(), code, label);
    boolean inferred = row.value("name_status").equals("inferred");
    if (zones.put(code, new ZoneNotice(zone, inferred, tile(row))) != null) {
      throw new DefinitionException(
          row.position(), "zone " + code + " comes twice", "Delete one of the two lines.");
    }
  }

  private static @Nullable Tile tile(Row row) {
    String column = row.value("tile_column");
    if (column.isEmpty()) {
      return null;
    }
    try {
      return new Tile(Integer.parseInt(column), Integer.parseInt(row.value("tile_row")));
    } catch (NumberFormatException e) {
      throw new DefinitionException(
          row.position(),
          "tile_column and tile_row are not both whole numbers",
          "Write two numbers from 0, or leave both empty.");
    }
  }

  private void readCommunes(ZoningDefinition.CommuneTable table) {
    List<String> required = new ArrayList<>(List.of(table.communeColumn(), table.zoneColumn()));
    String labels = table.labelColumn();
    if (labels != null) {
      required.add(labels);
    }
    for (Row row : TableReader.read(file.resolveSibling(table.file()), required)) {
      String zone = row.value(table.zoneColumn());
      if (labels != null && !zones.containsKey(zone) && !row.value(labels).isEmpty()) {
        Zone named = new Zone(definition.id(), zone, row.value(labels));
        zones.put(zone, new ZoneNotice(named, false, null));
      }
      addCommune(row.position(), row.value(table.communeColumn()), zone);
    }
  }

  /** Former codes are welcome, INSEE's tables are often a few years old, unless they disagree. */
  private void addCommune(Position position, String code, String zone) {
    if (!zones.containsKey(zone)) {
      throw new DefinitionException(
          position,
          "zone '" + zone + "' of commune " + code + " has no name",
          "Add the zone to the table of zones, or correct its code.");
    }
    Resolution resolution =
        reference
            .resolve(code)
            .filter(r -> r.kind() != ResolutionKind.REPAIRED)
            .orElseThrow(
                () ->
                    new DefinitionException(
                        position,
                        "commune '" + code + "' is unknown in the " + reference.edition(),
                        "Correct the code; it has five characters."));
    String current = resolution.commune().code();
    String known = zoneOfCommune.put(current, zone);
    if (!seen.add(code) || (known != null && !known.equals(zone))) {
      throw new DefinitionException(
          position,
          "commune " + current + " already lies in zone " + known,
          "Keep the line that is right.");
    }
  }
}
