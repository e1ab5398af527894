package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByarTest {

  /**
   * By hand for 10: 10 × (1 − 0.011111 − 0.206598)³ = 10 × 0.782291³ = 4.7875 and 11 × (1 −
   * 0.010101 + 0.196984)³ = 11 × 1.186883³ = 18.3913.
   */
  @Test
  void givesTheLimitsOfTenByTheFormula() {
    Interval interval = Byar.of(10.0, 1.0).orElseThrow();
    assertThat(interval.low()).isCloseTo(4.7875, within(0.0005));
    assertThat(interval.high()).isCloseTo(18.391, within(0.0015));
  }

  /** The exact limits of Poisson's law (F. Garwood, Biometrika 28, 1936): 0.8 % and 0.01 % near. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5    | 1.6235   | 11.6683
          10   | 4.7954   | 18.3904
          20   | 12.2165  | 30.8884
          50   | 37.1110  | 65.9189
          100  | 81.3640  | 121.6271
          """)
  void comesNearTheExactLimits(double count, double low, double high) {
    Interval interval = Byar.of(count, 1.0).orElseThrow();
    assertThat(interval.low() / low).isCloseTo(1, within(0.008));
    assertThat(interval.high() / high).isCloseTo(1, within(0.0001));
  }

  /** −ln 0.025: the mean whose zero has a probability of 2.5 %. */
  @Test
  void isExactForZero() {
    Interval interval = Byar.of(0.0, 1000.0).orElseThrow();
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(0.003688879, within(1e-9));
    assertThat(Math.exp(-1000 * interval.high())).isCloseTo(0.025, within(1e-12));
  }

  @Test
  void dividesByThePopulation() {
    Interval whole = Byar.of(42.0, 1.0).orElseThrow();
    Interval rate = Byar.of(42.0, 270_000.0).orElseThrow();
    assertThat(rate.low()).isCloseTo(whole.low() / 270_000, within(1e-12));
    assertThat(rate.contains(42.0 / 270_000)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "0.5", "1", "2", "3", "12.5", "1000000"})
  void holdsItsCount(double count) {
    Interval interval = Byar.of(count, 1.0).orElseThrow();
    assertThat(interval.contains(count)).isTrue();
    assertThat(interval.low()).isNotNegative();
  }

  @Test
  void hasNoIntervalWithoutARate() {
    assertThat(Byar.of(null, 10.0)).isEmpty();
    assertThat(Byar.of(1.0, null)).isEmpty();
    assertThat(Byar.of(1.0, 0.0)).isEmpty();
    assertThat(Byar.of(-1.0, 10.0)).isEmpty();
    assertThat(Byar.of(Double.NaN, 10.0)).isEmpty();
  }
}
