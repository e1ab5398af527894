package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.util.Comparator;

/**
 * Something wrong with a definition of the registry.
 *
 * @param rule the rule that it breaks
 * @param position where, as finely as it is known
 * @param found what stands there, in French, {@code ""} when the title says it all
 * @param remedy what to write instead, a whole sentence in French
 */
public record RegistryProblem(RegistryRule rule, Position position, String found, String remedy)
    implements Comparable<RegistryProblem> {

  private static final Comparator<RegistryProblem> ORDER =
      Comparator.<RegistryProblem, String>comparing(p -> p.position().file())
          .thenComparing(p -> p.position().line())
          .thenComparing(p -> p.position().column())
          .thenComparing(RegistryProblem::rule)
          .thenComparing(RegistryProblem::found);

  /** A problem with the advice of its rule. */
  RegistryProblem(RegistryRule rule, Position position, String found) {
    this(rule, position, found, rule.advice());
  }

  /** Whether no run starts with it. */
  public boolean isError() {
    return rule.severity() == RegistryRule.Severity.ERROR;
  }

  /** What is wrong, in French, without a final stop. */
  public String text() {
    return found.isEmpty() ? rule.title() : rule.title() + " : " + found;
  }

  /** By file, line and column. */
  @Override
  public int compareTo(RegistryProblem other) {
    return ORDER.compare(this, other);
  }
}
