package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTest {

  @Test
  void givesTheKnownIntervalOfFiveInAHundred() {
    Wilson interval = Wilson.of(5.0, 100.0).orElseThrow();
    assertThat(interval.low()).isCloseTo(0.021544, within(1e-6));
    assertThat(interval.high()).isCloseTo(0.111750, within(1e-6));
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
