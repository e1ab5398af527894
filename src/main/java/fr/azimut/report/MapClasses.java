package fr.azimut.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The classes of a map, of about as many zones. When values may lie below zero, zero parts two
 * classes and the others are as far from it on both sides: one depth of colour is one distance.
 *
 * @param cuts where each class but the first begins, ascending; of signed values, their sizes
 * @param signed whether values may lie below zero
 */
record MapClasses(List<Double> cuts, boolean signed) {

  private static final int ONE_WAY = 5;
  private static final int EACH_WAY = 3;

  /**
   * A class.
   *
   * @param rank from 0, the nearest to zero when values are signed, else the lowest
   * @param below whether its values are below zero
   */
  record Step(int rank, boolean below) {}

  /**
   * The classes of values. Equal ones are in one class.
   *
   * @param values as they are shown, at least one
   */
  static MapClasses of(List<Double> values, boolean signed) {
    return signed
        ? new MapClasses(cuts(values.stream().map(Math::abs), EACH_WAY), true)
        : new MapClasses(cuts(values.stream(), ONE_WAY), false);
  }

  private static List<Double> cuts(Stream<Double> values, int classes) {
    List<Double> sorted = values.sorted().toList();
    List<Double> cuts = new ArrayList<>();
    double[] last = {sorted.get(0)};
    for (int i = 1; i < classes; i++) {
      sorted.stream()
          .skip((long) sorted.size() * i / classes)
          .filter(value -> value > last[0])
          .findFirst()
          .ifPresent(
              cut -> {
                cuts.add(cut);
                last[0] = cut;
              });
    }
    return List.copyOf(cuts);
  }

  /** The class of a value as it is shown. Zero is not below zero. */
  Step of(double value) {
    double size = signed ? Math.abs(value) : value;
    int rank = (int) cuts.stream().filter(cut -> cut <= size).count();
    return new Step(rank, signed && value < 0);
  }

  /** What is written before a value as it is shown: the minus sign is its own. */
  String sign(double value) {
    return signed && value > 0 ? "+" : "";
  }

  /** How many ranks there are. */
  int ranks() {
    return cuts.size() + 1;
  }

  /** All classes, from the lowest values to the highest; some may hold no zone. */
  List<Step> list() {
    Stream<Step> above = IntStream.range(0, ranks()).mapToObj(rank -> new Step(rank, false));
    return signed
        ? Stream.concat(
                IntStream.range(0, ranks()).mapToObj(i -> new Step(ranks() - 1 - i, true)), above)
            .toList()
        : above.toList();
  }
}
