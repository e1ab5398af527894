package fr.azimut.normalisation;

import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.PATHWAY;
import static azimut.database.core.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.azimut.TestDatabase;
import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.territory.ExampleGeography;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRowsIT {

  private static final int DEPOSIT = 980_001;
  private static final Position POSITION = new Position("ACC-01.yaml", 40, 5);

  @Test
  void whatARowDoesNotGiveHasItsDefault() {
    TestDatabase.rolledBack(
        dsl -> {
          load(
              dsl,
              "pathway",
              "network=apec, person=P, opened=2015-12-02",
              "network=apec, person=P, opened=2015-11-02, sex=F, quantity=3");

          var rows =
              dsl.selectFrom(PATHWAY)
                  .where(PATHWAY.DEPOSIT_ID.eq(DEPOSIT))
                  .orderBy(PATHWAY.LINE)
                  .fetch();
          assertThat(rows).extracting(r -> r.getQuantity()).containsExactly(1, 3);
          assertThat(rows)
              .extracting(r -> (int) r.getSex())
              .containsExactly(0, LoadFixture.CODES.id("sex", "F"));
          assertThat(rows)
              .extracting(r -> r.getOpened().toString())
              .containsExactly("2015-12-02", "2015-11-02");
          assertThat(rows).extracting(r -> r.getMonth()).containsOnly(LocalDate.of(2015, 12, 1));
          assertThat(rows).extracting(r -> r.getClosed()).containsOnlyNulls();
          assertThat(rows).extracting(r -> r.getPersonKey()).doesNotContainNull();
          assertThat(rows.get(0).getPersonKey()).isEqualTo(rows.get(1).getPersonKey());
          assertThat(rows.get(0).getStructureId()).isEqualTo(structure(dsl, "apec", "S1"));
        });
  }

  @Test
  void theNetworksOfAnActionAreThoseItNamesAndThoseOfItsStructures() {
    TestDatabase.rolledBack(
        dsl -> {
          load(
              dsl,
              "cooperation",
              "day=2015-12-04, networks=psad onisep, structures=psad/S1 cio/S2");

          var row =
              dsl.selectFrom(COOPERATION).where(COOPERATION.DEPOSIT_ID.eq(DEPOSIT)).fetchSingle();
          assertThat(row.getNetworks())
              .containsExactly(network("cio"), network("psad"), network("onisep"));
          assertThat(row.getStructures())
              .containsExactlyInAnyOrder(structure(dsl, "psad", "S1"), structure(dsl, "cio", "S2"));
        });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          activity | network=cio, sexe=F                 | the row has no variable 'sexe'. Did you mean 'sex'?
          survey   | network=cibc, person=A              | the row has no variable 'person'
          activity | network=cio, sex=X                  | unknown code 'X' of variable 'sex' in a row
          place    | network=psad, kind=sieges           | unknown code 'sieges' of variable 'kind' in a row. Did you mean 'siege'?
          activity | sex=F                               | a row lacks 'network'
          pathway  | network=apec                        | a row lacks 'opened'
          activity | network=cio, quantity=deux          | a row has 'quantity: deux'. Write a number.
          activity | network=cio, day=2015-12            | a row has 'day: 2015-12'. Write a date
          activity | network=cio, placement=postal       | unknown placement 'postal' in a row
          activity | network=cio, commune=C1             | the examples' region has no commune 'C1'
          """,
      delimiter = '|')
  void refusesARowWhereItsExampleStands(String flow, String row, String message) {
    TestDatabase.rolledBack(
        dsl ->
            assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> load(dsl, flow, row))
                .withMessageStartingWith("ACC-01.yaml:40:5: " + message));
  }

  private static void load(DSLContext dsl, String flow, String... rows) {
    List<Map<String, String>> values = List.of(rows).stream().map(ExampleRowsIT::row).toList();
    new ExampleRows(dsl, LoadFixture.CODES, KeyScopes.OF_NETWORKS, new ExampleGeography())
        .load(DEPOSIT, flow, YearMonth.of(2015, 12), values, POSITION);
  }

  private static Map<String, String> row(String text) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String entry : text.split(", ", -1)) {
      String[] parts = entry.split("=", 2);
      row.put(parts[0], parts[1]);
    }
    return row;
  }

  private static short network(String slug) {
    return (short) LoadFixture.CODES.id("network", slug);
  }

  private static int structure(DSLContext dsl, String network, String code) {
    return dsl.select(STRUCTURE.ID)
        .from(STRUCTURE)
        .where(STRUCTURE.NETWORK.eq(network), STRUCTURE.CODE.eq(code))
        .fetchSingle()
        .value1();
  }
}
