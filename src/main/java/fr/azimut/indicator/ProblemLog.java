package fr.azimut.indicator;

import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where the checks of the registry put what they find. */
final class ProblemLog {

  private final List<RegistryProblem> problems = new ArrayList<>();

  void add(RegistryProblem problem) {
    problems.add(problem);
  }

  void add(RegistryRule rule, Position position) {
    add(rule, position, "");
  }

  void add(RegistryRule rule, Position position, String found) {
    problems.add(new RegistryProblem(rule, position, found));
  }

  /** A word that is none of those that are known. */
  void addUnknown(RegistryRule rule, Position position, String word, Collection<String> known) {
    problems.add(unknown(rule, position, quoted(word), word, known));
  }

  /** A problem whose remedy is the nearest known word, or all of them. */
  static RegistryProblem unknown(
      RegistryRule rule, Position position, String found, String word, Collection<String> known) {
    String remedy =
        Suggestion.nearest(word, known)
            .map(near -> "Vouliez-vous dire " + quoted(near) + " ?")
            .orElseGet(() -> rule.advice() + listed(known));
    return new RegistryProblem(rule, position, found, remedy);
  }

  private static String listed(Collection<String> known) {
    return known.isEmpty() ? "" : " Connus : " + String.join(", ", known) + ".";
  }

  static String quoted(String word) {
    return "« " + word + " »";
  }

  /** By file, line and column, each once. */
  List<RegistryProblem> sorted() {
    return problems.stream().distinct().sorted().toList();
  }

  /**
   * Stops at the first error by its place.
   *
   * @throws fr.azimut.definition.DefinitionException when there is one
   */
  void throwFirstError() {
    sorted().stream()
        .filter(RegistryProblem::isError)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new RegistryException(problem);
            });
  }
}
