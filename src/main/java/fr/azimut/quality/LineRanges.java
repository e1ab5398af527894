package fr.azimut.quality;

import java.util.Arrays;
import java.util.StringJoiner;

/** Line numbers in ascending order, held and written as ranges: {@code 12-15, 20}. */
final class LineRanges {

  private int[] bounds = new int[4];
  private int size;

  void add(int line) {
    if (size > 0 && (line == bounds[size - 1] || line == bounds[size - 1] + 1)) {
      bounds[size - 1] = line;
      return;
    }
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, size * 2);
    }
    bounds[size++] = line;
    bounds[size++] = line;
  }

  @Override
  public String toString() {
    StringJoiner joiner = new StringJoiner(", ");
    for (int i = 0; i < size; i += 2) {
      joiner.add(bounds[i] == bounds[i + 1] ? "" + bounds[i] : bounds[i] + "-" + bounds[i + 1]);
    }
    return joiner.toString();
  }
}
