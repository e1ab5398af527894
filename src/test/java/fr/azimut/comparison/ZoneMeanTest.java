package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ZoneMeanTest {

  private static List<Figure> published(double... values) {
    return Arrays.stream(values)
        .mapToObj(v -> new Figure(FigureStatus.PUBLISHED, v, v, null, 1, 1))
        .toList();
  }

  /** A zone of 10 persons weighs as much as one of 1,000. */
  @Test
  void countsEachZoneOnce() {
    assertThat(ZoneMean.of(published(0.2, 0.4, 0.9))).contains(new ZoneMean(0.5, 3, 3));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PUBLISHED")
  void leavesHiddenZonesOutAndSaysSo(FigureStatus status) {
    List<Figure> figures = new ArrayList<>(published(10, 20));
    figures.add(new Figure(status, null, null, null, 1, 1));
    assertThat(ZoneMean.of(figures)).contains(new ZoneMean(15, 2, 3));
  }

  @Test
  void doesNotExistWithoutAPublishedZone() {
    assertThat(ZoneMean.of(List.of())).isEmpty();
    assertThat(ZoneMean.of(List.of(new Figure(FigureStatus.SECRET, null, null, null, 1, 1))))
        .isEmpty();
    assertThat(ZoneMean.of(published(Double.POSITIVE_INFINITY))).isEmpty();
  }

  @Test
  void countsATrueZero() {
    assertThat(ZoneMean.of(published(0, 3))).contains(new ZoneMean(1.5, 2, 2));
  }
}
