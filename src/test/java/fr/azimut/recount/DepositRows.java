package fr.azimut.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether both sides keep as many rows of every file: else their figures could not agree. */
final class DepositRows {

  private static final String ACCEPTED =
      """
      select distinct to_char(d.month, 'YYYY-MM') || ' ' || d.format, d.rows_accepted
      from ops.month_version_deposit x join ops.deposit d on d.id = x.deposit_id
      where d.month >= ? and x.version_id =
        (select max(v.id) from ops.month_version v where v.region = ? and v.month = ?)
      """;

  private DepositRows() {}

  static List<String> differences(MonthRecount recount, Connection connection) throws SQLException {
    Map<String, Integer> kept = new TreeMap<>();
    for (Deposit deposit : recount.sample().deposits()) {
      kept.put(deposit.month() + " " + deposit.format().id(), deposit.rows().size());
    }
    Map<String, Integer> accepted = accepted(recount, connection);
    TreeSet<String> files = new TreeSet<>(kept.keySet());
    files.addAll(accepted.keySet());
    List<String> differences = new ArrayList<>();
    for (String file : files) {
      if (!String.valueOf(kept.get(file)).equals(String.valueOf(accepted.get(file)))) {
        differences.add(file + ": " + kept.get(file) + " rows, loaded " + accepted.get(file));
      }
    }
    return differences;
  }

  private static Map<String, Integer> accepted(MonthRecount recount, Connection connection)
      throws SQLException {
    Map<String, Integer> accepted = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(ACCEPTED)) {
      Sample sample = recount.sample();
      statement.setObject(1, sample.first().atDay(1));
      statement.setString(2, sample.region().id());
      statement.setObject(3, sample.last().atDay(1));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          accepted.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return accepted;
  }
}
