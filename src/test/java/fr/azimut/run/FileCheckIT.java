package fr.azimut.run;

import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.FINDING;
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
import fr.azimut.territory.Geography;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What is checked is judged as what is run, and leaves nothing. */
class FileCheckIT {

  private static final Path SAMPLES = Path.of("sample-data");
  private static final Definitions DEFINITIONS = Definitions.read(Path.of("jobs"));

  private final DSLContext dsl =
      DSL.using(
          new TransactionAwareDataSourceProxy(TestDatabase.dataSource()), SQLDialect.POSTGRES);
  private final DataSourceTransactionManager transactions =
      new DataSourceTransactionManager(TestDatabase.dataSource());
  private final Geography geography =
      DEFINITIONS.regions().geography(DEFINITIONS.region("rhone-alpes"));

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest(name = "{0}: {1} -> {2} is {4}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          CIO_consultations_12_2015.csv       ! ``           ! ``            ! windows-1252 ! PARTIAL
          IMILO_ACTES_RHONE-ALPES_201512.csv  ! ``           ! ``            ! UTF-8        ! PARTIAL
          PE_activite_SPRO_2015-12.xlsx       ! ``           ! ``            ! -            ! PARTIAL
          REGION_LIEUX_2015-12.csv            ! ``           ! ``            ! UTF-8        ! ACCEPTED_WITH_RESERVES
          CIO_consultations_12_2015.csv       ! 12/2015      ! 11/2015       ! windows-1252 ! REFUSED
          CIO_consultations_12_2015.csv       ! Nature       ! Natures       ! windows-1252 ! REFUSED
          REGION_LIEUX_2015-12.csv            ! nature       ! genre         ! UTF-8        ! REFUSED
          IMILO_ACTES_RHONE-ALPES_201512.csv  ! Présent      ! présent       ! UTF-8        ! REFUSED
          """)
  void judgesAsARunDoes(String name, String right, String wrong, String charset, Verdict verdict)
      throws IOException {
    Path file = copy(name, right, wrong, charset);
    Arrival arrival = new FileRequest(file, null, null, null).arrival(DEFINITIONS);

    FileCheck.Result checked =
        check().inVain(() -> check().check(arrival, geography, register(check(), arrival)));
    FileCheck.Result run = run(arrival);

    assertThat(checked.deposit().verdict()).isEqualTo(verdict);
    assertThat(checked.deposit())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(run.deposit());
    assertThat(checked.findings()).isEqualTo(run.findings()).isNotEmpty();
    assertThat(checked.facts().editions()).isEqualTo(run.facts().editions());
  }

  @ParameterizedTest
  @CsvSource({
    "CIO_consultations_12_2015.csv, true",
    "CAPEMPLOI_PARCOURS_122015.csv, true",
    "REGION_LIEUX_2015-12.csv, false"
  })
  void namesTheRegisterThatPlacedTheRows(String name, boolean named) throws IOException {
    Arrival arrival =
        new FileRequest(copy(name, "", "", ""), null, null, null).arrival(DEFINITIONS);

    String edition = run(arrival).facts().editions().register();

    assertThat(edition.matches("[0-9a-f]{12}")).as("« %s »", edition).isEqualTo(named);
  }

  @Test
  void leavesNothing() throws IOException {
    Path file = copy("CIO_consultations_12_2015.csv", "0", "0", "windows-1252");
    Arrival arrival = new FileRequest(file, null, null, null).arrival(DEFINITIONS);
    String before = contents();

    check().inVain(() -> check().check(arrival, geography, register(check(), arrival)));

    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2} gives {4}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          REGION_LIEUX_2015-12.csv      ! ``    ! ``    ! UTF-8        ! ;01173;
          REGION_LIEUX_2015-12.csv      ! siege ! SIÈGE ! UTF-8        ! ;siege;
          CIO_consultations_12_2015.csv ! ``    ! ``    ! windows-1252 ! ``
          """)
  void correctsOnlyWhatIsCertain(
      String name, String right, String wrong, String charset, String corrected)
      throws IOException {
    Path file = copy(name, right, wrong, charset);
    Arrival arrival = new FileRequest(file, null, null, null).arrival(DEFINITIONS);
    Path output = folder.resolve("output");

    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    new CheckRun(DEFINITIONS, dsl, check(), new Console(out, InstantSource.system()))
        .execute(arrival, geography.profile(), SAMPLES, output);

    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith(name + " : ")
        .endsWith("Certificat et classeur : " + output + System.lineSeparator());
    Path copy = output.resolve(name.replace(".csv", "-corrige.csv"));
    if (corrected.isEmpty()) {
      assertThat(copy).doesNotExist();
    } else {
      assertThat(Files.readString(copy, Charset.forName(charset)))
          .contains(corrected)
          .doesNotContain(wrong.isEmpty() ? ";1173;" : wrong);
      assertThat(Files.readString(output.resolve("certificat.html")))
          .contains("REGION_LIEUX_2015-12-corrige.csv");
    }
  }

