package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.TestDatabase;
import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Verdict;
import fr.azimut.normalisation.CodeRepository;
import fr.azimut.normalisation.DepositLoader;
import fr.azimut.normalisation.PersonKey;
import fr.azimut.normalisation.Register;
import fr.azimut.run.GoodFiles.GoodFile;
import fr.azimut.territory.Geography;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Good files of every format, each spoilt in one way: what is checked is what is run, what the
 * table says, and no row is lost.
 */
class CorpusIT {

  /** Files that one mutation makes at most, of as many formats. */
  private static final int FILES = 7;

  private static final int FEWEST = 300;

  @TempDir static Path folder;

  private static final DSLContext DATABASE =
      DSL.using(
          new TransactionAwareDataSourceProxy(TestDatabase.dataSource()), SQLDialect.POSTGRES);
  private static final DataSourceTransactionManager TRANSACTIONS =
      new DataSourceTransactionManager(TestDatabase.dataSource());
  private static final Map<String, Mutation> MUTATIONS = Mutation.all();

  private static GoodFiles good;
  private static Geography geography;
  private static Register register;
  private static final Map<String, FileCheck.Result> RESULTS = new HashMap<>();

  /** A spoilt file and what must come of it. */
  private record Case(ExpectedOutcome expected, GoodFile good, Path file) {
    String name() {
      return good.format().id() + ": " + expected.mutation();
    }
  }

  @BeforeAll
  static void writeGoodFiles() throws IOException {
    good = GoodFiles.create(folder);
    geography = good.definitions().regions().geography(good.definitions().region("savoie"));
    CodeRepository.register(DATABASE, good.definitions().codes());
    FileCheck check = check();
    register =
        check.inVain(
            () ->
                new RegisterSearch(good.definitions(), DATABASE, check)
                    .find(geography, GoodFiles.MONTH, good.extracts()));
    for (GoodFile file : good.files()) {
      Path copy = folder.resolve("good").resolve(file.path().getFileName());
      Files.createDirectories(copy.getParent());
      file.draft().write(copy);
      RESULTS.put(file.format().id(), checked(arrival(copy, file)));
    }
  }

  @TestFactory
  List<DynamicTest> goodFilesAreAccepted() {
    return good.files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.format().id(),
                    () -> {
                      Deposit deposit = RESULTS.get(file.format().id()).deposit();
                      assertThat(deposit.verdict())
                          .as("%s", RESULTS.get(file.format().id()).findings())
                          .isIn(Verdict.ACCEPTED, Verdict.ACCEPTED_WITH_RESERVES);
                      assertThat(deposit.read())
                          .isEqualTo(deposit.accepted())
                          .isEqualTo(file.draft().size());
                    }))
        .toList();
  }

  @Test
  void everyMutationIsInTheTable() throws IOException {
    assertThat(ExpectedOutcome.list().stream().map(ExpectedOutcome::mutation).distinct())
        .containsExactlyInAnyOrderElementsOf(MUTATIONS.keySet());
  }

  @TestFactory
  List<DynamicTest> spoiltFilesAreJudgedAsTheTableSays() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(cases.stream().map(c -> c.expected().mutation()).distinct())
        .as("mutations that made a file")
        .containsExactlyInAnyOrderElementsOf(MUTATIONS.keySet());
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> judge(c))).toList();
  }

  private void judge(Case spoilt) {
    Arrival arrival = arrival(spoilt.file(), spoilt.good());
    FileCheck.Result checked = checked(arrival);
    FileCheck.Result run = run(arrival);
    FileCheck.Result before = RESULTS.get(spoilt.good().format().id());

    assertThat(spoilt.expected().tell(checked, before))
        .as("%s: %s", spoilt.name(), checked.findings())
        .isEqualTo(spoilt.expected().expect(before));
    assertThat(checked.deposit().read())
        .isEqualTo(checked.deposit().accepted() + checked.deposit().rejected());
    assertThat(checked.deposit())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(run.deposit());
    assertThat(checked.findings()).isEqualTo(run.findings());
  }

  /** Every mutation with formats of its own: one mutation more changes nothing of the others. */
  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<GoodFile> files = good.files();
    List<ExpectedOutcome> table = ExpectedOutcome.list();
    for (String mutation : new TreeSet<>(MUTATIONS.keySet())) {
      int turn = Math.floorMod(mutation.hashCode(), files.size());
      int made = 0;
      for (int i = 0; i < files.size() && made < FILES; i++) {
        GoodFile file = files.get((turn + i) % files.size());
        Path target =
            folder.resolve(mutation).resolve(file.format().id()).resolve(file.path().getFileName());
        Files.createDirectories(target.getParent());
        if (MUTATIONS.get(mutation).write(file.draft().copy(), target)) {
          cases.add(new Case(find(table, mutation, file), file, target));
          made++;
        }
      }
    }
    return cases;
  }

  private static ExpectedOutcome find(List<ExpectedOutcome> table, String mutation, GoodFile file) {
    return table.stream()
        .filter(e -> e.mutation().equals(mutation))
        .filter(e -> file.format().id().matches(e.formats()))
        .findFirst()
        .orElseThrow();
  }

  private static Arrival arrival(Path file, GoodFile of) {
    return new FileRequest(file, "savoie", GoodFiles.MONTH, of.format().id())
        .arrival(good.definitions());
  }

  private static FileCheck.Result checked(Arrival arrival) {
    FileCheck check = check();
    return check.inVain(() -> check.check(arrival, geography, register));
  }

  /** What a run does, with the loader of runs; undone, for the sake of the other tests. */
  private static FileCheck.Result run(Arrival arrival) {
    DepositLoading loading =
        loading(
            new DepositLoader(
                good.definitions().networks(),
                good.definitions().codes(),
                good.definitions().checks(),
                TestDatabase.dataSource()));
    DepositRepository deposits = new DepositRepository(DATABASE);
    return Objects.requireNonNull(
        new TransactionTemplate(TRANSACTIONS)
            .execute(
                status -> {
                  status.setRollbackOnly();
                  Deposit deposit = loading.load(arrival, geography, register);
                  return new FileCheck.Result(
                      deposit,
                      deposits.getFacts(deposit.id()),
                      deposits.listFindings(deposit.id()));
                }));
  }

  private static FileCheck check() {
    return new FileCheck(
        DATABASE,
        TRANSACTIONS,
        loading(
            DepositLoader.leavingNothing(
                good.definitions().networks(),
                good.definitions().codes(),
                good.definitions().checks())));
  }

  private static DepositLoading loading(DepositLoader loader) {
    return new DepositLoading(
        good.definitions(),
        DATABASE,
        loader,
        new ArrivalRepository(DATABASE, new DepositArchive(folder.resolve("archive"))),
        PersonKey.open(folder.resolve("person.key")),
        new DepositArchive(folder.resolve("archive")));
  }
}
