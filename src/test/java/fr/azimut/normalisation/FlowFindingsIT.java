package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pathways, requests, early leavers, surveys, cooperation: one thing wrong, one finding. */
class FlowFindingsIT {

  private static final Map<String, String> HEADERS =
      Map.of(
          "apec-parcours",
          "centre;parcours;date_demande;date_entree;date_fin;niveau;besoin;issue;domaine;civilite;"
              + "age;diplome;position;commune",
          "psad-demandes",
          "Plateforme;Reçue le;Reçu en entretien le;Type;Canal;Suite;Sexe;Âge;Diplôme;Insee",
          "psad-decrocheurs",
          "Plateforme;Campagne;Identifiant RIO;Voie;Contact;Solution;Référent;Sexe;Âge;CP;Commune",
          "apec-satisfaction",
          "centre;mois;niveau;vague;envois;reponses;satisfaits;tres_satisfaits;utile",
          "region-cooperation",
          "date;nature;theme;reseaux;structures;participants;code_insee");

  private static final Map<String, String> ROWS =
      Map.of(
          "apec-parcours",
          "38A1;P1;2015/05/02;2015/06/10;2015/12/18;N3;bilan;cdi;M;Mme;41;bac+5;cadre en poste;"
              + "38185",
          "psad-demandes",
          "PSAD38-01;04-11-2015;10-12-2015;D2014-1453;N° vert;Scolarité;F;17;Brevet;38185",
          "psad-decrocheurs",
          "PSAD38-01;11/2015;R1;Pro;RDV pris;En cours;ML;M;17;38000;Grenoble",
          "apec-satisfaction",
          "38A1;2015/12;N2;fin;200;80;50;30;60",
          "region-cooperation",
          "15/12/2015;cto;orientation;cio, psad;psad:PSAD38-01|cio:0381234A;12;38185");

