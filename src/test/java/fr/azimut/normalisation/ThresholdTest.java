package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is refused over the threshold of its format, never at it. */
class ThresholdTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rejected, read, maximum, over
          0,     10, 0,    false
          1,     10, 0,    true
          5,    100, 0.05, false
          6,    100, 0.05, true
          29,   100, 0.29, false
          30,   100, 0.29, true
          57,   100, 0.57, false
          1,     19, 0.05, true
          1,     20, 0.05, false
          10,    10, 1,    false
          """)
  void refusesAboveTheThresholdOnly(long rejected, long read, double maximum, boolean over) {
    assertThat(DepositLoader.isOver(rejected, read, maximum)).isEqualTo(over);
  }
}
