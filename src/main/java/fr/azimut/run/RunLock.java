package fr.azimut.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps two runs of the same month apart; PostgreSQL releases it when its holder dies. */
final class RunLock implements AutoCloseable {

  private final Connection connection;

  private RunLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param refusal what is said when another program holds it, in French
   * @throws RunRefusedException when it does
   */
  static RunLock take(DataSource dataSource, String subject, String refusal) throws SQLException {
    Connection connection = dataSource.getConnection();
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
      statement.setString(1, "azimut monthly " + subject);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        if (!result.getBoolean(1)) {
          connection.close();
          throw new RunRefusedException(refusal);
        }
      }
      return new RunLock(connection);
    }
  }

  @Override
  public void close() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_advisory_unlock_all()")) {
      statement.execute();
    } finally {
      connection.close();
    }
  }
}
