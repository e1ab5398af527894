package fr.azimut.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobustRangeTest {

  /**
   * Worked out by hand on y = 2√(x + 3/8), x = y²/4 − 3/8. Constant 100: y = 20.0374, deviation 1,
   * from 16.5374 (67.997) to 23.5374 (138.1). Constant 4: y = 4.1833, from 0.6833 (below y(0) =
   * 1.2247) to 7.6833 (14.4). Constant 40,000: y = 400.0019, deviation 10, from 365.00 (33,306.0)
   * to 435.00 (47,306.6). 81 to 121 by 10 at both ends twice: y = 18.0416 18.0416 20.0374 22.0340
   * 22.0340, median 20.0374, deviations 0 1.9958 1.9958 1.9966 1.9966, MAD 1.9958, deviation
   * 2.9590, reach 10.3564, from 9.6810 (23.05) to 30.3938 (230.6).
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "100 100 100 100 100 100, 100, 68, 138",
    "4 4 4 4 4 4,             4,   0,  14",
    "0 0 0 0 0 0,             0,   0,  5",
    "40000 40000 40000,       40000, 33307, 47306",
    "81 81 100 121 121,       100, 24, 230"
  })
  void expectsWhatTheOtherMonthsSay(String counts, long median, long low, long high) {
    List<Long> past = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();

    assertThat(RobustRange.of(past)).isEqualTo(new RobustRange(median, low, high));
  }
}
