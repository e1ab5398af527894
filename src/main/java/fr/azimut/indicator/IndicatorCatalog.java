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
    List<Indicator> indicators = new ArrayList<>();
    for (String folder : List.of("indicators", "context")) {
      if (folder.equals("indicators") || Files.isDirectory(jobs.resolve(folder))) {
        DefinitionReader.readAll(jobs.resolve(folder), IndicatorDefinition.class)
            .forEach(definition -> indicators.add(IndicatorReader.read(definition, codes)));
      }
    }
    refuseOverlaps(indicators);
    indicators.sort(
        Comparator.<Indicator, String>comparing(i -> i.definition().code())
            .thenComparing(i -> i.definition().validFrom()));
    return new IndicatorCatalog(List.copyOf(indicators));
  }

  /** The definitions in force on the last day of a month, in the order of their codes. */
  public List<IndicatorDefinition> listDefinitions(YearMonth month) {
    return listInForce(month).stream().map(Indicator::definition).toList();
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

  private static void refuseOverlaps(List<Indicator> indicators) {
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorDefinition a = indicators.get(i).definition();
      for (Indicator later : indicators.subList(i + 1, indicators.size())) {
        IndicatorDefinition b = later.definition();
        if (a.code().equals(b.code()) && overlap(a, b)) {
          throw new DefinitionException(
              b.position(),
              a.code() + " has two versions in force on the same day, see " + a.position(),
              "End the older one by 'valid_to' before the newer one's 'valid_from'.");
        }
      }
    }
  }

  private static boolean overlap(IndicatorDefinition a, IndicatorDefinition b) {
    LocalDate aTo = a.validTo();
    LocalDate bTo = b.validTo();
    return (aTo == null || !aTo.isBefore(b.validFrom()))
        && (bTo == null || !bTo.isBefore(a.validFrom()));
  }
}