  @Test
  void saysThatItFoundNoRegister() throws IOException {
    Path file = copy("CIO_consultations_12_2015.csv", "", "", "windows-1252");
    Arrival arrival = new FileRequest(file, null, null, null).arrival(DEFINITIONS);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    new CheckRun(DEFINITIONS, dsl, check(), new Console(out, InstantSource.system()))
        .execute(arrival, geography.profile(), folder, null);

    assertThat(said.toString(StandardCharsets.UTF_8))
        .startsWith(
            "Aucun registre des lieux dans "
                + folder.resolve("rhone-alpes")
                + " : les structures ne sont pas contrôlées (--deposits).");
  }

  @Test
  void previewsTheFirstRowsAndSaysWhatTheyWouldBecome() throws IOException {
    Path file = copy("REGION_LIEUX_2015-12.csv", "siege", "SIÈGE", "UTF-8");
    Arrival arrival = new FileRequest(file, null, null, null).arrival(DEFINITIONS);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    boolean readable =
        new CheckRun(DEFINITIONS, dsl, check(), new Console(out, InstantSource.system()))
            .preview(arrival, geography, SAMPLES, 3);

    assertThat(readable).isTrue();
    // the first row of the sample is a seat, the next two are not
    assertThat(said.toString(StandardCharsets.UTF_8).replaceAll(" +", " ").lines())
        .contains(
            "Ligne 3 4",
            "Nature du lieu Antenne [antenne] Permanence [permanence]",
            "Lieu Thoiry [01419] Oyonnax [01283]",
            "ligne 2 : rejetée",
            "2 chargées sur les 3 premières lignes ; verdict sur tout le fichier : azimut check"
                + " REGION_LIEUX_2015-12.csv");
  }

  /** What a run does, with the loader of runs; undone too, for the sake of the other tests. */
  private FileCheck.Result run(Arrival arrival) {
    DepositLoading loading =
        loading(
            new DepositLoader(
                DEFINITIONS.networks(),
                DEFINITIONS.codes(),
                DEFINITIONS.checks(),
                TestDatabase.dataSource()));
    FileCheck runs = new FileCheck(dsl, transactions, loading);
    DepositRepository deposits = new DepositRepository(dsl);
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              Deposit deposit = loading.load(arrival, geography, register(runs, arrival));
              return new FileCheck.Result(
                  deposit, deposits.getFacts(deposit.id()), deposits.listFindings(deposit.id()));
            }));
  }

  private Register register(FileCheck of, Arrival arrival) {
    return new RegisterSearch(DEFINITIONS, dsl, of).find(geography, arrival.month(), SAMPLES);
  }

  private FileCheck check() {
    CodeRepository.register(dsl, DEFINITIONS.codes());
    return new FileCheck(
        dsl,
        transactions,
        loading(
            DepositLoader.leavingNothing(
                DEFINITIONS.networks(), DEFINITIONS.codes(), DEFINITIONS.checks())));
  }

  private DepositLoading loading(DepositLoader loader) {
    return new DepositLoading(
        DEFINITIONS,
        dsl,
        loader,
        new ArrivalRepository(dsl, new DepositArchive(folder.resolve("archive"))),
        PersonKey.open(folder.resolve("person.key")),
        new DepositArchive(folder.resolve("archive")));
  }

  private Path copy(String name, String right, String wrong, String charset) throws IOException {
    Path from = SAMPLES.resolve("rhone-alpes").resolve("2015-12").resolve(name);
    Path to = folder.resolve(name);
    if (right.isEmpty()) {
      return Files.copy(from, to);
    }
    String text = Files.readString(from, Charset.forName(charset));
    assertThat(text).contains(right);
    return Files.writeString(to, text.replace(right, wrong), Charset.forName(charset));
  }

  private String contents() {
    return dsl.fetchCount(DEPOSIT)
        + " deposits, "
        + dsl.fetchCount(FINDING)
        + " findings, "
        + dsl.fetchCount(STRUCTURE)
        + " structures, "
        + dsl.fetchCount(DSL.table("pg_class"))
        + " tables";
  }
}
