package fr.azimut;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.core.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.CodeCheck;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.LoadSummary;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.normalisation.RowCheckCatalog;
import fr.azimut.quality.FindingLog;
import fr.azimut.sample.MistakeKind;
import fr.azimut.sample.SampleFile;
import fr.azimut.sample.SampleGenerator;
import fr.azimut.sample.SampleRequest;
import fr.azimut.territory.PlaceId;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.TerritoryReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds the network of {@code docs/adding-a-network.md} as that page says, and uses it. */
class AddingANetworkIT {

  private static final String NETWORK = "ecole-deuxieme-chance";
  private static final YearMonth MONTH = YearMonth.of(2015, 12);
  private static final int OF_THE_PAGE = 910_001;
  private static final int OF_THE_SAMPLE = 910_002;

  private final WorkedExample example = example();
  private final FindingLog log = new FindingLog();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void followThePage() throws IOException {
    WorkedExample.copy(Path.of("jobs"), folder.resolve("jobs"));
    assertThat(example.write(folder)).isEqualTo(7);
    CodeCheck.check(networks(), codes());
  }

  @Test
  void loadsTheFileOfThePageToWhatThePageShows() throws SQLException {
    LoadSummary summary = load(OF_THE_PAGE, folder.resolve("E2C_2015_12.csv"));

    assertThat(summary).isEqualTo(new LoadSummary(5, 3, 2, 1, false));
    assertThat(stored(OF_THE_PAGE))
        .isEqualTo(
            example.table(
                "line | structure | service | sex | age_band | education | place | quantity"))
        .hasSize(3);
    assertThat(log.list())
        .extracting(
            group ->
                WorkedExample.row(
                    group.lines(),
                    group.column() == null ? "" : group.column(),
                    group.kind().id(),
                    group.found(),
                    group.expected()))
        .containsExactlyInAnyOrderElementsOf(
            example.table("line | column | finding | found | expected"))
        .hasSize(5);
  }

  @Test
  void generatesASampleThatIsReadWithItsMistakes() throws IOException, SQLException {
    SampleFile sample = generate();

    LoadSummary summary = load(OF_THE_SAMPLE, folder.resolve(sample.file()));

    long wrong = sample.mistakes().values().stream().mapToLong(Long::longValue).sum();
    assertThat(sample.mistakes())
        .containsOnlyKeys(MistakeKind.UNKNOWN_CODE, MistakeKind.MISSING_VALUE);
    assertThat(summary)
        .isEqualTo(new LoadSummary(sample.rows(), sample.rows() - wrong, wrong, 1, false));
    assertThat(stored(OF_THE_SAMPLE)).hasSize((int) summary.accepted()).hasSizeGreaterThan(100);
  }

  private SampleFile generate() throws IOException {
    List<SampleFile> files =
        SampleGenerator.generate(
            new SampleRequest(
                RegionCatalog.read(jobs()).findProfile("rhone-alpes").orElseThrow(),
                TerritoryReference.load(),
                jobs(),
                MONTH,
                MONTH,
                2_000,
                3,
                folder,
                List.of()));
    SampleFile sample =
        files.stream().filter(file -> file.network().equals(NETWORK)).findFirst().orElseThrow();
    // The register of the Region has the schools, one at least in each of the eight départements.
    SampleFile register =
        files.stream().filter(file -> file.extract().equals("region-lieux")).findFirst().get();
    assertThat(Files.readString(folder.resolve(register.file())))
        .contains("E2C-01;" + NETWORK + ";siege;01053;")
        .contains("E2C-74;" + NETWORK + ";siege;74010;");
    return sample;
  }

  private LoadSummary load(int deposit, Path file) throws SQLException {
    ExtractFormat format =
        networks().findFormat(String.valueOf(file.getFileName())).orElseThrow().format();
    RegionCatalog regions = RegionCatalog.read(jobs());
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      LoadSummary summary =
          new DepositLoader(
                  networks(),
                  codes(),
                  RowCheckCatalog.read(jobs(), codes()),
                  TestDatabase.dataSource())
              .load(
                  connection,
                  new LoadRequest(
                      deposit,
                      MONTH,
                      networks().get(NETWORK),
                      format,
                      file,
                      regions.geography(regions.findProfile("rhone-alpes").orElseThrow()),
                      Register.EMPTY,
                      PersonKey.open(folder.resolve("key"))),
                  log);
      connection.commit();
      return summary;
    }
  }

  private List<String> stored(int deposit) {
    CodeCatalog codes = codes();
    return TestDatabase.dsl()
        .select(ACTIVITY.asterisk(), STRUCTURE.CODE)
        .from(ACTIVITY)
        .join(STRUCTURE)
        .on(STRUCTURE.ID.eq(ACTIVITY.STRUCTURE_ID))
        .where(ACTIVITY.DEPOSIT_ID.eq(deposit))
        .orderBy(ACTIVITY.LINE)
        .fetch(
            row ->
                WorkedExample.row(
                    row.get(ACTIVITY.LINE),
                    row.get(STRUCTURE.CODE),
                    codes.code("service", row.get(ACTIVITY.SERVICE)),
                    codes.code("sex", row.get(ACTIVITY.SEX)),
                    codes.code("age_band", row.get(ACTIVITY.AGE_BAND)),
                    codes.code("education", row.get(ACTIVITY.EDUCATION)),
                    PlaceId.describe(row.get(ACTIVITY.PLACE_ID)),
                    row.get(ACTIVITY.QUANTITY)));
  }

  private NetworkCatalog networks() {
    return NetworkCatalog.read(jobs());
  }

  private CodeCatalog codes() {
    return CodeCatalog.read(jobs());
  }

  private Path jobs() {
    return folder.resolve("jobs");
  }

  private static WorkedExample example() {
    try {
      return new WorkedExample(Path.of("docs/adding-a-network.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
