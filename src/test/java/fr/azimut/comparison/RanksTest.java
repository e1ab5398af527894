package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void givesEqualValuesOneRankAndLeavesTheNextFree() {
    Ranks ranks = Ranks.of(List.of(3.0, 5.0, 5.0, 1.0), false);
    assertThat(List.of(ranks.rank(5), ranks.rank(3), ranks.rank(1))).containsExactly(1, 3, 4);
    assertThat(ranks.ties(5)).isEqualTo(2);
    assertThat(ranks.ranked()).isEqualTo(4);
  }

  @Test
  void putsTheSmallestFirstWhenLowerIsBetter() {
    assertThat(Ranks.of(List.of(3.0, 1.0), true).rank(1)).isEqualTo(1);
  }

  /** A rank is one more than the values that are better: whatever the values, and their order. */
  @Test
  void isOneMoreThanTheValuesThatAreBetter() {
    Random random = new Random(7);
    for (int draw = 0; draw < 200; draw++) {
      int zones = 1 + random.nextInt(27);
      List<Double> values =
          IntStream.range(0, zones).mapToObj(i -> (double) random.nextInt(9)).toList();
      Ranks highest = Ranks.of(values, false);
      Ranks lowest = Ranks.of(values, true);
      for (double value : values) {
        long above = values.stream().filter(v -> v > value).count();
        long below = values.stream().filter(v -> v < value).count();
        assertThat(highest.rank(value)).isEqualTo(above + 1);
        assertThat(lowest.rank(value)).isEqualTo(below + 1);
        assertThat(highest.ties(value)).isEqualTo(zones - above - below);
      }
    }
  }
}
