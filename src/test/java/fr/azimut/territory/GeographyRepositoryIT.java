package fr.azimut.territory;

import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.GEOGRAPHY;
import static azimut.database.ref.Tables.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeographyRepositoryIT {

  private static EmbeddedPostgres postgres;
  private static DSLContext database;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    database = DSL.using(postgres.getPostgresDatabase(), SQLDialect.POSTGRES);
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void empty() {
    database.deleteFrom(ATOM_ZONE).execute();
    database.deleteFrom(ZONE).execute();
    database.deleteFrom(GEOGRAPHY).execute();
  }

  private static Geography geography(String zone) {
    return Geography.of(
        SmallTerritory.REFERENCE,
        SmallTerritory.profile("bassin"),
        List.of(SmallTerritory.basin(Map.of("01002", zone))));
  }

  @Test
  void savesZonesAndAtoms() {
    int id = GeographyRepository.save(database, geography("B"));
    assertThat(
            database
                .select(ZONE.ZONE_ID, ZONE.ZONING, ZONE.CODE)
                .from(ZONE)
                .where(ZONE.GEOGRAPHY_ID.eq(id))
                .orderBy(ZONE.ZONE_ID)
                .fetch(r -> r.value1() + " " + r.value2() + " " + r.value3()))
        .containsExactly(
            "1 bassin A", "2 bassin B", "3 bassin HZ", "4 bassin NL", "5 region petite");
    assertThat(
            database
                .select(ATOM_ZONE.ATOM_ID, ATOM_ZONE.ZONE_ID)
                .from(ATOM_ZONE)
                .orderBy(ATOM_ZONE.ATOM_ID, ATOM_ZONE.ZONE_ID)
                .fetch(r -> r.value1() + "-" + r.value2()))
        .containsExactly("0-1", "0-5", "1-2", "1-5", "2-3", "2-5", "3-4", "3-5");
  }

  @Test
  void savesAGeographyOnceAndAChangedOneAnew() {
    int first = GeographyRepository.save(database, geography("B"));
    assertThat(GeographyRepository.save(database, geography("B"))).isEqualTo(first);
    assertThat(GeographyRepository.save(database, geography("A"))).isNotEqualTo(first);
    assertThat(database.fetchCount(GEOGRAPHY)).isEqualTo(2);
  }

  @Test
  void savesAGeographyOnceWhenSeveralProcessesDoSoAtOnce() throws Exception {
    ExecutorService processes = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> save = () -> GeographyRepository.save(database, geography("B"));
      List<Future<Integer>> ids = processes.invokeAll(List.of(save, save, save, save));
      int first = ids.get(0).get();
      for (Future<Integer> id : ids) {
        assertThat(id.get()).isEqualTo(first);
      }
    } finally {
      processes.shutdown();
    }
    assertThat(database.fetchCount(ZONE)).isEqualTo(5);
  }
}
