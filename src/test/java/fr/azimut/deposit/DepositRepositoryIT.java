package fr.azimut.deposit;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.FINDING;
import static azimut.database.ops.Tables.RECEPTION;
import static fr.azimut.TestDatabase.rolledBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.azimut.TestDatabase;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.month.MonthVersionRepository;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.NoDataFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositRepositoryIT {

  private static final ExtractFormat FORMAT =
      NetworkCatalog.read(Path.of("jobs")).get("cio").extracts().get(0);
  private static final YearMonth DECEMBER = YearMonth.of(2015, 12);
  private static final String REGION = "essai";
  private static final Editions EDITIONS = new Editions("f1", "t1", "r1");
  private static final long MILLIS = 1234;

  @Test
  void aNewDepositIsPendingAndHasReadNothing() {
    rolledBack(
        dsl -> {
          Deposit deposit = open(dsl, "a1", "e1");

          assertThat(deposit)
              .isEqualTo(
                  new Deposit(
                      deposit.id(),
                      REGION,
                      "cio",
                      "cio-consultations",
                      "activity",
                      DECEMBER,
                      "CIO.csv",
                      "a1",
                      Verdict.PENDING,
                      0,
                      0,
                      0,
                      0));
          assertThat(new DepositRepository(dsl).get(deposit.id())).isEqualTo(deposit);
        });
  }

  /** The first deposit is of file a1, edition e1, month 2015-12, region essai. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          essai, 2015-12, a1, e1, true
          essai, 2015-12, a2, e1, false
          essai, 2015-12, a1, e2, false
          essai, 2015-11, a1, e1, false
          autre, 2015-12, a1, e1, false
          """)
  void oneFileReadWithOneEditionIsOneDeposit(
      String region, YearMonth month, String sha256, String edition, boolean same) {
    rolledBack(
        dsl -> {
          Deposit first = open(dsl, "a1", "e1");
          Deposit second =
              new DepositRepository(dsl).open(submission(dsl, region, month, sha256, edition));

          assertThat(second.id() == first.id()).isEqualTo(same);
        });
  }

  @Test
  void keepsTheVerdictTheCountsAndTheFindings() {
    rolledBack(
        dsl -> {
          Deposit closed = closed(open(dsl, "a1", "e1"), Verdict.PARTIAL, 7, 3);

          new DepositRepository(dsl)
              .close(
                  closed,
                  MILLIS,
                  List.of(
                      group(FindingKind.CODE_UNKNOWN, Severity.ERROR, "Parents", 3, "4-6"),
                      group(FindingKind.COLUMN_UNKNOWN, Severity.WARNING, "Avis", 1, "")));

          assertThat(new DepositRepository(dsl).get(closed.id())).isEqualTo(closed);
          assertThat(dsl.selectFrom(FINDING).where(FINDING.DEPOSIT_ID.eq(closed.id())).fetch())
              .extracting(
                  r -> r.getRank(),
                  r -> r.getKind(),
                  r -> r.getSeverity(),
                  r -> r.getFound(),
                  r -> r.getOccurrences(),
                  r -> r.getLines())
              .containsExactlyInAnyOrder(
                  tuple(1, "code-unknown", "ERROR", "Parents", 3L, "4-6"),
                  tuple(2, "column-unknown", "WARNING", "Avis", 1L, ""));
        });
  }

  @Test
  void closingAgainReplacesTheFindings() {
    rolledBack(
        dsl -> {
          Deposit closed = closed(open(dsl, "a1", "e1"), Verdict.PARTIAL, 7, 3);
          DepositRepository deposits = new DepositRepository(dsl);
          deposits.close(
              closed,
              MILLIS,
              List.of(group(FindingKind.CODE_UNKNOWN, Severity.ERROR, "X", 3, "4-6")));

          deposits.close(
              closed,
              MILLIS,
              List.of(group(FindingKind.VALUE_MISSING, Severity.ERROR, "", 3, "7-9")));

          assertThat(
                  dsl.select(FINDING.KIND)
                      .from(FINDING)
                      .where(FINDING.DEPOSIT_ID.eq(closed.id()))
                      .fetch(FINDING.KIND))
              .containsExactly("value-missing");
        });
  }

  @Test
  void tellsWhyItWasRefusedAndWhatItHasMostOf() {
    rolledBack(
        dsl -> {
          Deposit closed = closed(open(dsl, "a1", "e1"), Verdict.REFUSED, 0, 10);
          DepositRepository deposits = new DepositRepository(dsl);
          deposits.close(
              closed,
              MILLIS,
              List.of(
                  group(FindingKind.TOO_MANY_ERRORS, Severity.BLOCKING, "9 sur 10", 1, ""),
                  group(FindingKind.CODE_UNKNOWN, Severity.ERROR, "X", 2, "4-5"),
                  group(FindingKind.CODE_UNKNOWN, Severity.ERROR, "Y", 3, "6-8"),
                  group(FindingKind.VALUE_MISSING, Severity.ERROR, "", 4, "9-12"),
                  group(FindingKind.NUMBER_NEGATIVE, Severity.ERROR, "-1", 1, "13"),
                  group(FindingKind.COLUMN_UNKNOWN, Severity.WARNING, "Avis", 99, "")));

          assertThat(deposits.listBlocking(closed.id()))
              .containsExactly("9 sur 10 (attendu : autre chose)");
          assertThat(deposits.listErrors(closed.id(), 2))
              .containsExactly("Code inconnu (5)", "Valeur obligatoire absente (4)");
        });
  }

  /** The verdicts of the deposits of one format and month, in order; the last one is refused. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          REFUSED,                                ''
          ACCEPTED REFUSED,                       0
          PARTIAL ACCEPTED REFUSED,               1 0
          ACCEPTED_WITH_RESERVES REFUSED REFUSED, 0
          ACCEPTED PENDING REFUSED,               0
          REFUSED REFUSED,                        ''
          """)
  void aRefusedFileHasTheAcceptedOnesBeforeItToLookFor(String verdicts, String earlier) {
    rolledBack(
        dsl -> {
          DepositRepository deposits = new DepositRepository(dsl);
          List<Deposit> history =
              List.of(verdicts.split(" ")).stream()
                  .map(Verdict::valueOf)
                  .map(v -> store(deposits, closed(open(dsl, nextSha(dsl), "e1"), v, 1, 0)))
                  .toList();

          assertThat(deposits.listEarlierFiles(history.get(history.size() - 1)))
              .extracting(EarlierFile::depositId)
              .containsExactly(
                  Arrays.stream(earlier.split(" "))
                      .filter(i -> !i.isEmpty())
                      .map(i -> history.get(Integer.parseInt(i)).id())
                      .toArray(Integer[]::new));
        });
  }

  /** Coded again since, it still came before the refused one, and a file coded twice is one. */
  @Test
  void anEarlierFileIsKnownByItsFirstAcceptance() {
    rolledBack(
        dsl -> {
          DepositRepository deposits = new DepositRepository(dsl);
          Deposit first = store(deposits, closed(open(dsl, "a1", "e1"), Verdict.ACCEPTED, 1, 0));
          Deposit second = store(deposits, closed(open(dsl, "a2", "e1"), Verdict.ACCEPTED, 1, 0));
          store(deposits, closed(open(dsl, "a3", "e1"), Verdict.REFUSED, 0, 1));
          store(deposits, closed(open(dsl, "a2", "e2"), Verdict.REFUSED, 0, 1));
          store(deposits, closed(open(dsl, "a1", "e2"), Verdict.ACCEPTED, 1, 0));
          Deposit refused = store(deposits, closed(open(dsl, "a3", "e3"), Verdict.REFUSED, 0, 1));

          assertThat(deposits.listEarlierFiles(refused))
              .containsExactly(
                  new EarlierFile(second.id(), "CIO.csv", "a2", 100),
                  new EarlierFile(first.id(), "CIO.csv", "a1", 100));
        });
  }

  @Test
  void aLaterDepositIsNoEarlierOne() {
    rolledBack(
        dsl -> {
          DepositRepository deposits = new DepositRepository(dsl);
          Deposit refused = store(deposits, closed(open(dsl, "a1", "e1"), Verdict.REFUSED, 0, 1));
          store(deposits, closed(open(dsl, "a2", "e1"), Verdict.ACCEPTED, 1, 0));

          assertThat(deposits.listEarlierFiles(refused)).isEmpty();
        });
  }

  @Test
  void thereIsNoDepositOfANumberNeverGiven() {
    rolledBack(
        dsl ->
            assertThatThrownBy(() -> new DepositRepository(dsl).get(-1))
                .isInstanceOf(NoDataFoundException.class));
  }

  @Test
  void aVersionKeepsWhatItSawLast() {
    rolledBack(
        dsl -> {
          Deposit closed = closed(open(dsl, "a1", "e1"), Verdict.PARTIAL, 7, 3);
          int version = version(dsl);
          ReceptionRepository.save(
              dsl,
              version,
              List.of(
                  new Reception(
                      "cio", "cio-consultations", DECEMBER, "", "non reçu", null, null, null, "")));

          ReceptionRepository.save(
              dsl,
              version,
              List.of(
                  new Reception(
                      "cio",
                      "cio-consultations",
                      DECEMBER,
                      "CIO.csv",
                      "partiel",
                      LocalDate.of(2016, 1, 12),
                      closed,
                      null,
                      "")));

          assertThat(dsl.selectFrom(RECEPTION).where(RECEPTION.VERSION_ID.eq(version)).fetch())
              .extracting(
                  r -> r.getFileName(),
                  r -> r.getVerdict(),
                  r -> r.getReceivedOn(),
                  r -> r.getRowsRead(),
                  r -> r.getRowsAccepted(),
                  r -> r.getRowsRejected())
              .containsExactly(tuple("CIO.csv", "partiel", LocalDate.of(2016, 1, 12), 10L, 7L, 3L));
        });
  }

  private static int version(DSLContext dsl) {
    return new MonthVersionRepository(dsl)
        .open(REGION, DECEMBER, "inputs", geography(dsl), Map.of())
        .id();
  }

  private static int geography(DSLContext dsl) {
    return TestDatabase.geography(dsl, REGION);
  }

  private static Deposit open(DSLContext dsl, String sha256, String edition) {
    return new DepositRepository(dsl).open(submission(dsl, REGION, DECEMBER, sha256, edition));
  }

  private static Submission submission(
      DSLContext dsl, String region, YearMonth month, String sha256, String edition) {
    return new Submission(
        region,
        "cio",
        FORMAT,
        month,
        file(sha256),
        edition,
        TestDatabase.geography(dsl, region),
        EDITIONS);
  }

  private static String nextSha(DSLContext dsl) {
    return "sha" + dsl.fetchCount(DEPOSIT);
  }

  private static ArchivedFile file(String sha256) {
    return new ArchivedFile("CIO.csv", sha256, 100, Path.of(sha256));
  }

  private static Deposit store(DepositRepository deposits, Deposit closed) {
    deposits.close(closed, MILLIS, List.of());
    return closed;
  }

  private static Deposit closed(Deposit d, Verdict verdict, long accepted, long rejected) {
    return new Deposit(
        d.id(),
        d.region(),
        d.network(),
        d.format(),
        d.flow(),
        d.month(),
        d.fileName(),
        d.sha256(),
        verdict,
        accepted + rejected,
        accepted,
        rejected,
        2);
  }

  private static FindingGroup group(
      FindingKind kind, Severity severity, String found, long count, String lines) {
    return new FindingGroup(kind, severity, null, null, found, "autre chose", null, count, lines);
  }
}
