package fr.azimut.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "Jean Dupont",
        "Dupont, Jean",
        "né le 12/03/1998",
        "12 rue des Lilas",
        "06/12/34/56/78",
        "RQTH",
        "Reçu avec sa mère, cherche un apprentissage en boulangerie"
      })
  void masksWhatLooksPersonal(String text) {
    assertThat(FoundText.quote(text)).isEqualTo("« valeur masquée »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "38185S00",
        "2015-12-03 10:00:00",
        "Vbis",
        "1000001",
        "38000",
        "12/2015",
        "BIJ Annecy",
        "CIO Bourg"
      })
  void quotesTheRest(String text) {
    assertThat(FoundText.quote(text)).isEqualTo("« " + text + " »");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CIO_consultations_12_2015.csv            | CIO_consultations_12_2015.csv
          export Jean Dupont.csv                   | nom-masque-1a2b3c4d.csv
          CIO_12_2015_Jean_Dupont.XLSX             | nom-masque-1a2b3c4d.xlsx
          mission_locale_DUPONT_Jean_decembre.csv  | nom-masque-1a2b3c4d.csv
          jean.dupont@exemple.fr                   | nom-masque-1a2b3c4d.fr
          0612345678.csv                           | nom-masque-1a2b3c4d.csv
          185073818512362                          | nom-masque-1a2b3c4d
          IJ_frequentation_rhone-alpes_2015_12.ods | IJ_frequentation_rhone-alpes_2015_12.ods
          """)
  void masksTheNameOfAFileThatNamesAPerson(String name, String shown) {
    assertThat(FoundText.fileName(name, "1a2b3c4d")).isEqualTo(shown);
  }

  @Test
  void showsWhatIsKnownWhateverItLooksLike() {
    assertThat(FoundText.quoteKnown("Jean Dupont")).isEqualTo("« Jean Dupont »");
    assertThat(FoundText.quoteHeader("RQTH")).isEqualTo("« RQTH »");
    assertThat(FoundText.quoteHeader("Jean Dupont")).isEqualTo("« valeur masquée »");
    assertThat(new Suggested("RQTH", false).sentence()).isEqualTo("vouliez-vous dire « RQTH » ?");
  }

  @Test
  void keepsNoControlCharacterAndNoLongText() {
    assertThat(FoundText.quote("a\u0000b\nc")).isEqualTo("« a\uFFFDb\uFFFDc »");
    assertThat(FoundText.quote("x".repeat(81))).isEqualTo("« " + "x".repeat(80) + "… »");
  }
}
