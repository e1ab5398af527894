package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One right row of each flow, then the same with one thing wrong: exactly one finding. */
class RowFindingsIT {

  private static final Map<String, String> HEADERS =
      Map.of(
          "mission-locale-actes",
          "codeStructure;idDossier;dateHeureDebut;typeEvenement;statut;canal;niveauCEP;sexe;age;"
              + "niveauFormation;situation;codePostal;commune;orientation",
          "cio-consultations",
          "RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;Nb consultations;"
              + "Nb consultants",
          "region-lieux",
          "code_structure;reseau;nature;code_insee;tous_publics;label_depuis;conseillers_etp",
          "region-contexte",
          "code_insee;mesure;annee;valeur;source");

  private static final Map<String, String> ROWS =
      Map.of(
          "mission-locale-actes",
          "38185S00;D1;2015-12-03 10:00:00;ACCUEIL;Présent;Visio;CEP1;F;19;V;Emploi;38000;"
              + "Grenoble;CIO",
          "cio-consultations",
          "0381234A;12/2015;Élèves;Entretien;Fille;<18;Lycée;Sur place;Non;12;10",
          "region-lieux",
          "38185S00;mission-locale;siege;38185;oui;01/02/2014;2,5",
          "region-contexte",
          "38185;population-15-64;2012;108123;insee-rp");

