package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.CONTEXT;
import static azimut.database.core.Tables.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.territory.PlaceId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepositLoaderIT {

  private static final String HEADER =
      "codeStructure;idDossier;dateHeureDebut;typeEvenement;statut;canal;niveauCEP;sexe;age;"
          + "niveauFormation;situation;codePostal;commune;orientation";
  private static final String ACT =
      "38185S00;D1;2015-12-03 10:00:00;ENTRETIEN_CONSEIL;Présent;Visio;CEP2;F;19;V;Emploi;38400;"
          + "Saint-Martin-d'Hères;CIO";

  @TempDir private Path folder = Path.of("");
  private final FindingLog log = new FindingLog();
  private int deposit = LoadFixture.newDeposit();

  @BeforeAll
  static void registerCodes() {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
  }

  @Test
  void loadsAnActWithEveryCode() throws Exception {
    LoadSummary summary = loadActs(Register.EMPTY, HEADER, ACT);

    assertThat(summary).isEqualTo(new LoadSummary(1, 1, 0, 0, false));
    assertThat(log.list()).isEmpty();
    var row =
        TestDatabase.dsl()
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.DEPOSIT_ID.eq(deposit))
            .fetchSingle();
    assertThat(row.getLine()).isEqualTo(2);
    assertThat(row.getMonth()).isEqualTo(LocalDate.of(2015, 12, 1));
    assertThat(row.getDay()).isEqualTo(LocalDate.of(2015, 12, 3));
    assertThat(row.getPersonKey()).isEqualTo(key().of("mission-locale", "38185S00", "D1"));
    assertThat(row.getQuantity()).isEqualTo(1);
    assertThat(row.getPersons()).isZero();
    assertThat(PlaceId.findCommune(row.getPlaceId())).contains("38421");
    Map<String, String> codes = new java.util.TreeMap<>();
    for (String variable : ActivityCoder.CODED) {
      codes.put(variable, LoadFixture.CODES.code(variable, row.get(variable, Integer.class)));
    }
    assertThat(codes)
        .containsOnly(
            Map.entry("service", "conseil"),
            Map.entry("cep_level", "2"),
            Map.entry("channel", "visio"),
            Map.entry("modality", "individuel"),
            Map.entry("theme", "NR"),
            Map.entry("referred_to", "cio"),
            Map.entry("outcome", "NR"),
            Map.entry("attendance", "present"),
            Map.entry("sex", "F"),
            Map.entry("age_band", "18-21"),
            Map.entry("education", "3"),
            Map.entry("status", "salarie"));
  }

  @Test
  void attachesThePartitionOfTheDeposit() throws Exception {
    loadActs(Register.EMPTY, HEADER, ACT);

    assertThat(
            TestDatabase.dsl()
                .fetchValue(
                    "select inhparent::regclass::text from pg_inherits where inhrelid = {0}::regclass",
                    DSL.inline("core.activity_" + deposit)))
        .isEqualTo("core.activity");
  }

  @Test
  void leavesOutARowInErrorAndKeepsTheOthers() throws Exception {
    List<String> lines = new ArrayList<>(List.of(HEADER, ACT.replace("2015-12-03", "2015-11-30")));
    for (int i = 0; i < 19; i++) {
      lines.add(ACT.replace("D1", "E" + i));
    }

    LoadSummary summary = loadActs(Register.EMPTY, lines.toArray(String[]::new));

    assertThat(summary).isEqualTo(new LoadSummary(20, 19, 1, 0, false));
    assertThat(rows()).isEqualTo(19);
    assertThat(log.list())
        .extracting(FindingGroup::kind, FindingGroup::found, FindingGroup::lines)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                FindingKind.DATE_OUT_OF_PERIOD, "le 2015-11-30", "2"));
  }

  @Test
  void refusesAFileWithTooManyErrorsAndLeavesNothingOfIt() throws Exception {
    LoadSummary summary = loadActs(Register.EMPTY, HEADER, ACT, ACT.replace(";F;", ";X;"), "a;b");

    assertThat(summary).isEqualTo(new LoadSummary(3, 0, 3, 0, true));
    assertThat(log.list().get(0))
        .isEqualTo(
            new FindingGroup(
                FindingKind.TOO_MANY_ERRORS,
                Severity.BLOCKING,
                null,
                null,
                "1 lignes en erreur sur 3 (33,3 %)",
                "au plus 5 %",
                1,
                ""));
    assertThat(rows()).isZero();
    assertThat(
            TestDatabase.dsl()
                .fetchValue("select to_regclass({0})", DSL.inline("core.activity_" + deposit)))
        .isNull();
  }

  @Test
  void rejectsALevelThatTheNetworkIsNoOperatorOf() throws Exception {
    var format = LoadFixture.format("mission-locale", "mission-locale-actes");
    Path file = LoadFixture.write(folder.resolve("a.csv"), format, List.of(HEADER, ACT));

    LoadFixture.load(
        new LoadRequest(
            deposit,
            LoadFixture.MONTH,
            LoadFixture.NETWORKS.get("cio"),
            format,
            file,
            LoadFixture.geography(),
            Register.EMPTY,
            key()),
        log);

    assertThat(log.list())
        .filteredOn(g -> g.kind() != FindingKind.TOO_MANY_ERRORS)
        .containsExactly(
            new FindingGroup(
                FindingKind.LEVEL_NOT_ALLOWED,
                Severity.ERROR,
                null,
                "niveauCEP",
                "niveau 2",
                "niveau 1, ou aucun",
                1,
                "2"));
  }

  @Test
  void loadsTheRegisterThatPlacesTheActsOfItsStructures() throws Exception {
    loadPlaces(
        "38185S00;mission-locale;antenne;38421;oui;;",
        "38185S00;mission-locale;siege;38185;non;01/02/2014;2,25");
    Register register = Register.read(TestDatabase.dsl(), deposit);

    assertThat(register.findCommune("mission-locale", "38185S00")).contains("38185");
    var places =
        TestDatabase.dsl()
            .selectFrom(PLACE)
            .where(PLACE.DEPOSIT_ID.eq(deposit))
            .orderBy(PLACE.LINE)
            .fetch();
    assertThat(places.getValues(PLACE.ADVISERS)).containsExactly(null, new BigDecimal("2.25"));
    assertThat(places.getValues(PLACE.ALL_PUBLICS)).containsExactly(true, false);
    assertThat(places.getValues(PLACE.LABEL_SINCE)).containsExactly(null, LocalDate.of(2014, 2, 1));

    deposit = LoadFixture.newDeposit();
    loadActs(register, HEADER, ACT.replace("38400;Saint-Martin-d'Hères", ";"));
    var act =
        TestDatabase.dsl()
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.DEPOSIT_ID.eq(deposit))
            .fetchSingle();
    assertThat(PlaceId.findCommune(act.getPlaceId())).contains("38185");
    assertThat(log.list()).isEmpty();
  }

  @Test
  void loadsAStatistic() throws Exception {
    var format = LoadFixture.format("region", "region-contexte");
    Path file =
        LoadFixture.write(
            folder.resolve("c.csv"),
            format,
            List.of(
                "code_insee;mesure;annee;valeur;source",
                "38185;population-15-64;2012;108 123,5;insee-rp"));

    LoadSummary summary =
        LoadFixture.load(
            LoadFixture.request(deposit, "region", format.id(), file, Register.EMPTY, key()), log);

    assertThat(summary).isEqualTo(new LoadSummary(1, 1, 0, 0, false));
    var row =
        TestDatabase.dsl().selectFrom(CONTEXT).where(CONTEXT.DEPOSIT_ID.eq(deposit)).fetchSingle();
    assertThat(row.getQuantity()).isEqualTo(new BigDecimal("108123.5000"));
    assertThat(row.getMeasure()).isEqualTo((short) 1);
    assertThat(row.getYear()).isEqualTo(2012);
  }

  private LoadSummary loadActs(Register register, String... lines)
      throws IOException, SQLException {
    var format = LoadFixture.format("mission-locale", "mission-locale-actes");
    Path file = LoadFixture.write(folder.resolve("a.csv"), format, List.of(lines));
    return LoadFixture.load(
        LoadFixture.request(deposit, "mission-locale", format.id(), file, register, key()), log);
  }

  private void loadPlaces(String... lines) throws IOException, SQLException {
    var format = LoadFixture.format("region", "region-lieux");
    List<String> all = new ArrayList<>();
    all.add("code_structure;reseau;nature;code_insee;tous_publics;label_depuis;conseillers_etp");
    all.addAll(List.of(lines));
    Path file = LoadFixture.write(folder.resolve("p.csv"), format, all);
    LoadFixture.load(
        LoadFixture.request(deposit, "region", format.id(), file, Register.EMPTY, key()), log);
  }

  private PersonKey key() {
    return PersonKey.open(folder.resolve("key"));
  }

  private int rows() {
    return TestDatabase.dsl().fetchCount(ACTIVITY, ACTIVITY.DEPOSIT_ID.eq(deposit));
  }
}
