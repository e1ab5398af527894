package fr.azimut.deposit;

import static azimut.database.ops.Tables.MONTH_VERSION;
import static azimut.database.ops.Tables.RECEPTION;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Keeps what became of every file, as a month version saw it. */
public final class ReceptionRepository {

  private ReceptionRepository() {}

  /** Tells that a version has reserves about a deposit that had none of its own. */
  public static void reserve(DSLContext dsl, int versionId, Deposit deposit) {
    dsl.update(RECEPTION)
        .set(RECEPTION.VERDICT, Verdict.ACCEPTED_WITH_RESERVES.label())
        .where(
            RECEPTION.VERSION_ID.eq(versionId),
            RECEPTION.MONTH.eq(deposit.month().atDay(1)),
            RECEPTION.FORMAT.eq(deposit.format()),
            RECEPTION.FILE_NAME.eq(deposit.fileName()),
            RECEPTION.VERDICT.eq(Verdict.ACCEPTED.label()))
        .execute();
  }

  /** Replaces the receptions of a version. */
  public static void save(DSLContext dsl, int versionId, List<Reception> receptions) {
    dsl.deleteFrom(RECEPTION).where(RECEPTION.VERSION_ID.eq(versionId)).execute();
    for (Reception reception : receptions) {
      Deposit deposit = reception.deposit();
      Deposit kept = reception.kept();
      dsl.insertInto(RECEPTION)
          .set(RECEPTION.VERSION_ID, versionId)
          .set(RECEPTION.MONTH, reception.month().atDay(1))
          .set(RECEPTION.NETWORK, reception.network())
          .set(RECEPTION.FORMAT, reception.format())
          .set(RECEPTION.FILE_NAME, reception.fileName())
          .set(RECEPTION.VERDICT, reception.verdict())
          .set(RECEPTION.RECEIVED_ON, reception.receivedOn())
          .set(RECEPTION.ROWS_READ, deposit == null ? 0 : deposit.read())
          .set(RECEPTION.ROWS_ACCEPTED, deposit == null ? 0 : deposit.accepted())
          .set(RECEPTION.ROWS_REJECTED, deposit == null ? 0 : deposit.rejected())
          .set(RECEPTION.DEPOSIT_ID, deposit == null ? null : deposit.id())
          .set(RECEPTION.KEPT_DEPOSIT_ID, kept == null ? null : kept.id())
          .set(RECEPTION.KEPT_NOTE, reception.keptNote())
          .execute();
    }
  }

  /** The deposits that versions of a month before that one received. */
  public static Set<Integer> listEarlierDeposits(
      DSLContext dsl, String region, YearMonth month, int versionNumber) {
    return dsl.select(RECEPTION.DEPOSIT_ID)
        .from(RECEPTION)
        .join(MONTH_VERSION)
        .on(MONTH_VERSION.ID.eq(RECEPTION.VERSION_ID))
        .where(
            MONTH_VERSION.REGION.eq(region),
            MONTH_VERSION.MONTH.eq(month.atDay(1)),
            MONTH_VERSION.VERSION.lt(versionNumber),
            RECEPTION.DEPOSIT_ID.isNotNull())
        .fetchSet(RECEPTION.DEPOSIT_ID);
  }
}
