package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionsTest {

  @ParameterizedTest(name = "{0} processors, {1} MiB, {2} connections: {3}")
  @CsvSource({
    "1, 512, 16, 2",
    "2, 512, 16, 2",
    "4, 512, 16, 4",
    "16, 512, 16, 5",
    "16, 4096, 16, 7",
    "32, 8192, 16, 7",
    "32, 8192, 100, 32",
    "16, 64, 16, 2"
  })
  void asManyRunAtATimeAsThereAreProcessorsMemoryAndConnections(
      int processors, long memory, int connections, int expected) {
    assertThat(MonthlyJobConfiguration.partitionsAtATime(processors, memory << 20, connections))
        .isEqualTo(expected);
  }
}
