package fr.azimut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.run.SampleRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row, value and figure of whole runs of the sample data, against a second count from its
 * files.
 */
class RecountIT {

  private static final int AT_LEAST = 300_000;

  @ParameterizedTest
  @ValueSource(strings = {"2015-12", "2015-01"})
  void everyFigureIsWhatTheFilesSay(YearMonth month) throws Exception {
    MonthRecount recount = MonthRecount.of(Path.of("sample-data"), "rhone-alpes", month);

    try (Connection connection = SampleRun.connect()) {
      Comparison comparison = Comparison.of(recount, connection);

      assertThat(comparison.differences()).isEmpty();
      assertThat(comparison.cells()).isGreaterThan(AT_LEAST);
      assertThat(comparison.statuses())
          .containsKeys("PUBLISHED", "SECRET", "NOT_COMPUTABLE", "NOT_APPLICABLE");
    }
    PublishedLists.check(recount);
  }
}
