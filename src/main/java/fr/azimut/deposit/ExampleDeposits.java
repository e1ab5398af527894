package fr.azimut.deposit;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.RECEPTION;

import java.time.YearMonth;
import org.jooq.DSLContext;

/** Deposits of no file, for the examples of definitions, in transactions that are rolled back. */
public final class ExampleDeposits {

  private ExampleDeposits() {}

  /**
   * A deposit in force.
   *
   * @return its id
   */
  public static int open(
      DSLContext dsl,
      String region,
      int geographyId,
      String network,
      String flow,
      YearMonth month) {
    return dsl.insertInto(DEPOSIT)
        .set(DEPOSIT.REGION, region)
        .set(DEPOSIT.GEOGRAPHY_ID, geographyId)
        .set(DEPOSIT.NETWORK, network)
        .set(DEPOSIT.FORMAT, network + "-" + flow)
        .set(DEPOSIT.FLOW, flow)
        .set(DEPOSIT.MONTH, month.atDay(1))
        .set(DEPOSIT.FILE_NAME, "")
        .set(DEPOSIT.SHA256, "")
        .set(DEPOSIT.SIZE_BYTES, 0L)
        .set(DEPOSIT.LOAD_FINGERPRINT, "")
        .set(DEPOSIT.VERDICT, Verdict.ACCEPTED.name())
        // a file without any would declare zero; how many these are plays no part
        .set(DEPOSIT.ROWS_READ, 1L)
        .set(DEPOSIT.ROWS_ACCEPTED, 1L)
        .returningResult(DEPOSIT.ID)
        .fetchSingle()
        .value1();
  }

  /**
   * A file that a version received some days after the end of its month.
   *
   * @param name tells it from the others of its network and month
   */
  public static void receive(
      DSLContext dsl, int versionId, String network, YearMonth month, String name, int daysLate) {
    dsl.insertInto(RECEPTION)
        .set(RECEPTION.VERSION_ID, versionId)
        .set(RECEPTION.MONTH, month.atDay(1))
        .set(RECEPTION.NETWORK, network)
        .set(RECEPTION.FORMAT, network)
        .set(RECEPTION.FILE_NAME, name)
        .set(RECEPTION.VERDICT, Verdict.ACCEPTED.label())
        .set(RECEPTION.ROWS_READ, 0L)
        .set(RECEPTION.ROWS_ACCEPTED, 0L)
        .set(RECEPTION.ROWS_REJECTED, 0L)
        .set(RECEPTION.RECEIVED_ON, month.atEndOfMonth().plusDays(daysLate))
        .execute();
  }
}
