package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws the canonical code of one variable, for the people of one structure. */
final class VariableDraw {

  private final String variable;
  private final String by;
  private final Lottery<String> usual;
  private final Map<String, Lottery<String>> cases = new HashMap<>();

  private VariableDraw(String variable, Weights weights, ToDoubleFunction<String> factor) {
    this.variable = variable;
    this.by = weights.by() == null ? "" : weights.by();
    this.usual = lottery(weights.weights(), factor);
    weights.cases().forEach((code, of) -> cases.put(code, lottery(of, factor)));
  }

  /**
   * The draws of some variables, in the order of the definition.
   *
   * @param factor by which each weight is multiplied, given variable and code as {@code sex:F}
   */
  static List<VariableDraw> list(Map<String, Weights> variables, ToDoubleFunction<String> factor) {
    List<VariableDraw> draws = new ArrayList<>();
    variables.forEach(
        (variable, weights) ->
            draws.add(
                new VariableDraw(
                    variable, weights, code -> factor.applyAsDouble(variable + ":" + code))));
    return draws;
  }

  void draw(Draft draft, RandomGenerator random) {
    Lottery<String> lottery = by.isEmpty() ? usual : cases.getOrDefault(draft.code(by), usual);
    draft.codes.put(variable, lottery.draw(random));
  }

  private static Lottery<String> lottery(
      Map<String, Double> weights, ToDoubleFunction<String> factor) {
    return new Lottery<>(
        List.copyOf(weights.keySet()),
        code -> weights.getOrDefault(code, 0.0) * factor.applyAsDouble(code));
  }
}
