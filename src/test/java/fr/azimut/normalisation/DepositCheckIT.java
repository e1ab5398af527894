package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.STRUCTURE_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.quality.FindingLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are right one by one, and what is found of them together. */
class DepositCheckIT {

  private static final String ACTS_HEADER =
      "codeStructure;idDossier;dateHeureDebut;typeEvenement;statut;canal;niveauCEP;sexe;age;"
          + "niveauFormation;situation;codePostal;commune;orientation";
  private static final String ACT =
      "38185S00;D1;2015-12-03 10:00:00;ENTRETIEN_CONSEIL;Présent;Visio;CEP2;F;19;V;Emploi;38000;"
          + "Grenoble;CIO";
  private static final String TALLY_HEADER =
      "RNE;Mois;Public;Nature;Sexe;Âge;Classe;Contact;Réorientation;Nb consultations;"
          + "Nb consultants";
  private static final String TALLY =
      "0381234A;12/2015;Élèves;Entretien;Fille;<18;Lycée;Sur place;Non;12;10";
  private static final String REQUEST_HEADER =
      "Plateforme;Reçue le;Reçu en entretien le;Type;Canal;Suite;Sexe;Âge;Diplôme;Insee";
  private static final String REQUEST =
      "PSAD38-01;04-11-2015;10-12-2015;D2014-1453;CIO;;F;19;Aucun;38185";
  private static final Register REGISTER =
      Register.ofNetworks(
          Map.of(
              "mission-locale", Map.of("38185S00", "38185"),
              "cio", Map.of("0381234A", "38185", "0382222B", "38185", "0383333C", "38185"),
              "psad", Map.of("PSAD38-01", "38185")));

  @TempDir private Path folder = Path.of("");
  private final int deposit = LoadFixture.newDeposit();

  @BeforeAll
  static void registerCodes() {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
  }

  /** The second row is the first with something replaced; it stands on line 3. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          D1       ! D1       ! WARNING ROW_DUPLICATE [3] identique à la ligne 2 -> une seule ligne
          Visio    ! Mail     ! WARNING ACT_DUPLICATE [3] même structure, même personne et même date qu'à la ligne 2 -> une seule ligne par acte
          D1       ! D2       ! ``
          10:00:00 ! 11:00:00 ! ``
          38185S00 ! 38185S01 ! WARNING STRUCTURE_UNKNOWN [3] « 38185S01 » -> une structure du registre
          ENTRETIEN_CONSEIL ! ENTRETIEN_ACCOMPAGNEMENT ! ``
          """)
  void findsAnActThatStandsTwice(String one, String other, String finding) throws Exception {
    assertThat(ACT).contains(one);
    assertThat(
            find(
                "mission-locale",
                "mission-locale-actes",
                ACTS_HEADER,
                ACT,
                ACT.replace(one, other)))
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          ;12;10  ! ;12;10 ! WARNING ROW_DUPLICATE [3] identique à la ligne 2 -> une seule ligne
          ;12;10  ! ;12;9  ! WARNING COMBINATION_DUPLICATE [3] mêmes variables qu'à la ligne 2, d'autres effectifs -> une seule ligne par combinaison
          Fille   ! Garçon ! ``
          Fille   ! Femme  ! ``
          """)
  void findsACombinationThatStandsTwice(String one, String other, String finding) throws Exception {
    assertThat(TALLY).contains(one);
    assertThat(
            find("cio", "cio-consultations", TALLY_HEADER, TALLY, TALLY.replace(one, other))
                .stream()
                .filter(f -> !f.contains("STRUCTURE_ABSENT"))
                .toList())
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
  }

  @Test
  void onlyMentionsTwoAnonymousRequestsThatAreAlike() throws Exception {
    assertThat(find("psad", "psad-demandes", REQUEST_HEADER, REQUEST, REQUEST))
        .containsExactly("INFO ROW_DUPLICATE [3] identique à la ligne 2 -> une seule ligne");
  }

  @Test
  void tellsEveryRowAfterTheFirstOnce() throws Exception {
    String other = ACT.replace("D1", "D2");

    assertThat(
            find(
                "mission-locale", "mission-locale-actes", ACTS_HEADER, ACT, other, ACT, ACT, other))
        .containsExactly(
            "WARNING ROW_DUPLICATE [4-5] identique à la ligne 2 -> une seule ligne",
            "WARNING ROW_DUPLICATE [6] identique à la ligne 3 -> une seule ligne");
  }

  @Test
  void namesEveryStructureThatIsAbsent() throws Exception {
    assertThat(find("cio", "cio-consultations", TALLY_HEADER, TALLY))
        .containsExactly(
            "WARNING STRUCTURE_ABSENT [] 2 structures : 0382222B, 0383333C -> "
                + "une ligne au moins pour chacune des 3 structures du registre");
  }

  @Test
  void countsAStructureWhoseRowsAreAllRejectedAsAbsent() throws Exception {
    String rejected = TALLY.replace("0381234A", "0382222B").replace("Élèves", "Elfes");

    assertThat(find("cio", "cio-consultations", TALLY_HEADER, repeat(TALLY, 19, rejected)))
        .contains(
            "WARNING STRUCTURE_ABSENT [] 2 structures : 0382222B, 0383333C -> "
                + "une ligne au moins pour chacune des 3 structures du registre");
  }

  @Test
  void countsWhatEachStructureDeclaresAndKeepsNoColumnOfItsOwn() throws Exception {
    find(
        "cio",
        "cio-consultations",
        TALLY_HEADER,
        TALLY,
        TALLY.replace("Fille", "Garçon").replace(";12;10", ";30;20"));

    var counts =
        TestDatabase.dsl()
            .selectFrom(STRUCTURE_COUNT)
            .where(STRUCTURE_COUNT.DEPOSIT_ID.eq(deposit))
            .fetchSingle();
    assertThat(List.of(counts.getRecords(), counts.getQuantity(), counts.getPersons()))
        .containsExactly(2L, 42L, 30L);
    assertThat(
            TestDatabase.dsl()
                .fetchValue(
                    "select count(*) from information_schema.columns where table_schema = 'core'"
                        + " and table_name = 'activity_"
                        + deposit
                        + "'"))
        .isEqualTo((long) ACTIVITY.fields().length);
  }

  private static String[] repeat(String row, int times, String last) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      rows.add(row.replace(";12;10", ";" + (100 + i) + ";10"));
    }
    rows.add(last);
    return rows.toArray(String[]::new);
  }

  private List<String> find(String network, String format, String header, String... rows)
      throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(Arrays.asList(rows));
    Path file =
        LoadFixture.write(folder.resolve("file.csv"), LoadFixture.format(network, format), lines);
    FindingLog log = new FindingLog();
    LoadFixture.load(
        LoadFixture.request(
            deposit, network, format, file, REGISTER, PersonKey.open(folder.resolve("key"))),
        log);
    return log.list().stream()
        .map(
            g ->
                g.severity()
                    + " "
                    + g.kind()
                    + " ["
                    + g.lines()
                    + "] "
                    + g.found()
                    + " -> "
                    + g.expected())
        .toList();
  }
}
