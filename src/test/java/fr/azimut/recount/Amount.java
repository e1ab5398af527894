package fr.azimut.recount;

import java.util.ArrayList;
import java.util.List;

/**
 * A number of a row: numbers or dates added and subtracted, or a constant.
 *
 * @param plus NaN as soon as one of them is not given
 */
record Amount(List<String> plus, List<String> minus, double constant) {

  static Amount of(String text) {
    if (text.matches("\\d+(\\.\\d+)?")) {
      return new Amount(List.of(), List.of(), Double.parseDouble(text));
    }
    List<String> plus = new ArrayList<>();
    List<String> minus = new ArrayList<>();
    boolean subtract = false;
    for (String word : text.trim().split("\\s+", 0)) {
      if (word.equals("-") || word.equals("+")) {
        subtract = word.equals("-");
      } else {
        (subtract ? minus : plus).add(word);
      }
    }
    return new Amount(List.copyOf(plus), List.copyOf(minus), 0);
  }

  double of(Row row) {
    double sum = constant;
    for (String name : plus) {
      sum += row.number(name);
    }
    for (String name : minus) {
      sum -= row.number(name);
    }
    return sum;
  }

  List<String> names() {
    List<String> names = new ArrayList<>(plus);
    names.addAll(minus);
    return names;
  }
}
