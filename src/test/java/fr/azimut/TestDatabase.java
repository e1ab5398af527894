package fr.azimut;

import static azimut.database.ref.Tables.GEOGRAPHY;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** One migrated PostgreSQL for all the tests of a JVM, gone with it. */
public final class TestDatabase {

  private TestDatabase() {}

  /** Gives connections with auto-commit on. */
  public static DataSource dataSource() {
    return Started.DATA_SOURCE;
  }

  /** Runs each statement in a transaction of its own. */
  public static DSLContext dsl() {
    return DSL.using(Started.DATA_SOURCE, SQLDialect.POSTGRES);
  }

  /** Runs a test in a transaction that is rolled back: the other tests share the database. */
  public static void rolledBack(Consumer<DSLContext> test) {
    Rollback rollback = new Rollback();
    try {
      dsl()
          .transaction(
              transaction -> {
                test.accept(transaction.dsl());
                throw rollback;
              });
    } catch (Rollback expected) {
      // the database is as it was
    }
  }

  /**
   * The id of a geography without zones: what a deposit or a version of no file is told to be of.
   */
  public static int geography(DSLContext dsl, String region) {
    dsl.insertInto(GEOGRAPHY)
        .set(GEOGRAPHY.REGION, region)
        .set(GEOGRAPHY.FINGERPRINT, "g1")
        .onConflictDoNothing()
        .execute();
    return dsl.select(GEOGRAPHY.ID)
        .from(GEOGRAPHY)
        .where(GEOGRAPHY.REGION.eq(region), GEOGRAPHY.FINGERPRINT.eq("g1"))
        .fetchSingle()
        .value1();
  }

  private static final class Rollback extends RuntimeException {}

  private static final class Started {
    private static final DataSource DATA_SOURCE = start();

    private static DataSource start() {
      try {
        // the library stops the server at the end of the JVM
        DataSource dataSource = EmbeddedPostgres.builder().start().getPostgresDatabase();
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
