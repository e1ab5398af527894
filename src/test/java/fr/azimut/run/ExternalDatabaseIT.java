package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.TestDatabase;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A PostgreSQL of the machine, seen by a role that is not its administrator. */
class ExternalDatabaseIT {

  @BeforeAll
  static void makeARole() {
    DSLContext dsl = TestDatabase.dsl();
    dsl.execute("create role plain login password 'plain'");
    dsl.execute("create database of_another");
    // as the refusal and the README say
    dsl.execute("create database azimut owner plain encoding 'UTF8' template template0");
  }

  @Test
  void refusesARoleThatMayMakeNothingInOneLineWithWhatToDo() {
    assertThatThrownBy(() -> ExternalDatabase.check(environment("of_another")))
        .isInstanceOf(RunRefusedException.class)
        .hasMessage(
            "Le rôle « plain » ne peut rien créer dans la base de spring.datasource.url. Donnez-lui"
                + " une base à lui : create database azimut owner plain encoding 'UTF8' template"
                + " template0;");
  }

  @Test
  void isContentWithARoleThatOwnsItsDatabase() {
    ConfigurableEnvironment environment = environment("azimut");
    ExternalDatabase.check(environment);

    Flyway.configure()
        .dataSource(environment.getProperty("spring.datasource.url"), "plain", "plain")
        .load()
        .migrate();

    ExternalDatabase.check(environment);
  }

  private static ConfigurableEnvironment environment(String database) {
    String url =
        ((PGSimpleDataSource) TestDatabase.dataSource())
            .getUrl()
            .replaceFirst("/postgres\\b", "/" + database);
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "spring.datasource.url",
                    url,
                    "spring.datasource.username",
                    "plain",
                    "spring.datasource.password",
                    "plain")));
    return environment;
  }
}
