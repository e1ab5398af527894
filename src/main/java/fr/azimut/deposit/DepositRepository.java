package fr.azimut.deposit;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.FINDING;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Keeps deposits and their findings. */
public final class DepositRepository {

  private final DSLContext dsl;

  /**
   * @param dsl the database
   */
  public DepositRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * The deposit of that file read with that edition: the one that exists, or a new one, pending.
   *
   * @param loadFingerprint of everything that loading depends on beside the file
   */
  public Deposit open(
      String region,
      String network,
      ExtractFormat format,
      YearMonth month,
      ArchivedFile file,
      String loadFingerprint) {
    dsl.insertInto(DEPOSIT)
        .set(DEPOSIT.REGION, region)
        .set(DEPOSIT.NETWORK, network)
        .set(DEPOSIT.FORMAT, format.id())
        .set(DEPOSIT.FLOW, format.flow().id())
        .set(DEPOSIT.MONTH, month.atDay(1))
        .set(DEPOSIT.FILE_NAME, file.name())
        .set(DEPOSIT.SHA256, file.sha256())
        .set(DEPOSIT.SIZE_BYTES, file.size())
        .set(DEPOSIT.LOAD_FINGERPRINT, loadFingerprint)
        .set(DEPOSIT.VERDICT, Verdict.PENDING.name())
        .onConflictDoNothing()
        .execute();
    return dsl.selectFrom(DEPOSIT)
        .where(
            DEPOSIT.REGION.eq(region),
            DEPOSIT.FORMAT.eq(format.id()),
            DEPOSIT.MONTH.eq(month.atDay(1)),
            DEPOSIT.SHA256.eq(file.sha256()),
            DEPOSIT.LOAD_FINGERPRINT.eq(loadFingerprint))
        .fetchSingle(DepositRepository::deposit);
  }

  /** Writes the verdict, the counts and the findings of a deposit that was read to its end. */
  public void close(Deposit closed, List<FindingGroup> findings) {
    dsl.update(DEPOSIT)
        .set(DEPOSIT.VERDICT, closed.verdict().name())
        .set(DEPOSIT.ROWS_READ, closed.read())
        .set(DEPOSIT.ROWS_ACCEPTED, closed.accepted())
        .set(DEPOSIT.ROWS_REJECTED, closed.rejected())
        .set(DEPOSIT.ROWS_OTHER, closed.other())
        .where(DEPOSIT.ID.eq(closed.id()))
        .execute();
    dsl.deleteFrom(FINDING).where(FINDING.DEPOSIT_ID.eq(closed.id())).execute();
    int rank = 1;
    for (FindingGroup group : findings) {
      dsl.insertInto(FINDING)
          .set(FINDING.DEPOSIT_ID, closed.id())
          .set(FINDING.RANK, rank++)
          .set(FINDING.KIND, group.kind().id())
          .set(FINDING.SEVERITY, group.severity().name())
          .set(FINDING.SHEET, group.sheet())
          .set(FINDING.COLUMN_NAME, group.column())
          .set(FINDING.FOUND, group.found())
          .set(FINDING.EXPECTED, group.expected())
          .set(FINDING.OCCURRENCES, group.count())
          .set(FINDING.LINES, group.lines())
          .execute();
    }
  }

  /** The deposit of that id. */
  public Deposit get(int id) {
    return dsl.selectFrom(DEPOSIT).where(DEPOSIT.ID.eq(id)).fetchSingle(DepositRepository::deposit);
  }

  /** Why a deposit was refused, one line each, in French. */
  public List<String> listBlocking(int id) {
    return dsl.selectFrom(FINDING)
        .where(FINDING.DEPOSIT_ID.eq(id), FINDING.SEVERITY.eq(Severity.BLOCKING.name()))
        .orderBy(FINDING.RANK)
        .fetch(r -> r.getFound() + " (attendu : " + r.getExpected() + ")");
  }

  /** The kinds of error that a deposit has most of, each with its count, in French. */
  public List<String> listErrors(int id, int most) {
    Field<BigDecimal> count = DSL.sum(FINDING.OCCURRENCES);
    return dsl.select(FINDING.KIND, count)
        .from(FINDING)
        .where(FINDING.DEPOSIT_ID.eq(id), FINDING.SEVERITY.eq(Severity.ERROR.name()))
        .groupBy(FINDING.KIND)
        .orderBy(count.desc(), FINDING.KIND)
        .limit(most)
        .fetch(r -> FindingKind.of(r.value1()).title() + " (" + r.value2() + ")");
  }

  /** Whether a deposit was refused for the personal data in its file, which must not be kept. */
  public boolean isRefusedForPersonalData(int id) {
    return dsl.fetchExists(
        FINDING,
        FINDING.DEPOSIT_ID.eq(id),
        FINDING.SEVERITY.eq(Severity.BLOCKING.name()),
        FINDING.KIND.eq(FindingKind.PERSONAL_DATA.id()));
  }

  /** The last deposit in force of a format and month, other than one that was refused. */
  public Optional<Deposit> findEarlierInForce(Deposit refused) {
    return dsl.selectFrom(DEPOSIT)
        .where(
            DEPOSIT.REGION.eq(refused.region()),
            DEPOSIT.FORMAT.eq(refused.format()),
            DEPOSIT.MONTH.eq(refused.month().atDay(1)),
            DEPOSIT.ID.lt(refused.id()),
            DEPOSIT.VERDICT.notIn(Verdict.REFUSED.name(), Verdict.PENDING.name()))
        .orderBy(DEPOSIT.ID.desc())
        .limit(1)
        .fetchOptional(DepositRepository::deposit);
  }

  private static Deposit deposit(Record row) {
    return new Deposit(
        row.get(DEPOSIT.ID),
        row.get(DEPOSIT.REGION),
        row.get(DEPOSIT.NETWORK),
        row.get(DEPOSIT.FORMAT),
        row.get(DEPOSIT.FLOW),
        YearMonth.from(row.get(DEPOSIT.MONTH)),
        row.get(DEPOSIT.FILE_NAME),
        row.get(DEPOSIT.SHA256),
        Verdict.valueOf(row.get(DEPOSIT.VERDICT)),
        row.get(DEPOSIT.ROWS_READ),
        row.get(DEPOSIT.ROWS_ACCEPTED),
        row.get(DEPOSIT.ROWS_REJECTED),
        row.get(DEPOSIT.ROWS_OTHER));
  }
}
