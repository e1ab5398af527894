package fr.azimut.normalisation;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import azimut.database.core.tables.records.ActivityRecord;
import fr.azimut.TestDatabase;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.territory.PlaceId;
import fr.azimut.territory.PlacementRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of each network that sends activity only, coded by hand, then with one cell wrong. */
class NetworkRowsIT {

  @TempDir private Path folder = Path.of("");
  private final FindingLog log = new FindingLog();
  private final int deposit = LoadFixture.newDeposit();

  @BeforeAll
  static void registerCodes() {
    CodeRepository.register(TestDatabase.dsl(), LoadFixture.CODES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "information-jeunesse",
        "cite-des-metiers",
        "point-vae",
        "espace-info-formation",
        "opca",
        "universite",
        "maison-emploi",
        "relais-services-publics"
      })
  void storesWhatTheRowSays(String network) throws Exception {
    HandCodedRow row = HandCodedRow.read(network);

    LoadSummary summary = load(network, row);

    assertThat(summary).isEqualTo(new LoadSummary(1, 1, 0, summary.other(), false));
    assertThat(log.list())
        .extracting(FindingGroup::kind)
        .isSubsetOf(FindingKind.ROW_OTHER_SUMMARY, FindingKind.COMMUNE_CODE_REPAIRED);
    assertThat(stored(network, row.stored().getOrDefault("person", "")))
        .containsExactlyInAnyOrderEntriesOf(row.stored());
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          information-jeunesse    ! Mois                ! 12/15           ! DATE_UNREADABLE « 12/15 » -> un mois écrit MMMM yyyy
          information-jeunesse    ! Mois                ! décembre 2014   ! DATE_OUT_OF_PERIOD « décembre 2014 » -> le mois 2015-12
          information-jeunesse    ! Thème de la demande ! Logements       ! CODE_UNKNOWN « Logements » -> un des codes : Études et métiers, Formation continue, Emploi, jobs, stages, Création, initiatives, Droits et vie pratique, Europe, international, Logement, Santé, Sports, loisirs, vacances ; vouliez-vous dire « Logement » ?
          information-jeunesse    ! Nombre de demandes  ! -14             ! NUMBER_NEGATIVE « -14 » -> un nombre positif ou nul
          cite-des-metiers        ! jour                ! 2015-11-30      ! DATE_OUT_OF_PERIOD le 2015-11-30 -> une date du mois 2015-12
          cite-des-metiers        ! entrees             ! ``              ! VALUE_MISSING aucune valeur -> une valeur
          point-vae               ! hote                ! ``              ! VALUE_MISSING aucune valeur -> une valeur
          point-vae               ! hote                ! GRETA           ! CODE_UNKNOWN « GRETA » -> un des codes : CIO, CIBC, PE, ML, FONGECIF, MDE, CDM, AUTRE, PROPRE
          point-vae               ! dossier             ! ``              ! VALUE_MISSING aucune valeur -> une valeur
          espace-info-formation   ! NIV                 ! 8               ! CODE_UNKNOWN « 8 » -> un des codes : 6, 5bis, 5, 4, 3, 2, 1
          espace-info-formation   ! MOIS                ! 201512.0        ! DATE_UNREADABLE « 201512.0 » -> un mois écrit yyyyMM
          opca                    ! Période             ! 2015-M13        ! DATE_UNREADABLE « 2015-M13 » -> un mois écrit yyyy-'M'MM
          universite              ! Actes               ! douze           ! NUMBER_UNREADABLE « douze » -> un nombre entier
          maison-emploi           ! niveau CEP          ! niv. 2          ! LEVEL_NOT_ALLOWED niveau 2 -> niveau 1, ou aucun
          relais-services-publics ! Partenaire concerné ! CPAM            ! CODE_UNKNOWN « CPAM » -> un des codes : Pôle emploi, Mission locale, Cap emploi, CIO, Chambres consulaires, CCAS, Département (RSA), Aucun
          """)
  void saysWhatIsWrong(String network, String column, String cell, String finding)
      throws Exception {
    load(network, HandCodedRow.read(network).with(column, cell));

    assertThat(log.list())
        .filteredOn(group -> column.equals(group.column()))
        .filteredOn(group -> group.kind() != FindingKind.COMMUNE_CODE_REPAIRED)
        .extracting(g -> g.kind() + " " + g.found() + " -> " + g.expected() + suggestion(g))
        .containsExactly(finding);
  }

  private static String suggestion(FindingGroup group) {
    return group.suggestion() == null ? "" : " ; " + group.suggestion().sentence();
  }

  private LoadSummary load(String network, HandCodedRow row) throws Exception {
    ExtractFormat format = LoadFixture.NETWORKS.get(network).extracts().get(0);
    List<List<String>> rows =
        Stream.concat(
                format.titles().stream().map(title -> List.of(title)),
                Stream.of(List.copyOf(row.cells().keySet()), List.copyOf(row.cells().values())))
            .toList();
    Path file = HandWrittenFile.write(folder.resolve("file"), format, rows);
    String structure = Objects.requireNonNull(row.stored().get("structure"));
    Register register = Register.ofNetworks(Map.of(network, Map.of(structure, "38185")));
    return LoadFixture.load(
        LoadFixture.request(deposit, network, format.id(), file, register, key()), log);
  }

  /** What the database has of the one row: codes by name, without what is not given. */
  private Map<String, String> stored(String network, String person) {
    ActivityRecord row =
        TestDatabase.dsl()
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.DEPOSIT_ID.eq(deposit))
            .fetchSingle();
    Map<String, String> stored = new TreeMap<>();
    for (String variable : LoadFixture.CODES.listVariables()) {
      if (ACTIVITY.field(variable) != null) {
        int id = row.get(variable, Integer.class);
        put(stored, variable, id == 0 ? "" : LoadFixture.CODES.code(variable, id));
      }
    }
    put(stored, "day", row.getDay() == null ? "" : row.getDay().toString());
    put(stored, "quantity", String.valueOf(row.getQuantity()));
    put(stored, "persons", row.getPersons() == 0 ? "" : String.valueOf(row.getPersons()));
    if (row.getPersonKey() != null) {
      assertThat(row.getPersonKey()).isEqualTo(key().of(network, person));
      stored.put("person", person);
    }
    stored.put("structure", structure(row.getStructureId()));
    stored.put("place", PlaceId.describe(row.getPlaceId()));
    Stream.of(PlacementRule.values())
        .filter(rule -> rule.code() == row.getPlacement())
        .forEach(rule -> stored.put("placement", rule.name().toLowerCase(java.util.Locale.ROOT)));
    return stored;
  }

  private static void put(Map<String, String> stored, String variable, String value) {
    if (!value.isEmpty()) {
      stored.put(variable, value);
    }
  }

  private static String structure(int id) {
    return TestDatabase.dsl()
        .select(STRUCTURE.CODE)
        .from(STRUCTURE)
        .where(STRUCTURE.ID.eq(id))
        .fetchSingle(STRUCTURE.CODE);
  }

  private PersonKey key() {
    return PersonKey.open(folder.resolve("key"));
  }
}
