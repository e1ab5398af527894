package fr.azimut.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What a verb that works needs: the definitions, a database, and Spring's beans on top. */
final class Platform implements AutoCloseable {

  private static final String URL = "spring.datasource.url";

  private final ConfigurableApplicationContext context;
  private final @Nullable EmbeddedDatabase database;

  private Platform(ConfigurableApplicationContext context, @Nullable EmbeddedDatabase database) {
    this.context = context;
    this.database = database;
  }

  /**
   * Starts it; the embedded database too, when no other one is configured.
   *
   * @param home where Azimut keeps its own files
   * @throws RunRefusedException when the database cannot be used
   */
  static Platform start(Definitions definitions, Path home, Console console) {
    EmbeddedDatabase[] database = new EmbeddedDatabase[1];
    SpringApplication application = new SpringApplication(MonthlyJobConfiguration.class);
    application.addInitializers(
        context -> {
          ConfigurableEnvironment environment = context.getEnvironment();
          if (environment.getProperty(URL) == null) {
            int port = environment.getProperty("azimut.database.port", Integer.class, 0);
            database[0] = EmbeddedDatabase.start(home.resolve("postgresql"), port);
            environment
                .getPropertySources()
                .addFirst(
                    new MapPropertySource(
                        "embedded-database",
                        java.util.Map.of(
                            URL, database[0].url(), "spring.datasource.username", "postgres")));
          }
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean(Definitions.class, () -> definitions);
          beans.registerBean(Console.class, () -> console);
          beans.registerBean(Home.class, () -> new Home(home));
        });
    try {
      return new Platform(application.run(), database[0]);
    } catch (RuntimeException e) {
      if (database[0] != null) {
        database[0].close();
      }
      throw e;
    }
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    if (database != null) {
      database.close();
    }
  }
}
