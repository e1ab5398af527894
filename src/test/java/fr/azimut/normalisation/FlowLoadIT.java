package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.EARLY_LEAVER;
import static azimut.database.core.Tables.PATHWAY;
import static azimut.database.core.Tables.REQUEST;
import static azimut.database.core.Tables.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.PlaceId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code core} after a row of each flow. */
class FlowLoadIT {

  private static final Register REGISTER =
      Register.ofNetworks(
          Map.of(
              "apec", Map.of("38A1", "38185"),
              "cap-emploi", Map.of("CE38", "38421"),
              "psad", Map.of("PSAD38-01", "38185"),
              "cio", Map.of("0381234A", "38185")));

  @TempDir private Path folder = Path.of("");
  private int deposit = LoadFixture.newDeposit();

  @BeforeAll
  static void registerCodes() {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
  }

  @Test
  void keepsTheDatesTheCodesAndThePersonOfAPathway() throws Exception {
    Record row =
        load(
            PATHWAY,
            "apec",
            "apec-parcours",
            "centre;parcours;date_demande;date_entree;date_fin;niveau;besoin;issue;domaine;"
                + "civilite;age;diplome;position;commune",
            "38A1;P1;2015/05/02;2015/06/10;2015/12/18;N3;bilan;cdi;M;Mme;41;bac+5;"
                + "cadre en poste;38421");

    assertThat(row.get(PATHWAY.LINE)).isEqualTo(2);
    assertThat(row.get(PATHWAY.SHEET)).isNull();
    assertThat(row.get(PATHWAY.MONTH)).isEqualTo(LocalDate.of(2015, 12, 1));
    assertThat(row.get(PATHWAY.REQUESTED)).isEqualTo(LocalDate.of(2015, 5, 2));
    assertThat(row.get(PATHWAY.OPENED)).isEqualTo(LocalDate.of(2015, 6, 10));
    assertThat(row.get(PATHWAY.CLOSED)).isEqualTo(LocalDate.of(2015, 12, 18));
    assertThat(row.get(PATHWAY.QUANTITY)).isEqualTo(1);
    assertThat(row.get(PATHWAY.PERSON_KEY))
        .isEqualTo(PersonKey.open(folder.resolve("key")).of("apec", "P1"));
    assertThat(PlaceId.findCommune(row.get(PATHWAY.PLACE_ID))).contains("38421");
    assertThat(codes(row, PathwayCoder.CODED))
        .isEqualTo(
            "program=cep cep_level=3 operator=NR motive=diagnostic exit_situation=emploi "
                + "job_domain=M sex=F age_band=26-44 education=7-8 status=salarie");
  }

  @Test
  void countsATallyOfPathwaysAndPlacesItByItsStructure() throws Exception {
    Record row =
        load(
            PATHWAY,
            "cap-emploi",
            "cap-emploi-parcours",
            "N° organisme;Étape;Entrée;Sortie;Motif;Issue;Genre;Classe d'âge;Formation;Nb parcours",
            "CE38;Bilan diagnostic;03/11/2015;;Projet;;Femme;45-54 ans;V;3,00");

    assertThat(row.get(PATHWAY.QUANTITY)).isEqualTo(3);
    assertThat(row.get(PATHWAY.PERSON_KEY)).isNull();
    assertThat(row.get(PATHWAY.REQUESTED)).isNull();
    assertThat(row.get(PATHWAY.CLOSED)).isNull();
    assertThat(PlaceId.findCommune(row.get(PATHWAY.PLACE_ID))).contains("38421");
  }

  @Test
  void keepsTheTwoDatesOfARequest() throws Exception {
    Record row =
        load(
            REQUEST,
            "psad",
            "psad-demandes",
            "Plateforme;Reçue le;Reçu en entretien le;Type;Canal;Suite;Sexe;Âge;Diplôme;Insee",
            "PSAD38-01;04-11-2015;10-12-2015;D2014-1454;N° vert;;M;17;Brevet;38185");

    assertThat(row.get(REQUEST.REQUESTED)).isEqualTo(LocalDate.of(2015, 11, 4));
    assertThat(row.get(REQUEST.INTERVIEW)).isEqualTo(LocalDate.of(2015, 12, 10));
    assertThat(codes(row, RequestCoder.CODED))
        .isEqualTo(
            "request_kind=duree-complementaire request_channel=numero-vert request_outcome=NR "
                + "sex=H age_band=-18 education=infra-3");
  }

