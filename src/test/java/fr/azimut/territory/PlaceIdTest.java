package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceIdTest {

  /** 00001 is 1 in base 36, so that the id is 2^28 + 1: these numbers must never change. */
  @Test
  void neverChanges() {
    assertThat(PlaceId.ofCommune("00001")).isEqualTo(268_435_457);
    assertThat(PlaceId.ofPostcode("00010")).isEqualTo(536_870_948);
    assertThat(PlaceId.ofDepartment("01")).isEqualTo(805_306_369);
    assertThat(PlaceId.NONE).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          38185, commune 38185,     38185
          01053, commune 01053,     01053
          2A004, commune 2A004,     2A004
          98901, commune 98901,     98901
          """)
  void describesACommune(String code, String description, String commune) {
    int id = PlaceId.ofCommune(code);
    assertThat(PlaceId.describe(id)).isEqualTo(description);
    assertThat(PlaceId.findCommune(id)).contains(commune);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "38", "2A", "2B", "971"})
  void describesADepartment(String code) {
    int id = PlaceId.ofDepartment(code);
    assertThat(PlaceId.describe(id)).isEqualTo("département " + code);
    assertThat(PlaceId.findCommune(id)).isEmpty();
  }

  @Test
  void describesAPostcodeAndNothing() {
    assertThat(PlaceId.describe(PlaceId.ofPostcode("01000"))).isEqualTo("code postal 01000");
    assertThat(PlaceId.describe(PlaceId.NONE)).isEqualTo("non localisé");
  }

  @Test
  void givesEveryPlaceOfTheReferenceItsOwnId() {
    TerritoryReference reference = TerritoryReference.load();
    Set<Integer> ids = new HashSet<>();
    reference.listCommunes().forEach(c -> ids.add(PlaceId.ofCommune(c.code())));
    reference.listPostcodes().forEach(p -> ids.add(PlaceId.ofPostcode(p)));
    reference.listDepartments().forEach(d -> ids.add(PlaceId.ofDepartment(d.code())));
    assertThat(ids).hasSize(34_969 + reference.listPostcodes().size() + 109).doesNotContain(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3818", "381850", "-8185", "2a004"})
  void refusesWhatIsNoCodeOfACommune(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceId.ofCommune(code))
        .withMessage("not the code of a place: " + code);
  }
}
