package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  /** 45.14 − 41.96 = 3.18, where 45.1 − 42.0 = 3.1: the gap is that of the values themselves. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          % | 0 | 1      | 0.875  | 100,0_% | 87,5_% | +12,5_points
          % | 1 | 0.4514 | 0.4196 | 45,1_%  | 42,0_% | +3,2_points
          % | 2 | 0.0123 | 0.011  | 1,23_%  | 1,10_% | +0,13_point
          ‰ | 1 | 10.5   | 10     | 10,5    | 10,0   | +5,0_%
          """)
  void isAsPreciseAsTheTwoValues(
      String unit,
      int decimals,
      double value,
      double reference,
      String one,
      String other,
      String gap) {
    Measure measure = new Measure(unit, decimals, false);
    assertThat(measure.words(value).replace('\u00a0', '_')).isEqualTo(one);
    assertThat(measure.words(reference).replace('\u00a0', '_')).isEqualTo(other);
    assertThat(Gap.between(measure, value, reference).flatMap(Gap::words))
        .map(words -> words.replace('\u00a0', '_'))
        .contains(gap);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          % | 1 | +0.0" pt";-0.0" pt";0.0" pt"
          % | 2 | +0.00" pt";-0.00" pt";0.00" pt"
          ‰ | 1 | +0.0%;-0.0%;0.0%
          """)
  void standsInACellAsInASentence(String unit, int decimals, String format) {
    assertThat(Gap.between(new Measure(unit, decimals, false), 0.5, 0.25).map(Gap::cell))
        .map(cell -> ((Cell.Amount) cell).format())
        .contains(format);
  }
}
