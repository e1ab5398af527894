package fr.azimut.report;

import fr.azimut.definition.DefinitionReader;
import java.nio.file.Path;

/** What the reports contain, as {@code jobs/reports/} says. */
public final class ReportDefinitions {

  private final DiagnosticDefinition diagnostic;
  private final CommissionDefinition commission;

  ReportDefinitions(DiagnosticDefinition diagnostic, CommissionDefinition commission) {
    this.diagnostic = diagnostic;
    this.commission = commission;
  }

  /**
   * Reads {@code reports/diagnostic.yaml} and {@code reports/commission.yaml}.
   *
   * @param jobs the folder of the definitions
   * @throws fr.azimut.definition.DefinitionException when one of them is missing or wrong
   */
  public static ReportDefinitions read(Path jobs) {
    Path folder = jobs.resolve("reports");
    return new ReportDefinitions(
        DefinitionReader.read(folder.resolve("diagnostic.yaml"), DiagnosticDefinition.class),
        DefinitionReader.read(folder.resolve("commission.yaml"), CommissionDefinition.class));
  }

  DiagnosticDefinition diagnostic() {
    return diagnostic;
  }

  CommissionDefinition commission() {
    return commission;
  }
}
