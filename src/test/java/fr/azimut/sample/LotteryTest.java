package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LotteryTest {

  @Test
  void drawsInProportionToTheWeights() {
    Map<String, Double> weights = Map.of("F", 48.0, "H", 45.0, "NR", 7.0, "never", 0.0);
    Lottery<String> lottery =
        new Lottery<>(List.of("F", "H", "NR", "never"), w -> weights.getOrDefault(w, 0.0));
    SplittableRandom random = new SplittableRandom(7);
    int women = 0;
    int unknown = 0;
    for (int i = 0; i < 100_000; i++) {
      String drawn = lottery.draw(random);
      women += drawn.equals("F") ? 1 : 0;
      unknown += drawn.equals("NR") ? 1 : 0;
      assertThat(drawn).isNotEqualTo("never");
    }
    // Four standard deviations of a share of 100,000 draws are 0.6 points.
    assertThat(women / 100_000.0).isCloseTo(0.48, within(0.0064));
    assertThat(unknown / 100_000.0).isCloseTo(0.07, within(0.0064));
  }

  @Test
  void refusesToDrawFromNothing() {
    assertThatThrownBy(() -> new Lottery<>(List.of("F"), w -> 0))
        .hasMessage("nothing has a weight above 0");
  }
}
