package fr.azimut.indicator;

import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Select;

/**
 * The structures of which a file without a row declares zero: all those that the register of its
 * month knows of its network.
 */
final class DeclaredZero {

  private DeclaredZero() {}

  /** By version, month, network, flow. */
  static Select<Record5<Integer, LocalDate, String, String, Integer>> structures(
      DSLContext dsl, VersionScope scope) {
    return dsl.select(
            MONTH_VERSION_DEPOSIT.VERSION_ID,
            MONTH_VERSION_DEPOSIT.MONTH,
            DEPOSIT.NETWORK,
            DEPOSIT.FLOW,
            REGISTER.STRUCTURE_ID)
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(REGISTER)
        .on(
            REGISTER.VERSION_ID.eq(MONTH_VERSION_DEPOSIT.VERSION_ID),
            REGISTER.MONTH.eq(MONTH_VERSION_DEPOSIT.MONTH),
            REGISTER.NETWORK.eq(DEPOSIT.NETWORK))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()), DEPOSIT.ROWS_READ.eq(0L));
  }
}
