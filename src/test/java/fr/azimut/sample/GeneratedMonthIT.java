package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.Flow;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.LoadRequest;
import fr.azimut.normalisation.LoadSummary;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.normalisation.RowCheckCatalog;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingLog;
import fr.azimut.quality.Severity;
import fr.azimut.territory.RegionCatalog;
import fr.azimut.territory.RegionProfile;
import fr.azimut.territory.TerritoryReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of every network that counts acts, generated, then loaded: its mistakes are found. */
class GeneratedMonthIT {

  private static final Path JOBS = Path.of("jobs");
  private static final YearMonth MONTH = YearMonth.of(2015, 9);
  private static final NetworkCatalog NETWORKS = NetworkCatalog.read(JOBS);
  private static final CodeCatalog CODES = CodeCatalog.read(JOBS);
  private static final RowCheckCatalog CHECKS = RowCheckCatalog.read(JOBS, CODES);
  private static final int FIRST_DEPOSIT = 900_000;

  /** What each mistake made on purpose is found as, one finding for each. */
  private static final Map<MistakeKind, FindingKind> FOUND_AS =
      Map.of(
          MistakeKind.UNKNOWN_CODE, FindingKind.CODE_UNKNOWN,
          MistakeKind.UNKNOWN_STRUCTURE, FindingKind.STRUCTURE_UNKNOWN,
          MistakeKind.MISSING_VALUE, FindingKind.VALUE_MISSING,
          MistakeKind.NEGATIVE_COUNT, FindingKind.NUMBER_NEGATIVE,
          MistakeKind.DATE_OUTSIDE_MONTH, FindingKind.DATE_OUT_OF_PERIOD);

  private static int nextDeposit = FIRST_DEPOSIT;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"rhone-alpes", "ile-de-france"})
  void findsEveryMistakeThatWasMadeAndNoOther(String region) throws Exception {
    CodeRepository.register(TestDatabase.dsl(), CODES);
    RegionProfile profile = SampleRegions.with(JOBS, region, networks());
    List<SampleFile> files =
        SampleGenerator.generate(
            new SampleRequest(
                profile,
                TerritoryReference.load(),
                JOBS,
                MONTH,
                MONTH,
                2_000,
                5,
                folder,
                List.of()));
    SampleFile places = get(files, Flow.PLACE).get(0);
    int registered = load(places, profile, Register.EMPTY, new FindingLog());
    Register register = Register.read(TestDatabase.dsl(), registered);

    List<SampleFile> activity = get(files, Flow.ACTIVITY);
    assertThat(activity).extracting(SampleFile::network).contains("universite", "point-vae");
    for (SampleFile file : activity) {
      FindingLog log = new FindingLog();
      load(file, profile, register, log);
      FOUND_AS.forEach(
          (mistake, finding) ->
              assertThat(lines(log, group -> group.kind() == finding))
                  .as(file.file() + " " + finding)
                  .hasSize(file.mistakes().getOrDefault(mistake, 0L).intValue()));
    }
  }

  /** Loads a file and returns its deposit: nothing is lost, and what is rejected is in error. */
  private int load(SampleFile file, RegionProfile profile, Register register, FindingLog log)
      throws Exception {
    int deposit = nextDeposit++;
    NetworkDefinition network = NETWORKS.get(file.network());
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      LoadSummary summary =
          new DepositLoader(NETWORKS, CODES, CHECKS, TestDatabase.dataSource())
              .load(
                  connection,
                  new LoadRequest(
                      deposit,
                      MONTH,
                      network,
                      format(file),
                      folder.resolve(file.file()),
                      RegionCatalog.read(JOBS).geography(profile),
                      register,
                      PersonKey.open(folder.resolve("key"))),
                  log);
      connection.commit();
      assertThat(summary.refused()).as(file.file()).isFalse();
      assertThat(summary.read()).as(file.file()).isEqualTo(file.rows());
      assertThat(summary.accepted() + summary.rejected()).isEqualTo(summary.read());
      assertThat(lines(log, group -> group.severity() == Severity.ERROR))
          .as(file.file())
          .hasSize((int) summary.rejected());
    }
    return deposit;
  }

  private static List<String> networks() {
    List<String> networks = new ArrayList<>();
    for (Path file : DefinitionReader.listFiles(JOBS.resolve("samples"), ".yaml")) {
      networks.add(String.valueOf(file.getFileName()).replace(".yaml", ""));
    }
    return networks;
  }

  private static List<SampleFile> get(List<SampleFile> files, Flow flow) {
    return files.stream().filter(file -> format(file).flow() == flow).toList();
  }

  private static ExtractFormat format(SampleFile file) {
    return NETWORKS.get(file.network()).extracts().stream()
        .filter(format -> format.id().equals(file.extract()))
        .findFirst()
        .orElseThrow();
  }

  private interface Wanted {
    boolean is(FindingGroup group);
  }

  /** The lines that findings are about: a cell that fills two variables is wrong twice. */
  private static Set<Integer> lines(FindingLog log, Wanted wanted) {
    Set<Integer> lines = new TreeSet<>();
    for (FindingGroup group : log.list()) {
      if (wanted.is(group)) {
        for (String range : group.lines().split(", ")) {
          String[] ends = range.split("-");
          IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
              .forEach(lines::add);
        }
      }
    }
    return lines;
  }
}
