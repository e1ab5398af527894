package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The same bytes on machines that are set up otherwise, and nothing left behind on any. */
class AnywhereIT {

  private static final String RUNNING_FOR_A_WHILE = "indicateurs : ";

  @TempDir Path folder;

  @Test
  void writesTheSameBytesInAnotherZoneAndLanguageAndLeavesNoTemporaryFile() throws Exception {
    Workshop here = Workshop.create(folder.resolve("here")).sharingPrograms();
    Workshop there = here.twin(folder.resolve("there"));
    Path temporary = Files.createDirectory(folder.resolve("temporary"));

    Process killed =
        launch(there, folder.resolve("killed"), temporary, "-Duser.language=en", "run");
    while (killed.isAlive()
        && !(Files.exists(folder.resolve("killed"))
            && Files.readString(folder.resolve("killed")).contains(RUNNING_FOR_A_WHILE))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    killed.destroyForcibly().waitFor();
    assertThat(names(temporary)).singleElement().asString().startsWith("azimut-");

    Path zoned = folder.resolve("zoned");
    Process other =
        launch(
            there,
            zoned,
            temporary,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Auckland",
            "run");
    assertThat(other.waitFor()).as(Files.readString(zoned)).isZero();
    Path plain = folder.resolve("plain");
    Process home = launch(here, plain, temporary, "-Duser.timezone=UTC", "run");
    assertThat(home.waitFor()).as(Files.readString(plain)).isZero();

    assertThat(CrashIT.timeless(there.version(1))).isEqualTo(CrashIT.timeless(here.version(1)));
    assertThat(names(temporary)).isEmpty();
  }

  /** Nobody's collation decides in which order rows are written. */
  @Test
  void ordersTextsByTheirCharactersInADatabaseOfAnotherCollation() throws Exception {
    PGSimpleDataSource server = (PGSimpleDataSource) TestDatabase.dataSource();
    PGSimpleDataSource french = new PGSimpleDataSource();
    french.setUrl(server.getUrl().replaceFirst("/postgres\\b", "/french"));
    french.setUser(server.getUser());
    french.setPassword(server.getPassword());
    TestDatabase.dsl()
        .execute(
            "create database french template template0 locale_provider icu icu_locale 'fr-FR'");
    Flyway.configure().dataSource(french).load().migrate();
    DSLContext dsl = DSL.using(french, SQLDialect.POSTGRES);

    assertThat(
            dsl.fetchValues(
                "select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a"
                    + " join pg_class c on c.oid = a.attrelid join pg_namespace n"
                    + " on n.oid = c.relnamespace where n.nspname in ('ref', 'ops', 'core', 'mart',"
                    + " 'pub') and c.relkind in ('r', 'p') and a.attnum > 0 and a.attcollation ="
                    + " 'pg_catalog.default'::regcollation"))
        .isEmpty();
  }

  private static Process launch(Workshop workshop, Path log, Path temporary, String... arguments)
      throws Exception {
    List<String> options =
        Arrays.stream(arguments).filter(argument -> argument.startsWith("-D")).toList();
    List<String> all = new ArrayList<>(options);
    all.add("-Djava.io.tmpdir=" + temporary);
    return workshop.launch(
        all,
        log,
        Arrays.stream(arguments)
            .filter(argument -> !argument.startsWith("-D"))
            .toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      // the library of the embedded server leaves a script of its own when it is killed
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("detect_linux_distribution"))
          .sorted()
          .toList();
    }
  }
}
