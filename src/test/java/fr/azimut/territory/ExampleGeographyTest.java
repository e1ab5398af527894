package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleGeographyTest {

  private final ExampleGeography example = new ExampleGeography();
  private final Geography geography = example.geography();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A1 | COMMUNE       | commune 01001     | A 01 exemple
          A2 | COMMUNE_LABEL | commune 01002     | A 01 exemple
          B1 | POSTCODE      | code postal 02011 | B 02 exemple
          B2 | STRUCTURE     | commune 02002     | B 02 exemple
          B1 | DEPARTMENT    | département 02    | B 02 exemple
          X1 | COMMUNE       | commune 03001     | HZ HZ exemple
          B1 | NONE          | non localisé      | NL NL exemple
          """,
      delimiter = '|')
  void placesARecordByTheRuleThatIsAsked(
      String commune, PlacementRule rule, String place, String zones) {
    Placement placement = example.place(commune, rule).orElseThrow();

    assertThat(placement.rule()).isEqualTo(rule);
    assertThat(PlaceId.describe(placement.placeId())).isEqualTo(place);
    assertThat(
            geography.zonesOf(placement.atom()).stream()
                .map(Zone::code)
                .collect(Collectors.joining(" ")))
        .isEqualTo(zones);
  }

  @Test
  void hasTwoCommunesInEachZone() {
    assertThat(geography.zones())
        .filteredOn(z -> !z.isRemainder())
        .extracting(z -> z.code() + " " + geography.communes(z).size())
        .containsExactly("A 2", "B 2", "01 2", "02 2", "exemple 4");
  }

  @Test
  void knowsNoOtherCommune() {
    assertThat(example.place("A3", PlacementRule.COMMUNE)).isEmpty();
  }
}
