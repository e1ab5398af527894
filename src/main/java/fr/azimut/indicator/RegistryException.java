package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;

/** A definition of the registry breaks a rule that no run starts with. */
final class RegistryException extends DefinitionException {

  private final transient RegistryProblem problem;

  RegistryException(RegistryProblem problem) {
    super(problem.position(), problem.text(), problem.remedy());
    this.problem = problem;
  }

  RegistryProblem registryProblem() {
    return problem;
  }
}
