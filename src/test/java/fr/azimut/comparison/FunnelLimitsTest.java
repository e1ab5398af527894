package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelLimitsTest {

  /**
   * The standard error of 20 % of 100 is √(0.2 × 0.8 / 100) = 0.04; of 50 % of 25, 0.1; limits do
   * not leave 0 to 1. 1.959964 and 3.090232 standard errors from the reference.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.2 | 100 | 0.121601 | 0.278399 | 0.076391 | 0.323609
          0.5 | 25  | 0.304004 | 0.695996 | 0.190977 | 0.809023
          0.1 | 9   | 0        | 0.295996 | 0        | 0.409023
          0   | 50  | 0        | 0        | 0        | 0
          """)
  void liesSoManyStandardErrorsFromTheReference(
      double reference, double size, double low95, double high95, double low998, double high998) {
    FunnelLimits at95 = FunnelLimits.at95(reference, size).orElseThrow();
    FunnelLimits at998 = FunnelLimits.at998(reference, size).orElseThrow();
    assertThat(at95.low()).isCloseTo(low95, within(1e-6));
    assertThat(at95.high()).isCloseTo(high95, within(1e-6));
    assertThat(at998.low()).isCloseTo(low998, within(1e-6));
    assertThat(at998.high()).isCloseTo(high998, within(1e-6));
  }

  /** So that a funnel plot never contradicts the sentence on an interval. */
  @ParameterizedTest
  @CsvSource({"0.3, 40", "0.05, 200", "0.5, 8", "0.82, 1000"})
  void holdsAProportionExactlyWhenItsWilsonIntervalHoldsTheReference(double reference, int size) {
    FunnelLimits limits = FunnelLimits.at95(reference, size).orElseThrow();
    for (int count = 0; count <= size; count++) {
      boolean close = Wilson.of((double) count, (double) size).orElseThrow().contains(reference);
      assertThat(limits.contains((double) count / size))
          .as("%d of %d", count, size)
          .isEqualTo(close);
    }
  }

  @Test
  void hasNoLimitsWithoutAProportionOrASize() {
    assertThat(FunnelLimits.at95(1.2, 10)).isEmpty();
    assertThat(FunnelLimits.at95(Double.NaN, 10)).isEmpty();
    assertThat(FunnelLimits.at95(0.5, 0)).isEmpty();
  }
}
