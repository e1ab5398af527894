package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that sends its header alone was heard: its month is a zero, and not a missing one. */
class ZeroMonthIT {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path folder;

  @Test
  void aHeaderAloneIsAMonthOfZero() throws IOException, SQLException {
    Workshop workshop = Workshop.create(folder).withShortDiagnostics();
    Path file = workshop.extract(Workshop.MONTH, "CIO_consultations");
    Files.delete(workshop.extract(Workshop.MONTH, "receptions"));
    String header =
        Files.readAllLines(file, WINDOWS).stream()
            .filter(line -> line.contains("RNE"))
            .findFirst()
            .orElseThrow();

    try (RunHome home = RunHome.start(workshop.jobs(), workshop.home())) {
      Files.writeString(file, header + "\r\nTOTAL;0\r\n", WINDOWS);
      assertThat(home.count(Workshop.REGION, Workshop.MONTH, workshop.deposits())).startsWith("0");
      List<String> declared = coverage(home);
      List<String> zeros = acts(home);
      Files.delete(file);
      assertThat(home.count(Workshop.REGION, Workshop.MONTH, workshop.deposits())).startsWith("0");

      assertThat(declared).isNotEmpty().allMatch(zone -> zone.matches("(\\d+) of \\1"));
      assertThat(coverage(home)).hasSameSizeAs(declared).allMatch(zone -> zone.startsWith("0 of "));
      assertThat(zeros).isNotEmpty().allMatch(zone -> zone.equals("0, null"));
      assertThat(acts(home)).isNotEmpty().noneMatch(zone -> zone.equals("0, null"));
    }
  }

  /** Of the CIO, in December, wherever some are expected. */
  private static List<String> coverage(RunHome home) throws SQLException {
    return list(
        home,
        "select received || ' of ' || expected from mart.coverage where network = 'cio' and flow ="
            + " 'activity' and compared = '' and month = date '2015-12-01' and expected > 0 and"
            + " version_id = (select max(version_id) from mart.coverage) order by zone_id");
  }

  /** Persons received and acts of information: the numerator, and why there is no value. */
  private static List<String> acts(RunHome home) throws SQLException {
    return list(
        home,
        "select coalesce(trim_scale(numerator)::text, 'null') || ', ' || coalesce(reason, 'null')"
            + " from mart.indicator_value where network = 'cio' and month = date '2015-12-01'"
            + " and period = 'MONTH' and variable = '' and indicator in ('ACC-01', 'INF-02') and"
            + " version_id = (select max(version_id) from mart.indicator_value) order by zone_id");
  }

  private static List<String> list(RunHome home, String sql) throws SQLException {
    try (Connection connection = home.connect()) {
      return DSL.using(connection, SQLDialect.POSTGRES).fetch(sql).stream()
          .map((Record r) -> r.get(0, String.class))
          .toList();
    }
  }
}
