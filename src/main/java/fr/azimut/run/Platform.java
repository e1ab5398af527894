package fr.azimut.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What a verb that works needs: the definitions, a database, and Spring's beans on top. */
final class Platform implements AutoCloseable {

  private static final String URL = "spring.datasource.url";

  private final ConfigurableApplicationContext context;
  private final @Nullable EmbeddedDatabase database;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread stop;

  private Platform(
      ConfigurableApplicationContext context,
      @Nullable EmbeddedDatabase database,
      Console console) {
    this.context = context;
    this.database = database;
    this.stop = new Thread(() -> stopAtOnce(console), "stop");
  }

  /**
   * Starts it for the monthly job; the embedded database too, when no other one is configured.
   *
   * @param home where Azimut keeps its own files
   * @throws RunRefusedException when the database cannot be used
   */
  static Platform start(Definitions definitions, Path home, Console console) {
    return start(MonthlyJobConfiguration.class, definitions, home, console);
  }

  /** Starts it for a question about files or figures: without jobs, in half the time. */
  static Platform startForQuestion(Definitions definitions, Path home, Console console) {
    return start(QuestionConfiguration.class, definitions, home, console);
  }

  /**
   * The same database with the definitions as they are now, for one run. To close it leaves the
   * database alone.
   */
  Platform renewed(Definitions definitions) {
    SpringApplication application =
        application(
            MonthlyJobConfiguration.class,
            definitions,
            get(Home.class),
            get(Console.class),
            new EmbeddedDatabase[] {database});
    return new Platform(application.run(), null, get(Console.class));
  }

  private static Platform start(
      Class<?> beansOf, Definitions definitions, Path home, Console console) {
    EmbeddedDatabase[] database = new EmbeddedDatabase[1];
    SpringApplication application =
        application(beansOf, definitions, new Home(home), console, database);
    try {
      Platform platform = new Platform(application.run(), database[0], console);
      Runtime.getRuntime().addShutdownHook(platform.stop);
      return platform;
    } catch (RuntimeException e) {
      if (database[0] != null) {
        database[0].close();
      }
      throw e;
    }
  }

  /**
   * @param database one that runs, or the place for the one that is started when none is configured
   */
  private static SpringApplication application(
      Class<?> beansOf,
      Definitions definitions,
      Home home,
      Console console,
      @Nullable EmbeddedDatabase[] database) {
    SpringApplication application = new SpringApplication(beansOf);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          ConfigurableEnvironment environment = context.getEnvironment();
          if (environment.getProperty(URL) == null) {
            EmbeddedDatabase running = database[0];
            if (running == null) {
              int port = environment.getProperty("azimut.database.port", Integer.class, 0);
              running = EmbeddedDatabase.start(home.folder().resolve("postgresql"), port);
              database[0] = running;
            }
            environment.getPropertySources().addFirst(settings(running));
          } else {
            ExternalDatabase.check(environment);
          }
          GenericApplicationContext beans = (GenericApplicationContext) context;
          beans.registerBean(Definitions.class, () -> definitions);
          beans.registerBean(Console.class, () -> console);
          beans.registerBean(Home.class, () -> home);
        });
    return application;
  }

  private static MapPropertySource settings(EmbeddedDatabase database) {
    return new MapPropertySource(
        "embedded-database",
        Map.of(
            URL,
            database.url(),
            "spring.datasource.username",
            EmbeddedDatabase.USER,
            "spring.datasource.password",
            database.password()));
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      // left in place, it would keep this whole platform in memory as long as the JVM lives; one
      // that was renewed has none there
      Runtime.getRuntime().removeShutdownHook(stop);
      context.close();
      stopDatabase();
    }
  }

  /**
   * Ctrl-C and SIGTERM stop everything at once, the database cleanly: the job is restartable, so
   * that the next run takes up what this one leaves.
   */
  private void stopAtOnce(Console console) {
    if (!closed.getAndSet(true)) {
      LoggingSystem.get(Platform.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
      console.sayLast("Arrêt demandé : ce qui reste sera repris au prochain lancement.");
      stopDatabase();
    }
  }

  private void stopDatabase() {
    if (database != null) {
      database.close();
    }
  }
}
