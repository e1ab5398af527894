package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.DefinitionReader;
import fr.azimut.normalisation.CodeCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The commission's registry, every definition of {@code jobs/indicators/}, and the public
 * statistics of {@code jobs/context/}, checked together.
 */
public final class IndicatorCatalog {

  private final List<Indicator> indicators;

  private IndicatorCatalog(List<Indicator> indicators) {
    this.indicators = indicators;
  }

  /**
   * Reads and checks the registry.
   *
   * @param jobs the folder of definitions
   * @param codes the canonical codes
   * @throws DefinitionException at the first definition that is wrong
   */
  public static IndicatorCatalog read(Path jobs, CodeCatalog codes) {
    List<IndicatorDefinition> definitions =
        listFiles(jobs).stream()
            .map(file -> DefinitionReader.read(file, IndicatorDefinition.class))
            .toList();
    ProblemLog log = new ProblemLog();
    List<Indicator> indicators = RegistryCheck.check(definitions, codes, log);
    log.throwFirstError();
    return new IndicatorCatalog(
        indicators.stream()
            .sorted(
                Comparator.<Indicator, String>comparing(i -> i.definition().code())
                    .thenComparing(i -> i.definition().validFrom()))
            .toList());
  }

  /** The files of the registry, indicators first. */
  static List<Path> listFiles(Path jobs) {
    List<Path> files =
        new ArrayList<>(DefinitionReader.listFiles(jobs.resolve("indicators"), ".yaml"));
    Path context = jobs.resolve("context");
    if (Files.isDirectory(context)) {
      files.addAll(DefinitionReader.listFiles(context, ".yaml"));
    }
    return files;
  }

  /**
   * Checks the registry beside the other definitions.
   *
   * @throws DefinitionException at the first error
   */
  public void check(RegistrySurroundings around) {
    ProblemLog log = new ProblemLog();
    indicators.forEach(indicator -> SurroundingsCheck.check(indicator, around, log));
    ShownCheck.check(indicators.stream().map(Indicator::definition).toList(), around, log);
    log.throwFirstError();
  }

  /** The definitions in force on the last day of a month, in the order of their codes. */
  public List<IndicatorDefinition> listDefinitions(YearMonth month) {
    return listInForce(month).stream().map(Indicator::definition).toList();
  }

  /** Every definition, in the order of their codes and first days. */
  public List<IndicatorDefinition> listVersions() {
    return indicators.stream().map(Indicator::definition).toList();
  }

  /** The definitions that have no last day of validity, in the order of their codes. */
  public List<IndicatorDefinition> listWithoutEnd() {
    return indicators.stream()
        .map(Indicator::definition)
        .filter(definition -> definition.validTo() == null)
        .toList();
  }

  /** The indicators in force on the last day of a month, in the order of their codes. */
  List<Indicator> listInForce(YearMonth month) {
    LocalDate day = month.atEndOfMonth();
    return indicators.stream().filter(i -> inForce(i.definition(), day)).toList();
  }

  /** The examples of all definitions, in the order of their codes and validity. */
  public List<ExampleCase> listExamples() {
    return indicators.stream()
        .flatMap(i -> i.definition().examples().stream().map(e -> new ExampleCase(i, e)))
        .toList();
  }

  /** What has to be computed once per deposit for all indicators of the registry. */
  CubePlan plan() {
    return CubePlan.of(indicators);
  }

  private static boolean inForce(IndicatorDefinition definition, LocalDate day) {
    LocalDate to = definition.validTo();
    return !definition.validFrom().isAfter(day) && (to == null || !to.isBefore(day));
  }
}
