package fr.azimut.indicator;

import fr.azimut.indicator.RegistrySurroundings.Shown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What documents show, beside what the registry has. */
final class ShownCheck {

  private ShownCheck() {}

  static void check(
      List<IndicatorDefinition> definitions, RegistrySurroundings around, ProblemLog log) {
    Set<String> codes =
        definitions.stream()
            .map(IndicatorDefinition::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown = new HashSet<>();
    for (Shown one : around.shown()) {
      shown.add(one.code());
      if (!codes.contains(one.code())) {
        log.addUnknown(RegistryRule.REPORT_INDICATOR_UNKNOWN, one.position(), one.code(), codes);
      } else if (one.variable() != null
          && definitions.stream()
              .noneMatch(d -> d.code().equals(one.code()) && tells(d, one.variable()))) {
        log.add(
            RegistryRule.REPORT_VARIABLE_UNKNOWN,
            one.position(),
            one.code()
                + ", "
                + (one.variable().isEmpty()
                    ? "son chiffre d'ensemble"
                    : ProblemLog.quoted(one.variable())));
      }
    }
    definitions.stream()
        .filter(definition -> !shown.contains(definition.code()))
        .forEach(
            definition ->
                log.add(
                    RegistryRule.SHOWN_NOWHERE, definition.keys().at("code"), definition.code()));
  }

  private static boolean tells(IndicatorDefinition definition, String variable) {
    if (variable.isEmpty()) {
      return definition.numerator() != null && definition.over() == null;
    }
    return definition.breakdowns().contains(variable)
        || variable.equals(definition.over())
        || (variable.equals(Aspect.VARIABLE) && !definition.aspects().isEmpty())
        || (variable.equals(Evolution.VARIABLE) && !definition.evolutions().isEmpty());
  }
}
