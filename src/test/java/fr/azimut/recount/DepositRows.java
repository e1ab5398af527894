package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.run.SampleRun;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** Whether both sides keep as many rows of every file: else their figures could not agree. */
final class DepositRows {

  private static final String ACCEPTED =
      """
      select to_char(d.month, 'YYYY-MM') || ' ' || d.format, d.rows_accepted
      from ops.deposit d where d.month between ? and ?
      """;

  private DepositRows() {}

  /** All the files that the recount of a month read. */
  static void check(MonthRecount recount) throws SQLException {
    Map<String, Integer> kept = new TreeMap<>();
    for (Deposit deposit : recount.sample().deposits()) {
      kept.put(deposit.month() + " " + deposit.format().id(), deposit.rows().size());
    }
    assertThat(kept).isEqualTo(accepted(recount.sample().last())).hasSizeGreaterThan(25);
  }

  private static Map<String, Integer> accepted(YearMonth month) throws SQLException {
    Map<String, Integer> accepted = new TreeMap<>();
    try (Connection connection = SampleRun.connect();
        PreparedStatement statement = connection.prepareStatement(ACCEPTED)) {
      statement.setObject(1, month.minusMonths(12).atDay(1));
      statement.setObject(2, month.atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          accepted.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return accepted;
  }
}
