package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {

  private final RepeatFilter filter = new RepeatFilter();
  private final SplittableRandom identities = new SplittableRandom(11);

  @Test
  void suspectsNothingAmongRowsThatDiffer() {
    identities.longs(10_000).forEach(filter::add);
    assertThat(filter.isEmpty()).isTrue();
    assertThat(filter.find()).hasValueSatisfying(all -> assertThat(all).isEmpty());
  }

  @Test
  void suspectsEveryIdentityThatCameTwice() {
    long[] many = identities.longs(100_000).toArray();
    Arrays.stream(many).forEach(filter::add);
    filter.add(many[7]);
    filter.add(many[99_999]);
    filter.add(many[7]);
    assertThat(filter.isEmpty()).isFalse();
    assertThat(filter.find().orElseThrow()).contains(many[7], many[99_999]);
  }

  @Test
  void suspectsFewForNothing() {
    identities.longs(1_000_000).forEach(filter::add);
    assertThat(filter.find().orElseThrow()).hasSizeBetween(1, 5_000);
  }

  @Test
  void givesUpTellingWhichWhenTheyAreTooMany() {
    for (int i = 0; i < 2 * 20_001; i++) {
      filter.add(identities.nextLong() | 1);
    }
    assertThat(filter.find()).isPresent();
    long same = identities.nextLong();
    for (int i = 0; i < 20_002; i++) {
      filter.add(same);
    }
    assertThat(filter.find()).isEmpty();
  }
}
