package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryReferenceTest {

  private static final List<String> RHONE_ALPES =
      List.of("01", "07", "26", "38", "42", "69", "73", "74");

  private final TerritoryReference reference = TerritoryReference.load();

  @Test
  void holdsTheCommunesOfTheEditionOnceEach() {
    assertThat(reference.edition()).isEqualTo("COG 2026");
    assertThat(reference.listCommunes())
        .hasSize(34_969)
        .isSortedAccordingTo(Comparator.comparing(Commune::code));
    assertThat(reference.listCommunes().stream().map(Commune::code).distinct()).hasSize(34_969);
    assertThat(RHONE_ALPES.stream().flatMap(d -> reference.listCommunesOfDepartment(d).stream()))
        .hasSize(2_738);
    assertThat(reference.listDepartments()).hasSize(109);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          38185,   38185, CURRENT
          ' 38185',38185, CURRENT
          69382,   69123, ARRONDISSEMENT
          75120,   75056, ARRONDISSEMENT
          13201,   13055, ARRONDISSEMENT
          69232,   69123, FORMER
          20004,   2A004, FORMER
          02285,   59545, FORMER
          60455,   60694, FORMER
          01015,   01015, CURRENT
          1053,    01053, REPAIRED
          1120,    01262, REPAIRED
          2a004,   2A004, CURRENT
          """)
  void resolvesCodesToTheirCommune(String code, String commune, ResolutionKind kind) {
    assertThat(reference.resolve(code))
        .hasValueSatisfying(
            r -> {
              assertThat(r.commune().code()).isEqualTo(commune);
              assertThat(r.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99999", "38", "381850", "9999", "Grenoble", "38000"})
  void resolvesNothingElse(String code) {
    assertThat(reference.resolve(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"69382", "69232", "1053"})
  void findsCurrentCodesOnly(String code) {
    assertThat(reference.findCommune(code)).isEmpty();
  }

  @Test
  void knowsACommune() {
    assertThat(reference.findCommune("38421"))
        .hasValueSatisfying(
            c -> {
              assertThat(c.name()).isEqualTo("Saint-Martin-d'Hères");
              assertThat(c.department()).isEqualTo("38");
              assertThat(c.epci()).isEqualTo("200040715");
              assertThat(c.postcodes()).containsExactly("38400");
              assertThat(c.population()).isGreaterThan(30_000);
            });
    assertThat(reference.listCommunesOfPostcode("38400"))
        .extracting(Commune::code)
        .contains("38421");
    assertThat(reference.listCommunesOfPostcode("69002"))
        .extracting(Commune::code)
        .containsExactly("69123");
  }

  /** An island without inhabitants has neither population nor postcode. */
  @Test
  void leavesEmptyWhatTheSourceDoesNotGive() {
    assertThat(reference.findCommune("98414"))
        .contains(new Commune("98414", "La Terre-Adélie", "984", null, List.of(), 0));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          69,  Rhône,      82, Rhône-Alpes,        84, Auvergne-Rhône-Alpes
          63,  Puy-de-Dôme,83, Auvergne,           84, Auvergne-Rhône-Alpes
          59,  Nord,       31, Nord-Pas-de-Calais, 32, Hauts-de-France
          2A,  Corse-du-Sud,94,Corse,              94, Corse
          974, La Réunion, 04, La Réunion,         04, La Réunion
          988, Nouvelle-Calédonie,988,Nouvelle-Calédonie,988,Nouvelle-Calédonie
          """)
  void knowsTheRegionsOfADepartmentBeforeAndFrom2016(
      String code, String name, String old, String oldName, String now, String nowName) {
    assertThat(reference.findDepartment(code))
        .contains(new Department(code, name, new Region(old, oldName), new Region(now, nowName)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          38043, 38
          69901, 69
          20001, 2A
          20182, 2A
          20288, 2B
          20600, 2B
          20300, -
          97208, 972
          98713, 987
          01999, 01
          00100, -
          99000, -
          1053,  -
          ABCDE, -
          """)
  void readsTheDepartmentOfAPostcodeEvenOfACedex(String postcode, String department) {
    assertThat(reference.findDepartmentOfPostcode(postcode).map(Department::code).orElse("-"))
        .isEqualTo(department);
  }

  /** 402 of the 548 postcodes of the region serve more than one of its communes. */
  @Test
  void countsThePostcodesThatServeSeveralCommunesOfTheRegion() {
    long[] counts = {0, 0};
    for (String postcode : reference.listPostcodes()) {
      long inside =
          reference.listCommunesOfPostcode(postcode).stream()
              .filter(c -> RHONE_ALPES.contains(c.department()))
              .count();
      counts[0] += inside > 0 ? 1 : 0;
      counts[1] += inside > 1 ? 1 : 0;
    }
    assertThat(counts).containsExactly(548, 402);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          38000, GRENOBLE,               38185
          38000, Grenoble Cedex 9,       38185
          38400, ST MARTIN D'HERES,      38421
          38400, Saint-Martin-d'Hères,   38421
          38400, Saint-Martin-d’Hères,   38421
          38400, St. Martin d Heres,     38421
          38400, SAINT MARTIN DHERES,    38421
          69003, LYON 3E ARRONDISSEMENT, 69123
          69003, Lyon 03,                69123
          69001, Lyon 1er Arrondissement,69123
          69003, LYON CEDEX 03,          69123
          75015, PARIS 15,               75056
          38690, GRAND LEMPS (LE),       38182
          38690, LE GRAND-LEMPS,         38182
          01300, Arbignieu,              01015
          69220, ST JEAN D ARDIERES,     69019
          38000, Lyon,                   -
          99999, Grenoble,               -
          """)
  void findsACommuneByItsNameWithinAPostcode(String postcode, String label, String code) {
    assertThat(reference.findCommuneByLabel(postcode, label).map(Commune::code).orElse("-"))
        .isEqualTo(code);
  }

  @Test
  void findsEveryCommuneByItsOwnNameInEachOfItsPostcodes() {
    TreeSet<String> lost = new TreeSet<>();
    for (Commune commune : reference.listCommunes()) {
      for (String postcode : commune.postcodes()) {
        if (!reference.findCommuneByLabel(postcode, commune.name()).equals(Optional.of(commune))) {
          lost.add(postcode + " " + commune.code() + " " + commune.name());
        }
      }
    }
    assertThat(lost).isEmpty();
  }
}
