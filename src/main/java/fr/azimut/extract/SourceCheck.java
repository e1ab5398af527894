package fr.azimut.extract;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.ExtractFormat.VariableSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Checks that every key of a variable's source has an effect: what nobody reads would be believed
 * to be read.
 */
final class SourceCheck {

  /** Days and months. */
  static final Set<String> MOMENTS =
      Set.of(
          "day",
          "month",
          "opened",
          "closed",
          "requested",
          "interview",
          "campaign",
          "label_since",
          "year");

  /** Counts and measures. */
  static final Set<String> NUMBERS =
      Set.of(
          "quantity",
          "persons",
          "distinct_persons",
          "participants",
          "surveyed",
          "respondents",
          "satisfied",
          "very_satisfied",
          "useful",
          "advisers");

  /** What is looked up elsewhere than in a list of codes. */
  static final Set<String> NAMES =
      Set.of("structure", "structures", "person_key", "commune", "postcode", "commune_label");

  private SourceCheck() {}

  /**
   * Checks a source.
   *
   * @throws DefinitionException at the first key without effect
   */
  static void check(String variable, VariableSource source) {
    boolean isNumber = NUMBERS.contains(variable);
    boolean isMoment = MOMENTS.contains(variable);
    boolean isCode = !isNumber && !isMoment && !NAMES.contains(variable);
    if (source.value() != null && !isNumber && (!isCode || variable.equals("networks"))) {
      throw wrong(
          source,
          "variable '" + variable + "' is a constant",
          "Give the 'column' that holds it: only codes and numbers can be constant.");
    }
    Map<String, Boolean> misplaced = new LinkedHashMap<>();
    misplaced.put("pattern", source.pattern() != null && !isMoment);
    misplaced.put("mapping", source.mapping() != null && !isCode);
    misplaced.put("values", !source.values().isEmpty() && !isCode);
    misplaced.put("partial", !source.partial().isEmpty() && !isCode);
    misplaced.put("unknown", source.unknown() != null && !isCode);
    misplaced.put("decimal", source.decimal() != null && !isNumber);
    misplaced.put("factor", source.factor() != null && !isNumber);
    misplaced.forEach(
        (key, is) -> {
          if (is) {
            throw wrong(source, "variable '" + variable + "' has a '" + key + "'", remedy(key));
          } else if (source.column() == null && has(source, key)) {
            throw wrong(
                source,
                "variable '" + variable + "' is a constant with a '" + key + "'",
                "Remove it: only what a column holds is translated.");
          }
        });
    checkNumber(source);
  }

  private static boolean has(VariableSource source, String key) {
    return switch (key) {
      case "decimal" -> source.decimal() != null;
      case "factor" -> source.factor() != null;
      case "unknown" -> source.unknown() != null;
      default -> false;
    };
  }

  private static String remedy(String key) {
    return switch (key) {
      case "pattern" -> "Remove it: only days and months have one.";
      case "decimal", "factor" -> "Remove it: only a column of numbers has one.";
      default -> "Remove it: only codes have one.";
    };
  }

  private static void checkNumber(VariableSource source) {
    if (source.decimal() != null && !source.decimal().matches("[.,]")) {
      throw wrong(source, "'decimal' is '" + source.decimal() + "'", "Write ',' or '.', quoted.");
    } else if (source.factor() != null && !(source.factor() > 0)) {
      throw wrong(
          source,
          "'factor' is " + source.factor(),
          "Write a number above 0, such as 1000 for a column in thousands.");
    }
  }

  private static DefinitionException wrong(VariableSource source, String problem, String remedy) {
    return new DefinitionException(source.position(), problem, remedy);
  }
}
