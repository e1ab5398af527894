package fr.azimut.month;

import static azimut.database.ops.Tables.AUDIT;
import static azimut.database.ops.Tables.MONTH_VERSION;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import fr.azimut.month.MonthVersion.Status;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Keeps month versions, and writes in the audit what becomes of them. */
public final class MonthVersionRepository {

  private final DSLContext dsl;

  /**
   * @param dsl the database
   */
  public MonthVersionRepository(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * The version made of these inputs: the one that exists, or a new one, in computation.
   *
   * @param deposits the deposits in force, by month, all of them coded with that geography: the
   *     database refuses any other
   */
  public MonthVersion open(
      String region,
      YearMonth month,
      String inputsFingerprint,
      int geographyId,
      Map<YearMonth, ? extends Collection<Integer>> deposits) {
    return dsl.transactionResult(
        transaction -> {
          DSLContext sql = transaction.dsl();
          Optional<MonthVersion> existing = find(sql, region, month, inputsFingerprint);
          if (existing.isPresent()) {
            return existing.get();
          }
          int number =
              sql.select(DSL.coalesce(DSL.max(MONTH_VERSION.VERSION), 0))
                      .from(MONTH_VERSION)
                      .where(
                          MONTH_VERSION.REGION.eq(region), MONTH_VERSION.MONTH.eq(month.atDay(1)))
                      .fetchSingle()
                      .value1()
                  + 1;
          int id =
              sql.insertInto(MONTH_VERSION)
                  .set(MONTH_VERSION.REGION, region)
                  .set(MONTH_VERSION.MONTH, month.atDay(1))
                  .set(MONTH_VERSION.VERSION, number)
                  .set(MONTH_VERSION.STATUS, Status.COMPUTING.name())
                  .set(MONTH_VERSION.INPUTS_FINGERPRINT, inputsFingerprint)
                  .set(MONTH_VERSION.GEOGRAPHY_ID, geographyId)
                  .returningResult(MONTH_VERSION.ID)
                  .fetchSingle()
                  .value1();
          deposits.forEach(
              (of, ids) ->
                  ids.forEach(
                      deposit ->
                          sql.insertInto(MONTH_VERSION_DEPOSIT)
                              .set(MONTH_VERSION_DEPOSIT.VERSION_ID, id)
                              .set(MONTH_VERSION_DEPOSIT.MONTH, of.atDay(1))
                              .set(MONTH_VERSION_DEPOSIT.DEPOSIT_ID, deposit)
                              .set(MONTH_VERSION_DEPOSIT.GEOGRAPHY_ID, geographyId)
                              .execute()));
          audit(sql, "version-open", subject(region, month, number));
          return new MonthVersion(
              id, region, month, number, Status.COMPUTING, inputsFingerprint, geographyId);
        });
  }

  /** The deposits that a version is made of, by month. */
  public Map<YearMonth, List<Integer>> listDeposits(MonthVersion version) {
    Map<YearMonth, List<Integer>> deposits = new TreeMap<>();
    dsl.selectFrom(MONTH_VERSION_DEPOSIT)
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(version.id()))
        .orderBy(MONTH_VERSION_DEPOSIT.MONTH, MONTH_VERSION_DEPOSIT.DEPOSIT_ID)
        .forEach(
            row ->
                deposits
                    .computeIfAbsent(YearMonth.from(row.getMonth()), month -> new ArrayList<>())
                    .add(row.getDepositId()));
    return deposits;
  }

  /** Tells that the figures of a version are all computed. */
  public void complete(MonthVersion version) {
    int changed =
        dsl.update(MONTH_VERSION)
            .set(MONTH_VERSION.STATUS, Status.PROVISIONAL.name())
            .where(
                MONTH_VERSION.ID.eq(version.id()), MONTH_VERSION.STATUS.eq(Status.COMPUTING.name()))
            .execute();
    if (changed == 1) {
      audit(dsl, "version-complete", subject(version.region(), version.month(), version.number()));
    }
  }

  /** The version of that id. */
  public MonthVersion get(int id) {
    return dsl.selectFrom(MONTH_VERSION)
        .where(MONTH_VERSION.ID.eq(id))
        .fetchSingle(MonthVersionRepository::version);
  }

  /** The versions of the months of a region, in their order. */
  public List<MonthVersion> list(String region) {
    return dsl.selectFrom(MONTH_VERSION)
        .where(MONTH_VERSION.REGION.eq(region))
        .orderBy(MONTH_VERSION.MONTH, MONTH_VERSION.VERSION)
        .fetch(MonthVersionRepository::version);
  }

  /** The version made of these inputs, if there is one. */
  public Optional<MonthVersion> find(String region, YearMonth month, String inputsFingerprint) {
    return find(dsl, region, month, inputsFingerprint);
  }

  private static Optional<MonthVersion> find(
      DSLContext dsl, String region, YearMonth month, String inputsFingerprint) {
    return dsl.selectFrom(MONTH_VERSION)
        .where(
            MONTH_VERSION.REGION.eq(region),
            MONTH_VERSION.MONTH.eq(month.atDay(1)),
            MONTH_VERSION.INPUTS_FINGERPRINT.eq(inputsFingerprint))
        .fetchOptional(MonthVersionRepository::version);
  }

  private static MonthVersion version(Record row) {
    return new MonthVersion(
        row.get(MONTH_VERSION.ID),
        row.get(MONTH_VERSION.REGION),
        YearMonth.from(row.get(MONTH_VERSION.MONTH)),
        row.get(MONTH_VERSION.VERSION),
        Status.valueOf(row.get(MONTH_VERSION.STATUS)),
        row.get(MONTH_VERSION.INPUTS_FINGERPRINT),
        row.get(MONTH_VERSION.GEOGRAPHY_ID));
  }

  private static String subject(String region, YearMonth month, int number) {
    return region + "/" + month + "/v" + number;
  }

  private static void audit(DSLContext dsl, String action, String subject) {
    dsl.insertInto(AUDIT)
        .set(AUDIT.ACTOR, "azimut")
        .set(AUDIT.ACTION, action)
        .set(AUDIT.SUBJECT, subject)
        .set(AUDIT.REASON, "monthly run")
        .execute();
  }
}
