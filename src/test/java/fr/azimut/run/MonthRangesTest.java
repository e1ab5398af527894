package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-12                         | 2015-12
          2014-12 2015-01 2015-02         | 2014-12 à 2015-02
          2014-12 2015-02 2015-03 2015-12 | 2014-12, 2015-02 à 2015-03, 2015-12
          """)
  void joinsMonthsThatFollowEachOther(String months, String told) {
    assertThat(MonthRanges.of(Arrays.stream(months.split(" ")).map(YearMonth::parse).toList()))
        .isEqualTo(told);
  }
}
