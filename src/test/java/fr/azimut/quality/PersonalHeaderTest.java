package fr.azimut.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalHeaderTest {

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
