package fr.azimut.normalisation;

import azimut.database.core.Core;
import fr.azimut.extract.Flow;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The partition of a deposit, in the transaction of a connection. */
final class Partition {

  /** A column of the table until it is attached: see {@link RowIdentity}. */
  static final String IDENTITY = "identity";

  private final Connection connection;
  private final DSLContext database;
  private final int depositId;
  private final Table<?> parent;
  private final Table<?> table;

  Partition(Connection connection, Flow flow, int depositId) {
    this(connection, parent(flow), depositId);
  }

  Partition(Connection connection, Table<?> parent, int depositId) {
    this.connection = connection;
    this.database = DSL.using(connection, SQLDialect.POSTGRES);
    this.depositId = depositId;
    this.parent = parent;
    this.table = DSL.table(DSL.name("core", parent.getName() + "_" + depositId));
  }

  /** The table of a flow. */
  static Table<?> parent(Flow flow) {
    Table<?> table = Core.CORE.getTable(flow.table());
    if (table == null) {
      throw new IllegalStateException("flow " + flow.id() + " has no table");
    }
    return table;
  }

  DSLContext database() {
    return database;
  }

  Table<?> table() {
    return table;
  }

  /** Makes the table. Its check spares the database to read it again when it is attached. */
  void create() {
    database.execute(
        "create table {0} (like {1} including defaults, {3} bigint not null,"
            + " check (deposit_id = {2}))",
        table, parent, DSL.inline(depositId), DSL.name(IDENTITY));
  }

  /**
   * Starts to copy rows into the table. Made in this transaction, it can be filled with rows that
   * nobody will have to look at again ({@code freeze}).
   */
  CopyIn copy() {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + database.render(table) + " from stdin (format binary, freeze)");
    } catch (SQLException e) {
      throw new DataAccessException("COPY failed", e);
    }
  }

  /** Makes the table a partition of its flow. */
  void attach() {
    database.execute("alter table {0} drop column {1}", table, DSL.name(IDENTITY));
    database.execute(
        "alter table {0} attach partition {1} for values in ({2})",
        parent, table, DSL.inline(depositId));
  }
}