  @Test
  void keepsTheCampaignOfAnEarlyLeaver() throws Exception {
    Record row =
        load(
            EARLY_LEAVER,
            "psad",
            "psad-decrocheurs",
            "Plateforme;Campagne;Identifiant RIO;Voie;Contact;Solution;Référent;Sexe;Âge;CP;Commune",
            "PSAD38-01;03/2015;R1;Appr.;Contacté sans réponse;;ML;M;18;38000;Grenoble");

    assertThat(row.get(EARLY_LEAVER.CAMPAIGN)).isEqualTo(LocalDate.of(2015, 3, 1));
    assertThat(row.get(EARLY_LEAVER.PERSON_KEY)).isNotNull();
    assertThat(codes(row, EarlyLeaverCoder.CODED))
        .isEqualTo(
            "contact_outcome=sans-reponse solution=NR track=apprentissage "
                + "referred_to=mission-locale sex=H age_band=18-21");
  }

  @Test
  void tellsAQuestionNotAskedFromOneThatNobodyApproved() throws Exception {
    Record row =
        load(
            SURVEY,
            "apec",
            "apec-satisfaction",
            "centre;mois;niveau;vague;envois;reponses;satisfaits;tres_satisfaits;utile",
            "38A1;2015/12;N2;6mois;200;80;;;0");

    assertThat(row.get(SURVEY.SURVEYED)).isEqualTo(200);
    assertThat(row.get(SURVEY.RESPONDENTS)).isEqualTo(80);
    assertThat(row.get(SURVEY.SATISFIED)).isNull();
    assertThat(row.get(SURVEY.VERY_SATISFIED)).isNull();
    assertThat(row.get(SURVEY.USEFUL)).isZero();
    assertThat(codes(row, SurveyCoder.CODED)).isEqualTo("cep_level=2 wave=six-mois");
  }

  @Test
  void addsTheNetworksOfTheStructuresToThoseOfAnAction() throws Exception {
    Record row =
        load(
            COOPERATION,
            "region",
            "region-cooperation",
            "date;nature;theme;reseaux;structures;participants;code_insee",
            "15/12/2015;cto;;mission-locale;psad:PSAD38-01|cio:0381234A;;38185");

    assertThat(row.get(COOPERATION.DAY)).isEqualTo(LocalDate.of(2015, 12, 15));
    assertThat(row.get(COOPERATION.PARTICIPANTS)).isNull();
    assertThat(
            Arrays.stream(row.get(COOPERATION.NETWORKS))
                .map(id -> LoadFixture.CODES.code("network", id)))
        .containsExactly("mission-locale", "cio", "psad");
    assertThat(
            TestDatabase.dsl()
                .fetchValues(
                    "select network || ':' || code from core.structure where id = any({0})",
                    DSL.val(row.get(COOPERATION.STRUCTURES))))
        .asString()
        .contains("psad:PSAD38-01", "cio:0381234A");
  }

  @Test
  void leavesTheStructuresOfAnActionEmptyWhenNoneIsNamed() throws Exception {
    Record row =
        load(
            COOPERATION,
            "onisep",
            "onisep-cooperation",
            "Jour;Action;Thématique;Partenaires;Public présent;Lieu",
            "15/12/2015;Salon;Métiers;Onisep + CIO+PE;1 250;38185");

    assertThat(row.get(COOPERATION.NETWORKS)).hasSize(3);
    assertThat(row.get(COOPERATION.STRUCTURES)).isEmpty();
    assertThat(row.get(COOPERATION.PARTICIPANTS)).isEqualTo(1250);
  }

  @Test
  void tellsAFirstReceptionFromTheNextOnes() throws Exception {
    Record row =
        load(
            ACTIVITY,
            "mission-locale",
            "mission-locale-actes",
            "codeStructure;idDossier;dateHeureDebut;typeEvenement;statut;canal;niveauCEP;sexe;age;"
                + "niveauFormation;situation;codePostal;commune;orientation",
            "38185S00;D1;2015-12-03 10:00:00;PREMIER_ACCUEIL;Présent;Visio;CEP1;F;19;V;Emploi;"
                + "38000;Grenoble;CIO");

    assertThat(codes(row, List.of("service", "modality", "contact", "vae_age")))
        .isEqualTo("service=accueil modality=individuel contact=premier vae_age=NR");
  }

  private static String codes(Record row, List<String> variables) {
    return variables.stream()
        .map(v -> v + "=" + LoadFixture.CODES.code(v, row.get(v, Integer.class)))
        .collect(Collectors.joining(" "));
  }

  private Record load(Table<?> table, String network, String format, String header, String line)
      throws Exception {
    Path file =
        LoadFixture.write(
            folder.resolve("f.csv"), LoadFixture.format(network, format), List.of(header, line));
    FindingLog log = new FindingLog();
    LoadSummary summary =
        LoadFixture.load(
            LoadFixture.request(
                deposit, network, format, file, REGISTER, PersonKey.open(folder.resolve("key"))),
            log);
    assertThat(summary).isEqualTo(new LoadSummary(1, 1, 0, 0, false));
    return TestDatabase.dsl()
        .selectFrom(table)
        .where(DSL.field(DSL.name("deposit_id")).eq(deposit))
        .fetchSingle();
  }
}
