package fr.azimut.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** The PostgreSQL that {@code spring.datasource.url} names, looked at before anything uses it. */
final class ExternalDatabase {

  private static final int OLDEST = 15;

  private ExternalDatabase() {}

  /**
   * Checks that it answers and is recent enough. Neither its address nor its password is told: an
   * address may hold a password.
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
    } catch (SQLException e) {
      throw new RunRefusedException(
          "La base de spring.datasource.url ne répond pas ou refuse l'accès (état SQL "
              + e.getSQLState()
              + "). Vérifiez l'adresse, spring.datasource.username et spring.datasource.password,"
              + " ou retirez l'adresse pour la base embarquée.");
    }
  }

  private static void put(
      Properties login, String key, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      login.setProperty(key, value);
    }
  }
}
