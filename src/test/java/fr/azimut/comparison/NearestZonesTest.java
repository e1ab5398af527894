package fr.azimut.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.azimut.comparison.Neighbours.Profile;
import fr.azimut.territory.Zone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four zones and two variables, by hand.
 *
 * <pre>
 *      x   y      x: mean 4, deviation √((9 + 1 + 1 + 9) / 4) = √5
 *  A   1   30     y: mean 25, deviation √((25 + 225 + 225 + 25) / 4) = √125 = 5 √5
 *  B   3   10
 *  C   5   40     scores × √5:  A (−3, 1)  B (−1, −3)  C (1, 3)  D (3, −1)
 *  D   7   20
 * </pre>
 *
 * Squared distances × 5: AB 4 + 16 = 20, AC 16 + 4 = 20, AD 36 + 4 = 40, BC 4 + 36 = 40, BD 16 + 4
 * = 20, CD 4 + 16 = 20. So 20 is a distance of 2 and 40 one of √8 = 2.828.
 */
class NearestZonesTest {

  private static final double ROOT = Math.sqrt(5);

  private static Zone zone(String code) {
    return new Zone("ztef", code, "Zone " + code);
  }

  private static NearestZones zones() {
    Map<Zone, List<Double>> values = new LinkedHashMap<>();
    values.put(zone("D"), List.of(7.0, 20.0));
    values.put(zone("C"), List.of(5.0, 40.0));
    values.put(zone("B"), List.of(3.0, 10.0));
    values.put(zone("A"), List.of(1.0, 30.0));
    return new NearestZones(values);
  }

  @ParameterizedTest
  @CsvSource({"A, A B C D", "B, B A D C", "C, C A D B", "D, D B C A"})
  void ordersByDistanceThenByCode(String code, String order) {
    List<Profile> profiles = zones().nearest(zone(code), 3);
    assertThat(profiles).extracting(p -> p.zone().code()).containsExactly(order.split(" "));
    assertThat(profiles)
        .extracting(Profile::distance)
        .satisfiesExactly(
            d -> assertThat(d).isZero(),
            d -> assertThat(d).isCloseTo(2, within(1e-9)),
            d -> assertThat(d).isCloseTo(2, within(1e-9)),
            d -> assertThat(d).isCloseTo(2.828427, within(1e-6)));
  }

  @Test
  void tellsTheScores() {
    List<Double> scores = zones().nearest(zone("A"), 1).get(0).scores();
    assertThat(scores.get(0)).isCloseTo(-3 / ROOT, within(1e-12));
    assertThat(scores.get(1)).isCloseTo(1 / ROOT, within(1e-12));
  }

  @Test
  void stopsAtTheCount() {
    assertThat(zones().nearest(zone("A"), 1)).hasSize(2);
    assertThat(zones().nearest(zone("A"), 9)).hasSize(4);
  }

  /** In another unit, a variable gives the same distances. */
  @Test
  void doesNotDependOnUnits() {
    Map<Zone, List<Double>> values = new LinkedHashMap<>();
    values.put(zone("A"), List.of(1000.0, 3.0));
    values.put(zone("B"), List.of(3000.0, 1.0));
    values.put(zone("C"), List.of(5000.0, 4.0));
    values.put(zone("D"), List.of(7000.0, 2.0));
    assertThat(new NearestZones(values).nearest(zone("A"), 3))
        .extracting(Profile::distance)
        .isEqualTo(zones().nearest(zone("A"), 3).stream().map(Profile::distance).toList());
  }

  @Test
  void findsNothingApartInAVariableThatIsTheSameEverywhere() {
    Map<Zone, List<Double>> values = new LinkedHashMap<>();
    values.put(zone("A"), List.of(0.1));
    values.put(zone("B"), List.of(0.1));
    assertThat(new NearestZones(values).nearest(zone("A"), 1))
        .containsExactly(
            new Profile(zone("A"), 0, List.of(0.0)), new Profile(zone("B"), 0, List.of(0.0)));
  }
}
