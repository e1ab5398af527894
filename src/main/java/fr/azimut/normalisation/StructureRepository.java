package fr.azimut.normalisation;

import static azimut.database.core.Tables.STRUCTURE;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The ids of structures. Each new one is written in a short transaction of its own: were it written
 * in that of a deposit, two deposits of a network would wait for each other.
 */
final class StructureRepository implements StructureStore {

  private final DSLContext database;

  StructureRepository(DataSource dataSource) {
    this.database = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  @Override
  public Map<String, Integer> list(String network) {
    return new HashMap<>(
        database
            .select(STRUCTURE.CODE, STRUCTURE.ID)
            .from(STRUCTURE)
            .where(STRUCTURE.NETWORK.eq(network))
            .fetchMap(STRUCTURE.CODE, STRUCTURE.ID));
  }

  @Override
  public int add(String network, String code) {
    return database.transactionResult(
        transaction -> {
          transaction
              .dsl()
              .insertInto(STRUCTURE, STRUCTURE.NETWORK, STRUCTURE.CODE)
              .values(network, code)
              .onConflictDoNothing()
              .execute();
          return transaction
              .dsl()
              .select(STRUCTURE.ID)
              .from(STRUCTURE)
              .where(STRUCTURE.NETWORK.eq(network).and(STRUCTURE.CODE.eq(code)))
              .fetchSingle(STRUCTURE.ID);
        });
  }
}
