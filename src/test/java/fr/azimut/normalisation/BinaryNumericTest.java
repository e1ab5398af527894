package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryNumericTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0          | []              |  0 | 0     | 0
          0.00       | []              |  0 | 0     | 2
          1          | [1]             |  0 | 0     | 0
          -1         | [1]             |  0 | 16384 | 0
          9999       | [9999]          |  0 | 0     | 0
          10000      | [1]             |  1 | 0     | 0
          10001      | [1, 1]          |  1 | 0     | 0
          2.25       | [2, 2500]       |  0 | 0     | 2
          0.5        | [5000]          | -1 | 0     | 1
          0.00001    | [1000]          | -2 | 0     | 5
          108123.5   | [10, 8123, 5000]|  1 | 0     | 1
          1E+5       | [10]            |  1 | 0     | 0
          """)
  void writesGroupsOfFourDigits(BigDecimal value, String digits, int weight, int sign, int scale) {
    BinaryNumeric number = BinaryNumeric.of(value);

    assertThat(Arrays.toString(number.digits())).isEqualTo(digits);
    assertThat(number.weight()).isEqualTo(weight);
    assertThat(number.sign()).isEqualTo(sign);
    assertThat(number.scale()).isEqualTo(scale);
  }
}
