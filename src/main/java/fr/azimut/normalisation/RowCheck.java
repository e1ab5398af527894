package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A check of the values of one row together, ready to use.
 *
 * @param definition as its owner wrote it
 * @param condition of the rows that are wrong
 */
record RowCheck(RowCheckDefinition definition, RowCondition condition) {

  /** The sender of the row; every row has it. */
  static final String NETWORK = "network";

  /**
   * Compiles a definition, and tries it on its examples.
   *
   * @throws DefinitionException when it is wrong, or does not do what its examples say
   */
  static RowCheck of(RowCheckDefinition definition, CodeCatalog codes) {
    List<String> allowed = variables(definition);
    RowCheck check =
        new RowCheck(
            definition,
            RowCondition.parse(definition.position(), definition.where(), allowed, codes));
    if (!check.condition.variables().contains(definition.column())) {
      throw new DefinitionException(
          definition.position(),
          "'column' is '" + definition.column() + "'",
          "Blame one of the variables of 'where': "
              + String.join(", ", check.condition.variables())
              + ".");
    }
    for (RowCheckDefinition.Example example : definition.examples()) {
      check.require(example, allowed, codes);
    }
    return check;
  }

  private void require(
      RowCheckDefinition.Example example, List<String> allowed, CodeCatalog codes) {
    int[] row = new int[allowed.size()];
    for (Map.Entry<String, String> value : example.row().entrySet()) {
      int place = allowed.indexOf(value.getKey());
      if (place < 0) {
        throw new DefinitionException(
            example.position(),
            "unknown variable '" + value.getKey() + "'",
            Suggestion.nearest(value.getKey(), allowed)
                .map(s -> "Did you mean '" + s + "'?")
                .orElse("Known variables: " + String.join(", ", allowed) + "."));
      }
      row[place] = number(example, value.getKey(), value.getValue(), codes);
    }
    if (condition.bind(allowed::indexOf).holds(row) != example.found()) {
      throw new DefinitionException(
          example.position(),
          "the row is " + (example.found() ? "not found" : "found"),
          "Correct 'where', or the example.");
    }
  }

  private static int number(
      RowCheckDefinition.Example example, String variable, String value, CodeCatalog codes) {
    Integer number =
        RowCondition.NUMBERS.contains(variable)
            ? Integer.valueOf(value)
            : codes.ids(variable).get(value);
    if (number == null) {
      throw new DefinitionException(
          example.position(),
          "unknown code '" + value + "' of variable '" + variable + "'",
          "Use a code of jobs/mappings/codes.yaml.");
    }
    return number;
  }

  private static List<String> variables(RowCheckDefinition definition) {
    List<String> variables = new ArrayList<>();
    variables.add(NETWORK);
    switch (definition.flow()) {
      case ACTIVITY -> {
        variables.addAll(ActivityCoder.CODED);
        variables.addAll(ActivityCoder.CODED_LAST);
        variables.addAll(List.of("quantity", "persons"));
      }
      case PATHWAY -> variables.addAll(PathwayCoder.CODED);
      case REQUEST -> variables.addAll(RequestCoder.CODED);
      case EARLY_LEAVER -> variables.addAll(EarlyLeaverCoder.CODED);
      case SURVEY -> variables.addAll(SurveyCoder.CODED);
      case COOPERATION, PLACE, CONTEXT ->
          throw new DefinitionException(
              definition.position(),
              "flow '" + definition.flow().id() + "' has no checks of its rows",
              "Write activity, pathway, request, early-leaver or survey.");
    }
    return variables;
  }
}
