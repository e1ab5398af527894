package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.TestDatabase;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that an earlier version filled, brought to today's tables. */
class UpgradeIT {

  /** The last migration before deposits were of a geography. */
  private static final String BEFORE = "16";

  private static DSLContext old;

  @BeforeAll
  static void upgradeAFilledDatabase() {
    TestDatabase.dsl().execute("create database filled_before");
    PGSimpleDataSource server = (PGSimpleDataSource) TestDatabase.dataSource();
    PGSimpleDataSource filled = new PGSimpleDataSource();
    filled.setUrl(server.getUrl().replaceFirst("/postgres\\b", "/filled_before"));
    filled.setUser(server.getUser());
    filled.setPassword(server.getPassword());
    Flyway.configure().dataSource(filled).target(BEFORE).load().migrate();
    old = DSL.using(filled, SQLDialect.POSTGRES);
    old.execute(
        """
        insert into ref.geography (region, fingerprint) values
          ('alpes', '0123456789abcdef'), ('alpes', 'fedcba9876543210');
        insert into ops.deposit (id, region, network, format, flow, month, file_name, sha256,
          size_bytes, load_fingerprint, verdict, sequence, territory_edition)
        overriding system value values
          (1, 'alpes', 'cio', 'cio-consultations', 'activity', '2015-12-01', 'a.csv', 'a', 1, 'f',
           'ACCEPTED', 1, 'COG 2016, 0123456789ab'),
          (2, 'alpes', 'cio', 'cio-consultations', 'activity', '2015-11-01', 'b.csv', 'b', 1, 'f',
           'ACCEPTED', 1, 'COG 2015, fedcba987654'),
          (3, 'alpes', 'cio', 'cio-consultations', 'activity', '2015-10-01', 'c.csv', 'c', 1, 'f',
           'ACCEPTED', 1, '');
        insert into ops.month_version (id, region, month, version, status, inputs_fingerprint,
          geography_id)
        overriding system value values (1, 'alpes', '2015-12-01', 1, 'PROVISIONAL', 'i', 1);
        insert into ops.month_version_deposit (version_id, month, deposit_id) values
          (1, '2015-12-01', 1), (1, '2015-11-01', 2), (1, '2015-10-01', 3);
        insert into mart.activity_cube select (jsonb_populate_record(null::mart.activity_cube, %s)).*;
        insert into mart.coverage select (jsonb_populate_record(null::mart.coverage, %s)).*;
        """
            .formatted(cube(), coverage()));
    Flyway.configure().dataSource(filled).load().migrate();
  }

  private static String cube() {
    return "(select jsonb_object_agg(column_name, case column_name when 'persons' then 7 else 1"
        + " end) from information_schema.columns where table_schema = 'mart' and table_name ="
        + " 'activity_cube')";
  }

  private static String coverage() {
    return "(select jsonb_object_agg(column_name, case data_type when 'date' then"
        + " to_jsonb('2015-12-01'::text) when 'character varying' then to_jsonb('cio'::text) else"
        + " to_jsonb(1) end) from information_schema.columns where table_schema = 'mart' and"
        + " table_name = 'coverage')";
  }

  @Test
  void aDepositIsOfTheGeographyThatItsEditionNames() {
    assertThat(list("select geography_id from ops.deposit where id in (1, 2) order by id"))
        .containsExactly("1", "2");
  }

  @Test
  void aDepositWhoseGeographyNobodyKnowsIsOfNoneThatARunWouldFind() {
    assertThat(
            list(
                "select g.fingerprint from ops.deposit d join ref.geography g"
                    + " on g.id = d.geography_id where d.id = 3"))
        .containsExactly("unknown");
  }

  @Test
  void aVersionThatMixedGeographiesKeepsWhatItHeldAndNoneDoesSoAgain() {
    assertThat(
            list(
                "select deposit_id || ' ' || coalesce(geography_id::text, 'another')"
                    + " from ops.month_version_deposit order by deposit_id"))
        .containsExactly("1 1", "2 another", "3 another");
    assertThatThrownBy(
            () ->
                old.execute(
                    "insert into ops.month_version_deposit (version_id, month, deposit_id,"
                        + " geography_id) values (1, '2015-09-01', 2, 1)"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("month_version_deposit_coded_fkey");
    assertThatThrownBy(
            () ->
                old.execute(
                    "insert into ops.month_version_deposit (version_id, month, deposit_id)"
                        + " values (1, '2015-09-01', 2)"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("month_version_deposit_geography_check");
  }

  @Test
  void allPersonsOfACubeOfBeforeAreToldApartRowByRow() {
    assertThat(list("select persons || ' ' || persons_apart from mart.activity_cube"))
        .containsExactly("7 7");
  }

  @Test
  void coverageOfBeforeIsThatOfNoEvolutionAndKnowsNoVolume() {
    assertThat(list("select compared || expected_volume from mart.coverage"))
        .containsExactly("0.000000");
  }

  private static List<String> list(String sql) {
    return old.fetch(sql).map(UpgradeIT::first);
  }

  private static String first(Record row) {
    return String.valueOf(row.get(0));
  }
}
