package fr.azimut.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jeanne.roux@exemple.fr",
        "06 12 34 56 78",
        "0612345678",
        "+33 6 12 34 56 78",
        "285073818512345",
        "2 85 07 38 185 123 45",
        "285072A18512345",
        "voir avec jeanne@exemple.fr",
        "DUPONT Jean",
        "Reçu avec sa mère, cherche un apprentissage en boulangerie"
      })
  void masksWhatLooksPersonal(String text) {
    assertThat(FoundText.quote(text)).isEqualTo("« valeur masquée »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"38185S00", "2015-12-03 10:00:00", "Vbis", "1000001", "38000", "12/2015"})
  void quotesTheRest(String text) {
    assertThat(FoundText.quote(text)).isEqualTo("« " + text + " »");
  }

  @Test
  void keepsNoControlCharacterAndNoLongText() {
    assertThat(FoundText.quote("a\u0000b\nc")).isEqualTo("« a\uFFFDb\uFFFDc »");
    assertThat(FoundText.quote("x".repeat(81))).isEqualTo("« " + "x".repeat(80) + "… »");
  }
}
