package fr.azimut.normalisation;

import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.Finding;
import fr.azimut.quality.Severity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Reads again the rows that a load rejected, which are kept nowhere but in the archived file, into
 * temporary tables that have the names and the columns of the flows' own: what can be read of a row
 * is there, what cannot is NR, null or 0. They go with the transaction.
 */
public final class RejectedRows {

  private final RowReview review;

  /**
   * @param networks the formats and mapping tables
   * @param codes the canonical codes
   * @param checks of the values of a row together
   */
  public RejectedRows(NetworkCatalog networks, CodeCatalog codes, RowCheckCatalog checks) {
    this.review = new RowReview(networks, codes, checks);
  }

  /**
   * The rejected rows of a file.
   *
   * @param rows each with the errors that reject it
   * @param coded how many of them could be read at all
   */
  public record Reading(List<Rejected> rows, long coded) {}

  /**
   * A rejected row.
   *
   * @param line its line in the file, from 1
   * @param errors why it is rejected
   */
  public record Rejected(int line, List<Finding> errors) {}

  /**
   * Makes the tables, empty, in the transaction of a connection.
   *
   * @param tables names of tables of {@code core}
   */
  public void create(Connection connection, Collection<String> tables) {
    DSLContext database = DSL.using(connection, SQLDialect.POSTGRES);
    for (String table : tables) {
      database.execute(
          "create temporary table {0} on commit drop as"
              + " select row_of_flow.*, 0::bigint as {1} from {2} row_of_flow with no data",
          DSL.name(table), DSL.name(Partition.IDENTITY), DSL.name("core", table));
    }
  }

  /**
   * Adds the rejected rows of a file to the table of its flow.
   *
   * @param connection in the transaction that made the table
   * @throws DataAccessException when the database fails
   */
  public Reading load(Connection connection, LoadRequest request) {
    try {
      PassingStructures structures = PassingStructures.read(connection);
      String table =
          DSL.using(SQLDialect.POSTGRES).render(DSL.name(request.format().flow().table()));
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy pg_temp." + table + " from stdin (format binary)");
      try {
        CopyBinaryWriter writer = new CopyBinaryWriter(copy);
        List<Rejected> rows = new ArrayList<>();
        review.read(
            request,
            RowFindings::ofRejected,
            structures,
            writer,
            (line, sheet, values, findings) -> add(rows, line, findings));
        return new Reading(rows, writer.finish());
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("the rejected rows of a file cannot be read again", e);
    }
  }

  private static void add(List<Rejected> rows, int line, List<Finding> findings) {
    List<Finding> errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      rows.add(new Rejected(line, errors));
    }
  }
}
