package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.InventedPublication;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static IndicatorNotice notice(String code) {
    return new InventedPublication()
        .notices().stream().filter(n -> n.code().equals(code)).findFirst().orElseThrow();
  }

  private static Figure published(double value, double numerator, double denominator) {
    return new Figure(FigureStatus.PUBLISHED, value, numerator, denominator, 9, 10);
  }

  @Test
  void isWilsonsForAProportion() {
    Interval interval = Interval.of(notice("ACC-04"), published(0.05, 5, 100)).orElseThrow();
    assertThat(interval).isEqualTo(Wilson.of(5.0, 100.0).orElseThrow());
  }

  /** 10 places for 50,000 inhabitants: 2 for 10,000, between 4.7875 / 5 and 18.391 / 5. */
  @Test
  void isByarsForARateInTheUnitOfItsValue() {
    Interval interval = Interval.of(notice("MAI-02"), published(2, 10, 50_000)).orElseThrow();
    assertThat(interval.low()).isCloseTo(0.9575, within(1e-4));
    assertThat(interval.high()).isCloseTo(3.6783, within(1e-4));
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.contains(0.9)).isFalse();
  }

  @Test
  void isMissingWithoutAPrecisionOrAFigure() {
    Figure secret = new Figure(FigureStatus.SECRET, null, null, null, 9, 10);
    assertThat(Interval.of(notice("COM-01"), published(0.5, 5, 10))).isEmpty();
    assertThat(Interval.of(notice("ACC-04"), secret)).isEmpty();
    assertThat(Interval.of(notice("MAI-02"), secret)).isEmpty();
  }
}
