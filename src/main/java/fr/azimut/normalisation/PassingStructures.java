package fr.azimut.normalisation;

import static azimut.database.core.Tables.STRUCTURE;

import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The ids of structures for rows that will not stay: new ones get negative ids and are written, at
 * the end, in the transaction of the rows.
 */
final class PassingStructures implements StructureStore {

  private final @Nullable DSLContext database;
  private final Map<String, Map<String, Integer>> known;
  private final Map<String, Map<String, Integer>> added = new LinkedHashMap<>();
  private int last;

  private PassingStructures(
      @Nullable DSLContext database, Map<String, Map<String, Integer>> known, int last) {
    this.database = database;
    this.known = known;
    this.last = last;
  }

  /** Knows no structure and writes none. */
  static PassingStructures none() {
    return new PassingStructures(null, Map.of(), 0);
  }

  /** Knows what the transaction of a connection sees. */
  static PassingStructures read(Connection connection) {
    DSLContext database = DSL.using(connection, SQLDialect.POSTGRES);
    Map<String, Map<String, Integer>> known = new HashMap<>();
    int[] lowest = {0};
    database
        .select(STRUCTURE.NETWORK, STRUCTURE.CODE, STRUCTURE.ID)
        .from(STRUCTURE)
        .forEach(
            row -> {
              known
                  .computeIfAbsent(row.value1(), n -> new HashMap<>())
                  .put(row.value2(), row.value3());
              lowest[0] = Math.min(lowest[0], row.value3());
            });
    return new PassingStructures(database, known, lowest[0]);
  }

  @Override
  public Map<String, Integer> list(String network) {
    return new HashMap<>(known.getOrDefault(network, Map.of()));
  }

  @Override
  public int add(String network, String code) {
    added.computeIfAbsent(network, n -> new LinkedHashMap<>()).put(code, --last);
    return last;
  }

  @Override
  public void settle() {
    if (database == null) {
      return;
    }
    added.forEach(
        (network, codes) ->
            codes.forEach(
                (code, id) ->
                    database
                        .insertInto(STRUCTURE, STRUCTURE.ID, STRUCTURE.NETWORK, STRUCTURE.CODE)
                        .values(id, network, code)
                        .onConflictDoNothing()
                        .execute()));
  }
}
