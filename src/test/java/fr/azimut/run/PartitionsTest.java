package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionsTest {

  @ParameterizedTest(name = "{0} processors, {1} MiB: {2}")
  @CsvSource({"1, 512, 2", "2, 512, 2", "4, 512, 4", "16, 512, 5", "16, 4096, 16", "16, 64, 2"})
  void asManyRunAtATimeAsThereAreProcessorsAndMemory(int processors, long memory, int expected) {
    assertThat(MonthlyJobConfiguration.partitionsAtATime(processors, memory << 20))
        .isEqualTo(expected);
  }
}
