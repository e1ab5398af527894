package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is wrong with the registry, where a run stops at the first error.
 *
 * @param files how many files were read
 * @param problems by file, line and column
 */
public record RegistryReport(int files, List<RegistryProblem> problems) {

  /**
   * Reads and checks the registry; a file that is no definition is a problem like others.
   *
   * @param jobs the folder of definitions
   * @param codes the canonical codes
   * @param around what networks send, regions have and documents show
   * @throws DefinitionException when a folder is missing
   */
  public static RegistryReport read(Path jobs, CodeCatalog codes, RegistrySurroundings around) {
    ProblemLog log = new ProblemLog();
    List<IndicatorDefinition> definitions = new ArrayList<>();
    List<Path> files = IndicatorCatalog.listFiles(jobs);
    for (Path file : files) {
      try {
        definitions.add(DefinitionReader.read(file, IndicatorDefinition.class));
      } catch (DefinitionException e) {
        log.add(
            new RegistryProblem(
                RegistryRule.FILE_UNREADABLE, e.position(), e.problem(), e.remedy()));
      }
    }
    RegistryCheck.check(definitions, codes, log)
        .forEach(indicator -> SurroundingsCheck.check(indicator, around, log));
    if (definitions.size() == files.size()) {
      ShownCheck.check(definitions, around, log);
    }
    return new RegistryReport(files.size(), log.sorted());
  }

  /** Whether no run starts with this registry. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(RegistryProblem::isError);
  }
}
