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
   * @throws RunRefusedException when another run holds it
   */
  static RunLock take(DataSource dataSource, String subject) throws SQLException {
    Connection connection = dataSource.getConnection();
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
      statement.setString(1, "azimut monthly " + subject);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        if (!result.getBoolean(1)) {
          connection.close();
          throw new RunRefusedException(
              "Une autre exécution traite déjà " + subject + ". Attendez sa fin.");
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
