package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /**
   * 5 of 100 is the worked value of the field. 81 of 263 and 15 of 148 are examples 1 and 2 of R.
   * G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
   * 17, 1998, table I, method 3, with four decimals; 0 of 20 and 1 of 29 its examples 3 and 4.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5  | 100 | 0.021544 | 0.111750 | 0.000001
          81 | 263 | 0.2553   | 0.3662   | 0.0001
          15 | 148 | 0.0624   | 0.1605   | 0.0001
          0  | 20  | 0        | 0.1611   | 0.0001
          1  | 29  | 0.0061   | 0.1718   | 0.0001
          """)
  void givesPublishedIntervals(
      double numerator, double denominator, double low, double high, double precision) {
    Interval interval = Wilson.of(numerator, denominator).orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(precision));
    assertThat(interval.high()).isCloseTo(high, within(precision));
  }

  @Test
  void staysBetweenZeroAndOne() {
    assertThat(Wilson.of(0.0, 10.0).orElseThrow().low()).isZero();
    assertThat(Wilson.of(10.0, 10.0).orElseThrow().high()).isEqualTo(1);
  }

  @Test
  void hasNoIntervalWithoutAProportion() {
    assertThat(Wilson.of(null, 10.0)).isEmpty();
    assertThat(Wilson.of(1.0, null)).isEmpty();
    assertThat(Wilson.of(0.0, 0.0)).isEmpty();
    assertThat(Wilson.of(11.0, 10.0)).isEmpty();
    assertThat(Wilson.of(Double.NaN, 10.0)).isEmpty();
  }
}
