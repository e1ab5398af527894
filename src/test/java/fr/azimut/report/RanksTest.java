package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
