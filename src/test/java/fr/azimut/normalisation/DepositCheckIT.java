package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.STRUCTURE_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.extract.ExtractFormat;
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
  private double allowed = 1;
  private LoadSummary summary = new LoadSummary(0, 0, 0, 0, false);

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
          D1       ! D1       ! ERROR REPEATED_ACT [3] identique à la ligne 2 -> une seule ligne par acte
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
            "ERROR REPEATED_ACT [4-5] identique à la ligne 2 -> une seule ligne par acte",
            "ERROR REPEATED_ACT [6] identique à la ligne 3 -> une seule ligne par acte");
    assertThat(summary).isEqualTo(new LoadSummary(5, 2, 3, 0, false));
    assertThat(TestDatabase.dsl().fetchCount(ACTIVITY, ACTIVITY.DEPOSIT_ID.eq(deposit)))
        .isEqualTo(2);
  }

  @Test
  void countsEveryRowOfATallyThatStandsTwice() throws Exception {
    find("cio", "cio-consultations", TALLY_HEADER, TALLY, TALLY);

    assertThat(summary).isEqualTo(new LoadSummary(2, 2, 0, 0, false));
  }

  @Test
  void keepsAFileThatRepeatsAsManyRowsAsItMay() throws Exception {
    allowed = 0.4;
    assertThat(
            find(
                "mission-locale",
                "mission-locale-actes",
                ACTS_HEADER,
                ACT,
                ACT,
                ACT.replace("D1", "D2"),
                ACT.replace("D1", "D3"),
                ACT))
        .containsExactly(
            "ERROR REPEATED_ACT [3, 6] identique à la ligne 2 -> une seule ligne par acte");
    assertThat(summary).isEqualTo(new LoadSummary(5, 3, 2, 0, false));
  }

  @Test
  void refusesAFileThatRepeatsMore() throws Exception {
    allowed = 0.39;
    assertThat(find("cio", "cio-consultations", TALLY_HEADER, TALLY, TALLY, TALLY, TALLY, TALLY))
        .containsExactly(
            "BLOCKING TOO_MANY_REPEATS [] 4 lignes répétées sur 5 (80 %) -> au plus 39 %",
            "WARNING ROW_DUPLICATE [3-6] identique à la ligne 2 -> une seule ligne");
    assertThat(summary).isEqualTo(new LoadSummary(5, 0, 5, 0, true));
  }

  /** Rows about the same people; what they add up to; what they say of it. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          15 ! 15 ! ``
          15 ! `` ! ``
          15 ! 16 ! WARNING DISTINCT_PERSONS_DIFFER [2] de 15 à 16 pour les mêmes personnes -> un seul nombre ; le plus grand compte
          25 ! 25 ! WARNING DISTINCT_PERSONS_IMPOSSIBLE [2] 25 personnes distinctes, 20 sur les lignes -> de 1 à 20
          0  ! 0  ! WARNING DISTINCT_PERSONS_IMPOSSIBLE [2] 0 personnes distinctes, 20 sur les lignes -> de 1 à 20
          """)
  void findsDistinctPersonsThatCannotBe(String one, String other, String finding) throws Exception {
    assertThat(
            find(
                    "cio",
                    "cio-consultations",
                    TALLY_HEADER + ";Nb consultants distincts",
                    TALLY + ";" + one,
                    TALLY.replace("Sur place", "Courriel") + ";" + other)
                .stream()
                .filter(f -> !f.contains("STRUCTURE_ABSENT"))
                .toList())
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
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
    LoadRequest request =
        LoadFixture.request(
            deposit, network, format, file, REGISTER, PersonKey.open(folder.resolve("key")));
    summary = LoadFixture.load(allowing(request), log);
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

  /** The same file where so many of its rows may be repeated. */
  private LoadRequest allowing(LoadRequest of) {
    ExtractFormat f = of.format();
    ExtractFormat format =
        new ExtractFormat(
            f.position(),
            f.id(),
            f.label(),
            f.flow(),
            f.frequency(),
            f.fileName(),
            f.sampleName(),
            f.container(),
            f.charset(),
            f.byteOrderMark(),
            f.delimiter(),
            f.sheet(),
            f.headerWithin(),
            f.titles(),
            f.columns(),
            f.other(),
            f.variables(),
            f.notAvailable(),
            f.maximumBytes(),
            f.personalData(),
            f.maximumRejected(),
            allowed);
    return new LoadRequest(
        of.depositId(),
        of.month(),
        of.network(),
        format,
        of.file(),
        of.geography(),
        of.register(),
        of.personKey());
  }
}
