package fr.azimut.normalisation;

import static azimut.database.core.Tables.CODE;

import fr.azimut.definition.DefinitionException;
import java.util.Map;
import org.jooq.DSLContext;

/** Keeps in the database the numbers that its rows were coded with. */
public final class CodeRepository {

  private CodeRepository() {}

  /**
   * Adds the codes that are new. Two processes may do so at once.
   *
   * @throws DefinitionException when a code that is stored has another number now, or is gone: the
   *     rows coded with it would change their meaning
   */
  public static void register(DSLContext database, CodeCatalog codes) {
    database.transaction(
        transaction -> {
          DSLContext dsl = transaction.dsl();
          dsl.selectFrom(CODE)
              .orderBy(CODE.VARIABLE, CODE.ID)
              .forEach(row -> check(codes, row.getVariable(), row.getCode(), row.getId()));
          for (String variable : codes.listVariables()) {
            codes.ids(variable).forEach((code, id) -> insert(dsl, variable, code, id));
          }
        });
  }

  private static void insert(DSLContext dsl, String variable, String code, int id) {
    dsl.insertInto(CODE, CODE.VARIABLE, CODE.CODE_, CODE.ID)
        .values(variable, code, (short) id)
        .onConflictDoNothing()
        .execute();
  }

  private static void check(CodeCatalog codes, String variable, String code, int stored) {
    Map<String, Integer> ids =
        codes.listVariables().contains(variable) ? codes.ids(variable) : Map.of();
    Integer id = ids.get(code);
    if (id == null || id != stored) {
      throw new DefinitionException(
          codes.position(variable),
          "code '"
              + code
              + "' of '"
              + variable
              + "' was number "
              + stored
              + (id == null ? " and is gone" : " and is now number " + id),
          "Put it back there, and new codes at the end of the list.");
    }
  }
}
