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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether both sides keep as many rows of every file: else their figures could not agree. */
class DepositRowsIT {

  private static final String ACCEPTED =
      "select format, rows_accepted from ops.deposit where month = ?";

  @ParameterizedTest
  @ValueSource(strings = {"2014-12", "2015-06", "2015-12"})
  void asManyRowsAreKeptOfEveryFile(YearMonth month) throws Exception {
    Map<String, Integer> kept = new TreeMap<>();
    for (Deposit deposit : MonthRecount.of(YearMonth.of(2015, 12)).sample().deposits()) {
      if (deposit.month().equals(month)) {
        kept.put(deposit.format().id(), deposit.rows().size());
      }
    }
    assertThat(kept).isEqualTo(accepted(month)).hasSizeGreaterThan(25);
  }

  private static Map<String, Integer> accepted(YearMonth month) throws SQLException {
    Map<String, Integer> accepted = new TreeMap<>();
    try (Connection connection = SampleRun.connect();
        PreparedStatement statement = connection.prepareStatement(ACCEPTED)) {
      statement.setObject(1, month.atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          accepted.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return accepted;
  }
}