  private static final Register REGISTER =
      Register.ofNetworks(
          Map.of(
              "apec", Map.of("38A1", "38185"),
              "psad", Map.of("PSAD38-01", "38185"),
              "cio", Map.of("0381234A", "38185")));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "apec,   apec-parcours",
    "psad,   psad-demandes",
    "psad,   psad-decrocheurs",
    "apec,   apec-satisfaction",
    "region, region-cooperation"
  })
  void findsNothingInARightRow(String network, String format) throws Exception {
    assertThat(findings(network, format, ROWS.getOrDefault(format, ""))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          2015/06/10 ! ``         ! ERROR VALUE_MISSING date_entree: aucune valeur -> une valeur
          2015/06/10 ! 2016/01/01 ! ERROR DATE_IN_FUTURE date_entree: le 2016-01-01 -> au plus le 2015-12-31
          2015/06/10 ! 2015/05/01 ! ERROR DATES_OUT_OF_ORDER date_entree: le 2015-05-01 -> au plus tôt le 2015-05-02
          2015/12/18 ! 2016/01/01 ! ERROR DATE_IN_FUTURE date_fin: le 2016-01-01 -> au plus le 2015-12-31
          2015/12/18 ! 2015/06/09 ! ERROR DATES_OUT_OF_ORDER date_fin: le 2015-06-09 -> au plus tôt le 2015-06-10
          2015/12/18 ! 2015/11/30 ! ERROR DATE_OUT_OF_PERIOD date_fin: le 2015-11-30 -> aucun parcours clos avant le 2015-12-01
          N3         ! N4         ! ERROR CODE_UNKNOWN niveau: « N4 » -> un des codes : N2, N3
          ;M;        ! ;Z;        ! WARNING CODE_UNKNOWN domaine: « Z » -> un code de la liste du format
          38A1       ! 38A2       ! WARNING STRUCTURE_UNKNOWN centre: « 38A2 » -> une structure du registre
          """)
  void findsWhatIsWrongInAPathway(String right, String wrong, String finding) throws Exception {
    check("apec", "apec-parcours", right, wrong, finding);
  }

  /** A pathway that closes on the first day, or that does not close, is one of the month. */
  @ParameterizedTest
  @CsvSource({"2015/12/01", "2015/12/31", "''"})
  void takesAPathwayOpenForADayOfTheMonth(String closed) throws Exception {
    String row = ROWS.getOrDefault("apec-parcours", "").replace("2015/12/18", closed);
    assertThat(findings("apec", "apec-parcours", row)).isEmpty();
  }

  @Test
  void refusesTheLevelsOfANetworkThatIsNoOperator() throws Exception {
    var format = LoadFixture.format("apec", "apec-parcours");
    Path file =
        LoadFixture.write(
            folder.resolve("a.csv"),
            format,
            List.of(
                HEADERS.getOrDefault("apec-parcours", ""), ROWS.getOrDefault("apec-parcours", "")));
    FindingLog log = new FindingLog();

    LoadFixture.load(
        new LoadRequest(
            LoadFixture.newDeposit(),
            LoadFixture.MONTH,
            LoadFixture.NETWORKS.get("cibc"),
            format,
            file,
            LoadFixture.geography(),
            Register.EMPTY,
            PersonKey.open(folder.resolve("key"))),
        log);

    assertThat(log.list())
        .filteredOn((FindingGroup g) -> g.kind() != FindingKind.TOO_MANY_ERRORS)
        .extracting(LoadFixture::sentence)
        .containsExactly("ERROR LEVEL_NOT_ALLOWED niveau: niveau 3 -> niveau 1, ou aucun");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          04-11-2015            ! ``                    ! ERROR VALUE_MISSING Reçue le: aucune valeur -> une valeur
          10-12-2015            ! 03-11-2015            ! ERROR DATES_OUT_OF_ORDER Reçu en entretien le: le 2015-11-03 -> au plus tôt le 2015-11-04
          10-12-2015            ! 04-01-2016            ! ERROR DATE_IN_FUTURE Reçu en entretien le: le 2016-01-04 -> au plus le 2015-12-31
          04-11-2015;10-12-2015 ! 30-10-2015;30-11-2015 ! ERROR DATE_OUT_OF_PERIOD Reçu en entretien le: le 2015-11-30 -> aucun entretien avant le 2015-12-01 pour cette demande
          D2014-1453            ! D2014-1450            ! ERROR CODE_UNKNOWN Type: « D2014-1450 » -> un des codes : D2014-1453, D2014-1454 ; vouliez-vous dire « D2014-1453 » ?
          """)
  void findsWhatIsWrongInARequest(String right, String wrong, String finding) throws Exception {
    check("psad", "psad-demandes", right, wrong, finding);
  }

  /**
   * Of the month before with an interview of then; older, but met in the month; old and waiting.
   */
  @ParameterizedTest
  @CsvSource({"01-11-2015;20-11-2015", "02-06-2015;01-12-2015", "02-06-2015;"})
  void takesARequestThatIsNewOrMetOrWaiting(String dates) throws Exception {
    String row = ROWS.getOrDefault("psad-demandes", "").replace("04-11-2015;10-12-2015", dates);
    assertThat(findings("psad", "psad-demandes", row)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          11/2015  ! 01/2016  ! ERROR DATE_IN_FUTURE Campagne: campagne de 2016-01 -> au plus tard 2015-12
          11/2015  ! 11/2014  ! ERROR DATE_OUT_OF_PERIOD Campagne: campagne de 2014-11 -> une campagne de 2014-12 à 2015-12
          11/2015  ! automne  ! ERROR DATE_UNREADABLE Campagne: « automne » -> un mois écrit MM/yyyy
          11/2015  ! ``       ! ERROR VALUE_MISSING Campagne: aucune valeur -> une valeur
          ;R1;     ! ;;       ! ERROR VALUE_MISSING Identifiant RIO: aucune valeur -> une valeur
          RDV pris ! RDV pri  ! ERROR CODE_UNKNOWN Contact: « RDV pri » -> un des codes : RDV pris, Nouveau projet, Déjà accompagné, Contacté sans réponse, Coordonnées incorrectes, Injoignable, Nouveau contrat, Cherche contrat, Réorientation, Refus, Autre, Non traité ; vouliez-vous dire « RDV pris » ?
          """)
  void findsWhatIsWrongInAnEarlyLeaver(String right, String wrong, String finding)
      throws Exception {
    check("psad", "psad-decrocheurs", right, wrong, finding);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          200;80;    ! 70;80;     ! ERROR COUNTS_INCONSISTENT reponses: 80 -> au plus 70 (personnes interrogées)
          80;50;30;  ! 80;51;30;  ! ERROR COUNTS_INCONSISTENT satisfaits: 81 -> au plus 80 (réponses)
          80;50;30;  ! 80;81;;    ! ERROR COUNTS_INCONSISTENT satisfaits: 81 -> au plus 80 (réponses)
          30;60      ! 30;81      ! ERROR COUNTS_INCONSISTENT utile: 81 -> au plus 80 (réponses)
          ;80;       ! ;-80;      ! ERROR NUMBER_NEGATIVE reponses: « -80 » -> un nombre positif ou nul
          ;80;       ! ;;         ! ERROR VALUE_MISSING reponses: aucune valeur -> une valeur
          2015/12    ! 2015/11    ! ERROR DATE_OUT_OF_PERIOD mois: « 2015/11 » -> le mois 2015-12
          """)
  void findsWhatIsWrongInASurvey(String right, String wrong, String finding) throws Exception {
    check("apec", "apec-satisfaction", right, wrong, finding);
  }

  /** The satisfied and the very satisfied together may be all who answered; none may be told. */
  @ParameterizedTest
  @CsvSource({"80;50;30;60", "80;;;", "0;0;0;0"})
  void takesCountsThatAddUp(String counts) throws Exception {
    String row = ROWS.getOrDefault("apec-satisfaction", "").replace("80;50;30;60", counts);
    assertThat(findings("apec", "apec-satisfaction", row)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          15/12/2015     ! 15/11/2015     ! ERROR DATE_OUT_OF_PERIOD date: le 2015-11-15 -> une date du mois 2015-12
          cio, psad      ! ``             ! ERROR VALUE_MISSING reseaux: aucune valeur -> une valeur
          cio, psad      ! cio, psadd     ! ERROR CODE_UNKNOWN reseaux: « psadd » -> un code de la liste du format ; vouliez-vous dire « psad » ?
          psad:PSAD38-01 ! psad:PSAD38-99 ! WARNING STRUCTURE_UNKNOWN structures: « psad:PSAD38-99 » -> une structure du registre
          psad:PSAD38-01 ! PSAD38-01      ! ERROR CODE_UNKNOWN structures: « PSAD38-01 » -> un réseau et un code de structure, comme « cio:0381234A »
          ;12;           ! ;douze;        ! ERROR NUMBER_UNREADABLE participants: « douze » -> un nombre entier
          ;38185         ! ;38999         ! ERROR COMMUNE_UNKNOWN code_insee: « 38999 » -> le code Insee d'une commune
          """)
  void findsWhatIsWrongInAnAction(String right, String wrong, String finding) throws Exception {
    check("region", "region-cooperation", right, wrong, finding);
  }

  private void check(String network, String format, String right, String wrong, String finding)
      throws Exception {
    String row = ROWS.getOrDefault(format, "");
    assertThat(row).contains(right);
    assertThat(findings(network, format, row.replace(right, wrong))).containsExactly(finding);
  }

  private List<String> findings(String network, String format, String row) throws Exception {
    return LoadFixture.findings(
        folder, network, format, List.of(HEADERS.getOrDefault(format, ""), row), REGISTER);
  }
}
