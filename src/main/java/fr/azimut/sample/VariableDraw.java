package fr.azimut.sample;

import fr.azimut.sample.ExtractHabits.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws the canonical code of one variable, for the people of one structure. */
final class VariableDraw {

  private final String variable;
  private final String by;
  private final Map<String, Double> usual;
  private final Map<String, Map<String, Double>> cases = new HashMap<>();
  private final Map<String, Lottery<String>> lotteries = new HashMap<>();

  private VariableDraw(String variable, Weights weights, ToDoubleFunction<String> factor) {
    this.variable = variable;
    this.by = weights.by() == null ? "" : weights.by();
    this.usual = multiply(weights.weights(), factor);
    weights.cases().forEach((code, of) -> cases.put(code, multiply(of, factor)));
  }

  /**
   * The draws of some variables, in the order of the definition.
   *
   * @param factor by which each weight is multiplied, given variable and code as {@code sex:F}
   * @param urbanity of the people, from -1 to 1
   */
  static List<VariableDraw> list(
      Map<String, Weights> variables, ToDoubleFunction<String> factor, double urbanity) {
    List<VariableDraw> draws = new ArrayList<>();
    variables.forEach(
        (variable, weights) ->
            draws.add(
                new VariableDraw(
                    variable,
                    weights,
                    code ->
                        factor.applyAsDouble(variable + ":" + code)
                            * Math.exp(weights.urban().getOrDefault(code, 0.0) * urbanity))));
    return draws;
  }

  String variable() {
    return variable;
  }

  /** The code that this one hangs from, in a case that is listed; empty otherwise. */
  String caseOf(Map<String, String> codes) {
    String code = codes.getOrDefault(by, "");
    return cases.containsKey(code) ? code : "";
  }

  /** The weights of the codes in a case. */
  Map<String, Double> weights(String caseOf) {
    return cases.getOrDefault(caseOf, usual);
  }

  void draw(Draft draft, RandomGenerator random) {
    Lottery<String> lottery =
        lotteries.computeIfAbsent(caseOf(draft.codes), found -> lottery(weights(found)));
    draft.codes.put(variable, lottery.draw(random));
  }

  private static Lottery<String> lottery(Map<String, Double> weights) {
    return new Lottery<>(List.copyOf(weights.keySet()), code -> weights.getOrDefault(code, 0.0));
  }

  private static Map<String, Double> multiply(
      Map<String, Double> weights, ToDoubleFunction<String> factor) {
    Map<String, Double> multiplied = new LinkedHashMap<>();
    weights.forEach((code, weight) -> multiplied.put(code, weight * factor.applyAsDouble(code)));
    return multiplied;
  }
}
