package fr.azimut.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.PersonalText.Nature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {

  /**
   * Keys worked out apart: 97 − 1850738185123 mod 97 = 62; of 2550719123456 (2A, read 19) 30; of
   * 2550718123456 (2B, read 18) 57.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "185073818512362,       NIR",
    "1 85 07 38 185 123 62, NIR",
    "2 55 07 2A 123 456 30, NIR",
    "255072a12345630,       NIR",
    "255072B12345657,       NIR",
    "jeanne.roux@exemple.fr,            MAIL",
    "écrire à jeanne@exemple.fr,        MAIL",
    "0612345678,            PHONE",
    "06 12 34 56 78,        PHONE",
    "06.12.34.56.78,        PHONE",
    "+33 6 12 34 56 78,     PHONE",
    "+33(0)612345678,       PHONE",
    "0033612345678,         PHONE"
  })
  void recognisesByForm(String text, Nature nature) {
    assertThat(PersonalText.findCertain(text)).contains(nature);
  }

  /** A wrong key, a SIRET, a RNE, a FINESS, a day, a hash, a number of file, a postcode. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "185073818512363",
        "255072B12345630",
        "1850738185123",
        "985073818512362",
        "12345678900012",
        "0381234A",
        "380000123",
        "2015-12-03 10:00:00",
        "9f86d081884c7d659a2feaa0c55ad015",
        "D000000123456",
        "1612345678",
        "38000",
        "a@b"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(PersonalText.findCertain(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DUPONT Jean | NAME",
        "Jean DUPONT | NAME",
        "DE LA TOUR Marie-Ève | NAME",
        "Mme Martin | NAME",
        "Monsieur Jean MARTIN | NAME",
        "Madame Roux | NAME",
        "Reçu ce jour avec sa mère, cherche un apprentissage en boulangerie | FREE_TEXT"
      })
  void findsLikely(String text, Nature nature) {
    assertThat(PersonalText.findLikely(text)).contains(nature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grenoble",
        "Saint Martin",
        "Le Pont-de-Claix",
        "Mission locale Nord Isère",
        "Demandeur d'emploi",
        "CIO",
        "D1",
        "Accompagnement-global-de-longue-durée-en-cours"
      })
  void findsNothingInTownsOrganismsAndCodes(String text) {
    assertThat(PersonalText.findLikely(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom",
        "NOM",
        "Nom du bénéficiaire",
        "nom_usuel",
        "Prénom",
        "Né(e) le",
        "Né le",
        "date_naissance",
        "dateNaissance",
        "Adresse",
        "N° de sécurité sociale",
        "NIR",
        "numeroDE",
        "E-mail",
        "Email",
        "Adresse électronique",
        "Tél.",
        "telephone_portable",
        "Commentaire du conseiller",
        "Observations",
        "RQTH"
      })
  void recognisesHeadersOfPersonalData(String header) {
    assertThat(PersonalHeader.isPersonal(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nom de la structure",
        "Nom agence",
        "Nombre",
        "Code agence",
        "Commune",
        "numero",
        "Niveau",
        "Sexe",
        "Date",
        "Numéro de dossier"
      })
  void leavesOtherHeadersAlone(String header) {
    assertThat(PersonalHeader.isPersonal(header)).isFalse();
  }
}
