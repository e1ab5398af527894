package fr.azimut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapClassesTest {

  /** Ten values make five classes of two; equal ones stay together, few make fewer classes. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 2 3 4 5 6 7 8 9 10 | 3.0, 5.0, 7.0, 9.0 | 0 0 1 1 2 2 3 3 4 4
          10 9 8 7 6 5 4 3 2 1 | 3.0, 5.0, 7.0, 9.0 | 4 4 3 3 2 2 1 1 0 0
          1 1 1 1 1 1 1 1 1 9  | 9.0                | 0 0 0 0 0 0 0 0 0 1
          1 1 1 5 5 5 5 5 9 9  | 5.0, 9.0           | 0 0 0 1 1 1 1 1 2 2
          4 4 4                |                    | 0 0 0
          1 2 3                | 2.0, 3.0           | 0 1 2
          """)
  void areOfAboutAsManyZones(String values, String cuts, String classes) {
    check(values, false, cuts, classes);
  }

  /**
   * Three distances from zero, whatever the side: 6 of 4 zones above zero is as deep as -6 of one
   * below. Zero is with what is just above it. What is all on one side has no class on the other.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -6 -3 -1 1 3 6   | 3.0, 6.0 | -2 -1 -0 0 1 2
          -6 1 2 3 5 6     | 3.0, 6.0 | -2 0 0 1 1 2
          -5 -4 -3 -2 -1 0 | 2.0, 4.0 | -2 -2 -1 -1 -0 0
          -3 -2 -1         | 2.0, 3.0 | -2 -1 -0
          1 2 3            | 2.0, 3.0 | 0 1 2
          0 0 0            |          | 0 0 0
          -4 4 4           |          | -0 0 0
          -9 0 0 0         | 9.0      | -1 0 0 0
          """)
  void areAsFarFromZeroOnBothSides(String values, String cuts, String classes) {
    check(values, true, cuts, classes);
  }

  /** The first letter of a class below zero is a minus. */
  private static void check(String values, boolean signed, String cuts, String classes) {
    List<Double> numbers = Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    MapClasses found = MapClasses.of(numbers, signed);
    assertThat(found.cuts()).hasToString("[" + (cuts == null ? "" : cuts) + "]");
    assertThat(words(numbers.stream().map(found::of))).isEqualTo(classes);
  }

  private static String words(Stream<MapClasses.Step> steps) {
    return steps.map(s -> (s.below() ? "-" : "") + s.rank()).collect(Collectors.joining(" "));
  }

  @Test
  void areListedFromTheLowestToTheHighest() {
    assertThat(words(new MapClasses(List.of(3.0, 6.0), true).list().stream()))
        .isEqualTo("-2 -1 -0 0 1 2");
    assertThat(words(new MapClasses(List.of(3.0, 6.0), false).list().stream())).isEqualTo("0 1 2");
  }
}
