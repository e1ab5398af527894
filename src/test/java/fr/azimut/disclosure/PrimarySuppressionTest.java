package fr.azimut.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimarySuppressionTest {

  private final PrimarySuppression suppression = new PrimarySuppression(5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # count | of  | hidden
          0       | -   | false
          1       | -   | true
          4       | -   | true
          5       | -   | false
          1000    | -   | false
          # a share of a small whole
          0       | 1   | true
          1       | 1   | true
          0       | 4   | true
          4       | 4   | true
          0       | 5   | false
          5       | 5   | false
          # a small part, a small rest
          1       | 100 | true
          4       | 100 | true
          5       | 100 | false
          95      | 100 | false
          96      | 100 | true
          99      | 100 | true
          100     | 100 | false
          0       | 100 | false
          5       | 9   | true
          5       | 10  | false
          4       | 8   | true
          """)
  void hidesUnderTheThreshold(double count, @Nullable Double of, boolean hidden) {
    assertThat(suppression.hides(count, of)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false", "0, false"})
  void keepsTheThresholdOfTaxSources(double count, boolean hidden) {
    assertThat(new PrimarySuppression(11).hides(count, null)).isEqualTo(hidden);
  }
}
