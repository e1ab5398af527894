package fr.azimut.indicator;

import fr.azimut.indicator.Example.Expectation;
import fr.azimut.normalisation.CodeCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures that an example expects: some that the indicator has, and something of them. */
final class ExpectationCheck {

  private static final Set<String> REASONS = Set.of("n.d.", "n.c.", "///");

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private ExpectationCheck(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    this.definition = definition;
    this.codes = codes;
    this.log = log;
  }

  static void check(
      IndicatorDefinition definition, CodeCatalog codes, Example example, ProblemLog log) {
    ExpectationCheck check = new ExpectationCheck(definition, codes, log);
    example.expect().forEach(check::one);
  }

  private void one(Expectation expected) {
    String reason = expected.reason();
    boolean number =
        expected.numerator() != null
            || expected.denominator() != null
            || expected.value() != null
            || expected.remark() != null
            || expected.received() != null
            || expected.expected() != null
            || expected.volume() != null;
    if (!number && reason == null) {
      log.add(RegistryRule.EXPECTATION_EMPTY, expected.position());
    }
    if (reason != null && (expected.value() != null || !REASONS.contains(reason))) {
      log.add(
          RegistryRule.EXPECTATION_CONTRADICTORY, expected.position(), ProblemLog.quoted(reason));
    }
    Period period = expected.period() == null ? Period.MONTH : expected.period();
    unknown(expected, "period", period.name(), definition.periods().contains(period));
    unknown(expected, "zone", expected.zone(), hasZone(expected.zone()));
    unknown(expected, "network", expected.network(), hasNetwork(expected));
    unknown(expected, "variable", expected.variable(), hasVariable(expected.variable()));
    if (hasVariable(expected.variable())) {
      unknown(expected, "modality", expected.modality(), hasModality(expected));
    }
  }

  private void unknown(Expectation expected, String key, @Nullable String word, boolean known) {
    if (!known) {
      log.add(
          RegistryRule.EXPECTATION_UNKNOWN,
          expected.position(),
          key + " " + (word == null ? "absent" : ProblemLog.quoted(word)));
    }
  }

  /** The zones of the examples' small region: A and B of a zoning, 01 and 02 its départements. */
  private boolean hasZone(@Nullable String zone) {
    List<String> zonings = definition.zonings();
    String zoning = zone == null ? "region" : zone.matches("[0-9]+") ? "departement" : "ztef";
    return zonings.isEmpty() || zonings.contains(zoning);
  }

  private boolean hasNetwork(Expectation expected) {
    String network = expected.network();
    if (network == null) {
      return true;
    }
    boolean byNetwork =
        definition.aspects().stream()
            .filter(aspect -> isAspect(expected) && aspect.id().equals(expected.modality()))
            .map(Aspect::byNetwork)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(definition.byNetwork());
    List<String> limits = definition.limits();
    return byNetwork && (limits.isEmpty() || limits.contains(network));
  }

  private boolean hasVariable(@Nullable String variable) {
    if (variable == null) {
      return definition.numerator() != null && definition.over() == null;
    }
    return definition.breakdowns().contains(variable)
        || variable.equals(definition.over())
        || (variable.equals(Aspect.VARIABLE) && !definition.aspects().isEmpty())
        || (variable.equals(Evolution.VARIABLE) && !definition.evolutions().isEmpty());
  }

  private boolean hasModality(Expectation expected) {
    String variable = expected.variable();
    String modality = expected.modality();
    if (variable == null || modality == null) {
      return variable == null && modality == null;
    } else if (isAspect(expected)) {
      return definition.aspects().stream().anyMatch(aspect -> aspect.id().equals(modality));
    } else if (variable.equals(Evolution.VARIABLE)) {
      return definition.evolutions().stream().anyMatch(e -> e.id().equals(modality));
    }
    return !codes.listVariables().contains(variable)
        || modality.equals(CodeCatalog.NOT_GIVEN)
        || codes.list(variable).contains(modality);
  }

  private static boolean isAspect(Expectation expected) {
    return Aspect.VARIABLE.equals(expected.variable());
  }
}
