package fr.azimut.deposit;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.FINDING;

import fr.azimut.quality.FindingGroup;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
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
   */
  public Deposit open(Submission submission) {
    // what another run takes the number of, at the same moment, is tried again
    Optional<Deposit> deposit = Optional.empty();
    while (deposit.isEmpty()) {
      insert(submission);
      deposit = find(submission);
    }
    return deposit.get();
  }

  private void insert(Submission of) {
    LocalDate month = of.month().atDay(1);
    dsl.insertInto(DEPOSIT)
        .set(DEPOSIT.REGION, of.region())
        .set(DEPOSIT.NETWORK, of.network())
        .set(DEPOSIT.FORMAT, of.format().id())
        .set(DEPOSIT.FLOW, of.format().flow().id())
        .set(DEPOSIT.MONTH, month)
        .set(DEPOSIT.FILE_NAME, of.file().name())
        .set(DEPOSIT.SHA256, of.file().sha256())
        .set(DEPOSIT.SIZE_BYTES, of.file().size())
        .set(DEPOSIT.LOAD_FINGERPRINT, of.loadFingerprint())
        .set(DEPOSIT.GEOGRAPHY_ID, of.geographyId())
        .set(DEPOSIT.FORMAT_EDITION, of.editions().format())
        .set(DEPOSIT.TERRITORY_EDITION, of.editions().territory())
        .set(DEPOSIT.REGISTER_EDITION, of.editions().register())
        .set(DEPOSIT.MAXIMUM_REJECTED, of.format().maximumRejected())
        .set(DEPOSIT.VERDICT, Verdict.PENDING.name())
        .set(
            DEPOSIT.SEQUENCE,
            DSL.field(
                DSL.select(DSL.coalesce(DSL.max(DEPOSIT.SEQUENCE), 0).plus(1))
                    .from(DEPOSIT)
                    .where(
                        DEPOSIT.REGION.eq(of.region()),
                        DEPOSIT.FORMAT.eq(of.format().id()),
                        DEPOSIT.MONTH.eq(month))))
        .onConflictDoNothing()
        .execute();
  }

  private Optional<Deposit> find(Submission of) {
    return dsl.selectFrom(DEPOSIT)
        .where(
            DEPOSIT.REGION.eq(of.region()),
            DEPOSIT.FORMAT.eq(of.format().id()),
            DEPOSIT.MONTH.eq(of.month().atDay(1)),
            DEPOSIT.SHA256.eq(of.file().sha256()),
            DEPOSIT.LOAD_FINGERPRINT.eq(of.loadFingerprint()))
        .fetchOptional(DepositRepository::deposit);
  }

  /**
   * Writes the verdict, the counts and the findings of a deposit that was read to its end.
   *
   * @param loadMillis how long that took, in milliseconds
   */
  public void close(Deposit closed, long loadMillis, List<FindingGroup> findings) {
    dsl.update(DEPOSIT)
        .set(DEPOSIT.VERDICT, closed.verdict().name())
        .set(DEPOSIT.ROWS_READ, closed.read())
        .set(DEPOSIT.ROWS_ACCEPTED, closed.accepted())
        .set(DEPOSIT.ROWS_REJECTED, closed.rejected())
        .set(DEPOSIT.ROWS_OTHER, closed.other())
        .set(DEPOSIT.LOAD_MILLIS, loadMillis)
        .where(DEPOSIT.ID.eq(closed.id()))
        .execute();
    FindingRepository.replace(dsl, closed.id(), findings);
  }

  /** The deposit of that id. */
  public Deposit get(int id) {
    return dsl.selectFrom(DEPOSIT).where(DEPOSIT.ID.eq(id)).fetchSingle(DepositRepository::deposit);
  }

  /** Deposits by their numbers, read together. */
  public Map<Integer, Deposit> list(Collection<Integer> ids) {
    return dsl.selectFrom(DEPOSIT)
        .where(DEPOSIT.ID.eq(DSL.any(ids.toArray(Integer[]::new))))
        .fetchMap(DEPOSIT.ID, DepositRepository::deposit);
  }

  /** The rest that is kept of a deposit. */
  public DepositFacts getFacts(int id) {
    return dsl.selectFrom(DEPOSIT)
        .where(DEPOSIT.ID.eq(id))
        .fetchSingle(
            r ->
                new DepositFacts(
                    r.getSequence(),
                    r.getSizeBytes(),
                    r.getReceivedAt().toInstant(),
                    r.getLoadMillis(),
                    new Editions(
                        r.getFormatEdition(), r.getTerritoryEdition(), r.getRegisterEdition()),
                    r.getMaximumRejected()));
  }

  /** The findings of a deposit, grouped, the gravest first. */
  public List<FindingGroup> listFindings(int id) {
    return FindingRepository.list(dsl, id);
  }

  /** How many findings of a kind a deposit has. */
  public long count(int id, FindingKind kind) {
    return dsl.select(DSL.coalesce(DSL.sum(FINDING.OCCURRENCES), BigDecimal.ZERO))
        .from(FINDING)
        .where(FINDING.DEPOSIT_ID.eq(id), FINDING.KIND.eq(kind.id()))
        .fetchSingle()
        .value1()
        .longValue();
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

  /**
   * The files accepted for a format and month before one that was refused came for the first time,
   * the last first. Their deposits are of any edition: none of them may be used as it is.
   */
  public List<EarlierFile> listEarlierFiles(Deposit refused) {
    Condition same =
        DEPOSIT
            .REGION
            .eq(refused.region())
            .and(DEPOSIT.FORMAT.eq(refused.format()))
            .and(DEPOSIT.MONTH.eq(refused.month().atDay(1)));
    Field<Integer> came =
        DSL.field(
            DSL.select(DSL.min(DEPOSIT.ID))
                .from(DEPOSIT)
                .where(same, DEPOSIT.SHA256.eq(refused.sha256())));
    var first =
        DSL.select(DSL.min(DEPOSIT.ID))
            .from(DEPOSIT)
            .where(
                same,
                DEPOSIT.SHA256.ne(refused.sha256()),
                DEPOSIT.VERDICT.notIn(Verdict.REFUSED.name(), Verdict.PENDING.name()))
            .groupBy(DEPOSIT.SHA256);
    return dsl.selectFrom(DEPOSIT)
        .where(DEPOSIT.ID.in(first), DEPOSIT.ID.lt(came))
        .orderBy(DEPOSIT.ID.desc())
        .fetch(r -> new EarlierFile(r.getId(), r.getFileName(), r.getSha256(), r.getSizeBytes()));
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
