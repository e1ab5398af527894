package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234567 | 0 | 1_234_567
          1234.5  | 1 | 1_234,5
          0.15    | 1 | 0,2
          0.25    | 1 | 0,3
          -0.04   | 1 | 0,0
          -1.25   | 1 | −1,3
          0       | 0 | 0
          """)
  void writesNumbersWithCommaAndNoBreakSpace(double value, int decimals, String expected) {
    assertThat(French.number(value, decimals)).isEqualTo(expected.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"0.482,1,'48,2_%'", "1,0,100_%", "0.0006,1,'0,1_%'"})
  void writesSharesAsPercentages(double share, int decimals, String expected) {
    assertThat(French.percent(share, decimals)).isEqualTo(expected.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Loire Sud, loire-sud
          Bugey – Plaine de l'Ain – Côtière, bugey-plaine-de-l-ain-cotiere
          ../../œuvre, oeuvre
          """)
  void makesFileNamesOfNames(String name, String expected) {
    assertThat(French.slug(name)).isEqualTo(expected);
  }

  @Test
  void writesMonthsAndDays() {
    assertThat(French.month(YearMonth.of(2015, 8))).isEqualTo("août\u00a02015");
    assertThat(French.shortMonth(YearMonth.of(2015, 2))).isEqualTo("févr. 2015");
    assertThat(French.day(LocalDate.of(2015, 1, 1))).isEqualTo("1er\u00a0janvier\u00a02015");
  }

  @Test
  void joinsWithEt() {
    assertThat(French.join(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    assertThat(French.join(List.of("a"))).isEqualTo("a");
    assertThat(French.join(List.of())).isEmpty();
  }
}
