package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionScopeTest {

  private final VersionScope scope =
      new VersionScope(
          1,
          1,
          YearMonth.of(2015, 12),
          Map.of(),
          Map.of(
              "activity", List.of(Sender.of("cio")),
              "cooperation", List.of(Sender.of("onisep"), Sender.of("region")),
              "place", List.of(Sender.of("region"))),
          List.of("onisep", "cio", "apec"));

  @Test
  void whoHasNoStructuresSendsFilesToo() {
    assertThat(scope.delivering()).containsExactly("onisep", "cio", "region");
  }

  @Test
  void theRegisterIsHeldAgainstThoseWhoSendRecordsOfTheirStructures() {
    assertThat(scope.reporting()).containsExactly("cio");
  }
}
