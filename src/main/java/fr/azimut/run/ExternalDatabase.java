package fr.azimut.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** The PostgreSQL that {@code spring.datasource.url} names, looked at before anything uses it. */
final class ExternalDatabase {

  private static final int OLDEST = 15;

  private static final String RIGHTS =
      "select quote_ident(current_user) as role, to_regclass('public.flyway_schema_history') is not"
          + " null as made, has_database_privilege(current_database(), 'CREATE') and"
          + " has_schema_privilege('public', 'CREATE') as may";

  private ExternalDatabase() {}

  /**
   * Checks that it answers, is recent enough and lets its role make tables. Neither its address nor
   * its password is told: an address may hold a password.
   *
   * @throws RunRefusedException when it is not
   */
  static void check(Environment environment) {
    Properties login = new Properties();
    put(login, "user", environment.getProperty("spring.datasource.username"));
    put(login, "password", environment.getProperty("spring.datasource.password"));
    String url = environment.getRequiredProperty("spring.datasource.url");
    try (Connection connection = DriverManager.getConnection(url, login)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new RunRefusedException(
            "La base de spring.datasource.url est un PostgreSQL "
                + version
                + " ; il faut la version "
                + OLDEST
                + " ou une plus récente.");
      }
      requireRights(connection);
    } catch (SQLException e) {
      throw new RunRefusedException(
          "La base de spring.datasource.url ne répond pas ou refuse l'accès (état SQL "
              + e.getSQLState()
              + "). Vérifiez l'adresse, spring.datasource.username et spring.datasource.password,"
              + " ou retirez l'adresse pour la base embarquée.");
    }
  }

  /** Tables are made at the first run and after an upgrade, partitions for each file. */
  private static void requireRights(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rights = statement.executeQuery(RIGHTS)) {
      rights.next();
      if (!rights.getBoolean("made") && !rights.getBoolean("may")) {
        String role = rights.getString("role");
        throw new RunRefusedException(
            "Le rôle « "
                + role
                + " » ne peut rien créer dans la base de spring.datasource.url. Donnez-lui une base"
                + " à lui : create database azimut owner "
                + role
                + " encoding 'UTF8' template template0;");
      }
    }
  }

  private static void put(
      Properties login, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      login.setProperty(key, value);
    }
  }
}
