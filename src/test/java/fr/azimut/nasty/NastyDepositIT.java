package fr.azimut.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.recount.Comparison;
import fr.azimut.recount.MonthRecount;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of the nasty deposit, against a second count of the same facts. */
class NastyDepositIT {

  private static final int AT_LEAST = 100_000;

  private static final String READ_AGAIN = "relu avec l'édition du jour";

  /** They tell when files came and what an earlier version said: the plain files do not know. */
  private static final Set<String> OF_RECEPTION = Set.of("COM-04", "COM-05");

  @TempDir static Path folder;

  private static @Nullable NastyRun run;

  @BeforeAll
  static void runTwice() throws IOException {
    run = NastyRun.start(folder);
  }

  @AfterAll
  static void close() {
    run().close();
  }

  private static NastyRun run() {
    return Objects.requireNonNull(run);
  }

  @Test
  void everyFigureIsWhatTheFilesSay() throws SQLException {
    MonthRecount recount =
        MonthRecount.of(
            run().jobs(), List.of(run().plain()), NastyRun.SCOPE.region(), NastyRun.MONTH);

    try (Connection connection = run().home().connect()) {
      Comparison comparison = Comparison.of(recount, connection, OF_RECEPTION);

      assertThat(comparison.differences()).isEmpty();
      assertThat(comparison.cells()).isGreaterThan(AT_LEAST);
    }
  }

  @Test
  void everyRowOfTheTableChangedAFile() {
    assertThat(run().idle()).isEmpty();
  }

  @Test
  void filesThatCameAgainWereRefusedAndTheFirstOnesReadAgain() {
    assertThat(run().again()).isPositive();
    assertThat(run().first()).doesNotContain(READ_AGAIN);
    assertThat(run().said())
        .startsWith("3")
        .contains("« PE_activite_SPRO_2015-11.xlsx » " + READ_AGAIN + " (territoires ");
  }
}
