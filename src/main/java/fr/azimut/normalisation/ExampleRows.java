package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.EARLY_LEAVER;
import static azimut.database.core.Tables.PATHWAY;
import static azimut.database.core.Tables.PLACE;
import static azimut.database.core.Tables.REFERRAL;
import static azimut.database.core.Tables.REQUEST;
import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.core.Tables.SURVEY;

import azimut.database.core.Core;
import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.territory.ExampleGeography;
import fr.azimut.territory.Placement;
import fr.azimut.territory.PlacementRule;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Writes the rows of examples where a load writes those of files, coded with the same codes. */
public final class ExampleRows {

  /** Where a row stands, whom it is of: not variables of its flow's table. */
  private static final List<String> FRAME =
      List.of("flow", "month", "network", "structure", "commune", "placement");

  private static final Set<String> NOT_VARIABLES =
      Set.of(
          "deposit_id",
          "line",
          "sheet",
          "month",
          "structure_id",
          "person_key",
          "place_id",
          "atom_id",
          "placement");

  private final DSLContext dsl;
  private final CodeCatalog codes;
  private final KeyScopes scopes;
  private final ExampleGeography territory;

  /**
   * @param dsl in a transaction that will be rolled back
   * @param codes the canonical codes
   * @param scopes within what persons are told apart
   * @param territory where the rows are placed
   */
  public ExampleRows(
      DSLContext dsl, CodeCatalog codes, KeyScopes scopes, ExampleGeography territory) {
    this.dsl = dsl;
    this.codes = codes;
    this.scopes = scopes;
    this.territory = territory;
  }

  /**
   * Fills the partition of a deposit.
   *
   * @param flow as definitions write it, one that has a table
   * @param rows each by its variables; {@code docs/JOBS.md} tells what stands for one not given
   * @param position where the example stands
   * @throws DefinitionException when a row names an unknown variable or code, or lacks what its
   *     flow needs
   */
  public void load(
      int depositId,
      String flow,
      YearMonth month,
      List<Map<String, String>> rows,
      Position position) {
    Table<?> table =
        Objects.requireNonNull(Core.CORE.getTable(flow.replace('-', '_')), () -> flow + ": table");
    dsl.connection(
        connection -> {
          Partition partition = new Partition(connection, table, depositId);
          partition.create();
          partition.attach();
        });
    int line = 0;
    for (Map<String, String> values : rows) {
      line++;
      ExampleRow row = new ExampleRow(values, codes, position);
      Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
      row.refuseOthers(known(table));
      for (Field<?> column : table.fields()) {
        columns.put(column, NOT_VARIABLES.contains(column.getName()) ? null : value(row, column));
      }
      put(columns, table, "deposit_id", depositId);
      put(columns, table, "line", line);
      put(columns, table, "month", month.atDay(1));
      if (table.field("structure_id") != null) {
        put(columns, table, "structure_id", structure(row.require("network"), structureOf(row)));
      }
      put(columns, table, "person_key", person(row, flow));
      place(row, columns, table);
      into(flow).set(columns).execute();
    }
  }

  /** The names that a row of a table may give, in their order. */
  private static List<String> known(Table<?> table) {
    return Stream.concat(
            table.field("person_key") == null
                ? FRAME.stream()
                : Stream.concat(FRAME.stream(), Stream.of("person")),
            table.fieldStream().map(Field::getName).filter(n -> !NOT_VARIABLES.contains(n)))
        .distinct()
        .toList();
  }

  private static void put(
      Map<Field<?>, @Nullable Object> columns,
      Table<?> table,
      String name,
      @Nullable Object value) {
    Field<?> column = table.field(name);
    if (column != null) {
      columns.put(column, value);
    }
  }

  private @Nullable Object value(ExampleRow row, Field<?> column) {
    if (column.equals(COOPERATION.NETWORKS)) {
      return networks(row);
    } else if (column.equals(COOPERATION.STRUCTURES)) {
      return row.words("structures").stream()
          .map(text -> text.split("/", 2))
          .map(parts -> structure(parts[0], parts[parts.length - 1]))
          .sorted()
          .toArray(Integer[]::new);
    }
    return row.of(column);
  }

  /** The networks that the row names, and those of the structures that it names. */
  private static Short[] networks(ExampleRow row) {
    TreeSet<Short> ids = new TreeSet<>();
    row.words("networks").forEach(slug -> ids.add(row.code("network", slug)));
    row.words("structures").forEach(s -> ids.add(row.code("network", s.split("/", 2)[0])));
    return ids.toArray(Short[]::new);
  }

  private static String structureOf(ExampleRow row) {
    return row.text("structure", "S1");
  }

  private int structure(String network, String code) {
    dsl.insertInto(STRUCTURE, STRUCTURE.NETWORK, STRUCTURE.CODE)
        .values(network, code)
        .onConflictDoNothing()
        .execute();
    return dsl.select(STRUCTURE.ID)
        .from(STRUCTURE)
        .where(STRUCTURE.NETWORK.eq(network), STRUCTURE.CODE.eq(code))
        .fetchSingle()
        .value1();
  }

  /** The same person for the same text of a network, or of a structure where that numbers them. */
  private @Nullable UUID person(ExampleRow row, String flow) {
    String person = row.find("person");
    if (person == null) {
      return null;
    }
    String network = row.require("network");
    String within =
        scopes.isOfStructure(network, flow) ? network + "/" + structureOf(row) : network;
    return UUID.nameUUIDFromBytes((within + "/" + person).getBytes(StandardCharsets.UTF_8));
  }

  private void place(ExampleRow row, Map<Field<?>, @Nullable Object> columns, Table<?> table) {
    String id = row.text("placement", PlacementRule.COMMUNE.id());
    List<String> rules = Stream.of(PlacementRule.values()).map(PlacementRule::id).toList();
    PlacementRule rule =
        Stream.of(PlacementRule.values())
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    row.wrong(
                        "unknown placement '" + id + "' in a row",
                        id,
                        rules,
                        "Known: " + String.join(", ", rules) + "."));
    String commune = row.text("commune", "A1");
    Placement placement =
        territory
            .place(commune, rule)
            .orElseThrow(
                () ->
                    row.wrong(
                        "the examples' region has no commune '" + commune + "'",
                        commune,
                        List.of(),
                        "Its communes: A1, A2, B1, B2; outside of it: X1, X2, X3."));
    put(columns, table, "place_id", placement.placeId());
    put(columns, table, "atom_id", placement.atom().idIn(territory.geography()));
    put(columns, table, "placement", placement.rule().code());
  }

  private InsertSetStep<?> into(String flow) {
    return switch (flow) {
      case "activity" -> dsl.insertInto(ACTIVITY);
      case "pathway" -> dsl.insertInto(PATHWAY);
      case "request" -> dsl.insertInto(REQUEST);
      case "early-leaver" -> dsl.insertInto(EARLY_LEAVER);
      case "survey" -> dsl.insertInto(SURVEY);
      case "cooperation" -> dsl.insertInto(COOPERATION);
      case "referral" -> dsl.insertInto(REFERRAL);
      case "place" -> dsl.insertInto(PLACE);
      case "context" -> dsl.insertInto(CONTEXT);
      default -> throw new IllegalArgumentException("flow " + flow + " has no table");
    };
  }
}