  private static final Register REGISTER =
      Register.ofNetworks(
          Map.of(
              "mission-locale", Map.of("38185S00", "38185"), "cio", Map.of("0381234A", "38185")));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "mission-locale, mission-locale-actes",
    "cio,            cio-consultations",
    "region,         region-lieux",
    "region,         region-contexte"
  })
  void findsNothingInARightRow(String network, String format) throws Exception {
    assertThat(findings(network, format, ROWS.getOrDefault(format, ""), REGISTER)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          38185S00            ! ``                  ! ERROR VALUE_MISSING codeStructure: aucune valeur -> une valeur
          38185S00            ! 38185S99            ! WARNING STRUCTURE_UNKNOWN codeStructure: « 38185S99 » -> une structure du registre
          D1                  ! ``                  ! ERROR VALUE_MISSING idDossier: aucune valeur -> une valeur
          2015-12-03 10:00:00 ! ``                  ! ERROR VALUE_MISSING dateHeureDebut: aucune valeur -> une valeur
          2015-12-03 10:00:00 ! 2015-12-32 10:00:00 ! ERROR DATE_UNREADABLE dateHeureDebut: « 2015-12-32 10:00:00 » -> une date écrite yyyy-MM-dd HH:mm:ss
          2015-12-03 10:00:00 ! 03/12/15            ! ERROR DATE_UNREADABLE dateHeureDebut: « 03/12/15 » -> une date écrite yyyy-MM-dd HH:mm:ss
          2015-12-03 10:00:00 ! zoe@example.org     ! ERROR PERSONAL_DATA dateHeureDebut: une adresse électronique -> une date écrite yyyy-MM-dd HH:mm:ss
          Grenoble            ! zoe@example.org     ! ERROR PERSONAL_DATA commune: une adresse électronique -> une commune du code postal
          2015-12-03          ! 2016-12-03          ! ERROR DATE_OUT_OF_PERIOD dateHeureDebut: le 2016-12-03 -> une date du mois 2015-12
          Visio               ! Visi               ! WARNING CODE_UNKNOWN canal: « Visi » -> un des codes : Sur place, Téléphone, Visio, Mail, Courrier, Tchat ; vouliez-vous dire « Visio » ?
          Présent             ! x                   ! ERROR CODE_UNKNOWN statut: « x » -> un des codes : Présent, Absent, Annulé, Reporté, Planifié, Non précisé
          Présent             ! a@b.fr              ! ERROR PERSONAL_DATA statut: une adresse électronique -> un des codes : Présent, Absent, Annulé, Reporté, Planifié, Non précisé
          Présent             ! 06 12 34 56 78      ! ERROR PERSONAL_DATA statut: un numéro de téléphone -> un des codes : Présent, Absent, Annulé, Reporté, Planifié, Non précisé
          Présent             ! 185073818512345     ! ERROR PERSONAL_DATA statut: un numéro de sécurité sociale -> un des codes : Présent, Absent, Annulé, Reporté, Planifié, Non précisé
          D1                  ! 185073818512362     ! ERROR PERSONAL_DATA idDossier: un numéro de sécurité sociale -> un pseudonyme, sans donnée personnelle
          D1                  ! DUPONT Jean         ! ERROR PERSONAL_DATA idDossier: un nom de personne -> un pseudonyme, sans donnée personnelle
          38185S00            ! DUPONT Zélie        ! ERROR PERSONAL_DATA codeStructure: un nom de personne -> un code de structure
          38185S00            ! 0476123456          ! ERROR PERSONAL_DATA codeStructure: un numéro de téléphone -> un code de structure
          ;19;                ! ;121;               ! ERROR CODE_UNKNOWN age: « 121 » -> un âge de 0 à 120 ou une tranche : -18, 18-21, 22-25, 26-44, 45-54, 55+
          Grenoble            ! Lille               ! WARNING COMMUNE_UNKNOWN commune: « Lille » -> une commune du code postal
          38000;Grenoble      ! 99999;              ! WARNING COMMUNE_UNKNOWN codePostal: « 99999 » -> un code postal
          19;V;Emploi         ! 17;II;Scolarité     ! WARNING VALUES_INCOMPATIBLE niveauFormation: niveau licence ou master avant 18 ans -> un niveau de formation ou un âge corrigé
          19;V;Emploi         ! 17;V;Emploi         ! INFO VALUES_INCOMPATIBLE situation: salarié ou indépendant avant 18 ans -> un autre statut, sauf s'il s'agit d'un apprenti
          CEP1                ! CEP3                ! WARNING VALUES_INCOMPATIBLE niveauCEP: niveau 2 ou 3 du CEP sans entretien -> le niveau 1 pour un accueil ou une information
          Présent             ! Absent              ! WARNING VALUES_INCOMPATIBLE orientation: orientation d'une personne qui n'était pas là -> aucune orientation, ou une présence
          """)
  void findsWhatIsWrongInAnAct(String right, String wrong, String finding) throws Exception {
    check("mission-locale", "mission-locale-actes", right, wrong, finding);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          0381234A ! 381234A  ! WARNING STRUCTURE_CODE_REPAIRED RNE: « 381234A » -> « 0381234A », code du registre ; écrivez « 0381234A »
          12/2015 ! 11/2015   ! ERROR DATE_OUT_OF_PERIOD Mois: « 11/2015 » -> le mois 2015-12
          12/2015 ! 13/2015   ! ERROR DATE_UNREADABLE Mois: « 13/2015 » -> un mois écrit MM/yyyy
          ;12;    ! ;douze;   ! ERROR NUMBER_UNREADABLE Nb consultations: « douze » -> un nombre entier
          ;12;    ! ;1,5;     ! ERROR NUMBER_UNREADABLE Nb consultations: « 1,5 » -> un nombre entier
          ;12;    ! ;-12;     ! ERROR NUMBER_NEGATIVE Nb consultations: « -12 » -> un nombre positif ou nul
          ;12;    ! ;1000001; ! ERROR NUMBER_TOO_LARGE Nb consultations: « 1000001 » -> au plus 1000000
          ;12;    ! ;;        ! ERROR VALUE_MISSING Nb consultations: aucune valeur -> une valeur
          12;10   ! 12;13     ! WARNING VALUES_INCOMPATIBLE Nb consultants: plus de personnes que d'actes -> au plus autant de personnes que d'actes
          """)
  void findsWhatIsWrongInATally(String right, String wrong, String finding) throws Exception {
    check("cio", "cio-consultations", right, wrong, finding);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          siege      ! siège      ! ERROR CODE_UNKNOWN nature: « siège » -> un des codes : NR, siege, antenne, permanence ; écrivez « siege »
          ;38185;    ! ;38999;    ! ERROR COMMUNE_UNKNOWN code_insee: « 38999 » -> le code Insee d'une commune
          ;38185;    ! ;1053;     ! WARNING COMMUNE_CODE_REPAIRED code_insee: « 1053 » -> cinq caractères, avec le zéro initial ; écrivez « 01053 »
          ;38185;    ! ;69382;    ! INFO COMMUNE_FORMER code_insee: « 69382 » -> le code de la commune actuelle
          01/02/2014 ! 2014-02-30 ! ERROR DATE_UNREADABLE label_depuis: « 2014-02-30 » -> une date écrite dd/MM/yyyy
          01/02/2014 ! 01/01/2016 ! WARNING DATE_IN_FUTURE label_depuis: le 2016-01-01 -> au plus le 2015-12-31
          2,5        ! beaucoup   ! ERROR NUMBER_UNREADABLE conseillers_etp: « beaucoup » -> un nombre
          """)
  void findsWhatIsWrongInAPlace(String right, String wrong, String finding) throws Exception {
    check("region", "region-lieux", right, wrong, finding);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ;2012; ! ;2008; ! ERROR DATE_OUT_OF_PERIOD annee: « 2008 » -> une année de 2009 à 2015
          ;2012; ! ;2016; ! ERROR DATE_OUT_OF_PERIOD annee: « 2016 » -> une année de 2009 à 2015
          """)
  void findsWhatIsWrongInAStatistic(String right, String wrong, String finding) throws Exception {
    check("region", "region-contexte", right, wrong, finding);
  }

  @Test
  void findsAStatisticOfTwoYears() throws Exception {
    String row = ROWS.getOrDefault("region-contexte", "");
    assertThat(row).contains(";2012;");

    List<String> lines =
        List.of(HEADERS.getOrDefault("region-contexte", ""), row, row.replace(";2012;", ";2011;"));
    assertThat(LoadFixture.findings(folder, "region", "region-contexte", lines, REGISTER))
        .containsExactly(
            "WARNING STATISTIC_REPEATED null: même statistique de la même commune qu'à la ligne 2"
                + " -> une seule ligne ; de plusieurs années, la dernière compte");
  }

  @Test
  void findsAnActThatNothingPlaces() throws Exception {
    String row = ROWS.getOrDefault("cio-consultations", "");

    assertThat(findings("cio", "cio-consultations", row, Register.EMPTY))
        .containsExactly(
            "WARNING PLACE_NOT_FOUND null: aucun lieu reconnu -> une commune de la région");
  }

  private void check(String network, String format, String right, String wrong, String finding)
      throws Exception {
    String row = ROWS.getOrDefault(format, "");
    assertThat(row).contains(right);
    assertThat(findings(network, format, row.replace(right, wrong), REGISTER))
        .containsExactly(finding);
  }

  private List<String> findings(String network, String format, String row, Register register)
      throws Exception {
    return LoadFixture.findings(
        folder, network, format, List.of(HEADERS.getOrDefault(format, ""), row), register);
  }
}
