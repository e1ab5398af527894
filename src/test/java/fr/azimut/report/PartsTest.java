package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.InventedPublication;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static Optional<Parts> parts(double... values) {
    List<Figure> figures =
        DoubleStream.of(values)
            .mapToObj(v -> new Figure(FigureStatus.PUBLISHED, v, v, null, 1, 1))
            .toList();
    return Parts.of(InventedPublication.LOIRE, figures);
  }

  @Test
  void sharesAWhole() {
    assertThat(parts(1, 3).orElseThrow().shares()).containsExactly(0.25, 0.75);
    assertThat(parts(1, 3).orElseThrow().largest()).contains(1);
  }

  @Test
  void namesNoLargestAmongEquals() {
    assertThat(parts(2, 2, 1).orElseThrow().largest()).isEmpty();
  }

  @Test
  void sharesNothingOfNothingNorOfWhatIsHidden() {
    Figure secret = new Figure(FigureStatus.SECRET, null, null, null, 1, 1);
    assertThat(parts(0, 0)).isEmpty();
    assertThat(parts()).isEmpty();
    assertThat(Parts.of(InventedPublication.LOIRE, List.of(secret))).isEmpty();
  }
}
