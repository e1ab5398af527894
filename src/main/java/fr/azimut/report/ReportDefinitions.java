package fr.azimut.report;

import fr.azimut.comparison.ComparablesDefinition;
import fr.azimut.definition.DefinitionReader;
import java.nio.file.Path;

/** What the reports contain, as {@code jobs/reports/} says. */
public final class ReportDefinitions {

  private final DiagnosticDefinition diagnostic;
  private final CommissionDefinition commission;
  private final ComparablesDefinition comparables;

  ReportDefinitions(
      DiagnosticDefinition diagnostic,
      CommissionDefinition commission,
      ComparablesDefinition comparables) {
    this.diagnostic = diagnostic;
    this.commission = commission;
    this.comparables = comparables;
  }

  /**
   * Reads {@code reports/diagnostic.yaml}, {@code reports/commission.yaml} and {@code
   * territories/comparables.yaml}.
   *
   * @param jobs the folder of the definitions
   * @throws fr.azimut.definition.DefinitionException when one of them is missing or wrong
   */
  public static ReportDefinitions read(Path jobs) {
    Path folder = jobs.resolve("reports");
    return new ReportDefinitions(
        DefinitionReader.read(folder.resolve("diagnostic.yaml"), DiagnosticDefinition.class),
        DefinitionReader.read(folder.resolve("commission.yaml"), CommissionDefinition.class),
        ComparablesDefinition.read(jobs));
  }

  DiagnosticDefinition diagnostic() {
    return diagnostic;
  }

  CommissionDefinition commission() {
    return commission;
  }

  ComparablesDefinition comparables() {
    return comparables;
  }
}
