package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositArchive;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.VersionPublication;
import fr.azimut.indicator.TracedPart;
import fr.azimut.normalisation.PersonKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Explains one figure of a version on the screen. */
final class ExplainRun {

  private final Definitions definitions;
  private final DSLContext dsl;
  private final MonthComputation computation;
  private final RejectedSearch rejected;
  private final Console console;

  ExplainRun(
      Definitions definitions,
      DSLContext dsl,
      FileCheck check,
      PersonKey personKey,
      Home home,
      Console console) {
    this.definitions = definitions;
    this.dsl = dsl;
    this.computation = new MonthComputation(definitions, dsl);
    this.rejected =
        new RejectedSearch(definitions, dsl, check, personKey, new DepositArchive(home.archive()));
    this.console = console;
  }

  /**
   * Tells everything of the figure that a request names.
   *
   * @throws RunRefusedException when there is no such figure
   */
  void execute(ExplainRequest request) {
    FigureSearch.Found found = new FigureSearch(definitions, dsl).find(request);
    VersionPublication publication = computation.publication(found.geography(), found.version());
    FigureKey key =
        new FigureKey(
            found.definition().code(),
            found.zone().zoning(),
            found.zone().code(),
            request.network(),
            PeriodKind.valueOf(request.length().name()),
            request.month(),
            request.variable(),
            request.modality());
    Figure figure = publication.table(List.of(found.zone())).find(key).orElse(null);
    Map<YearMonth, List<Deposit>> deposits = computation.inForce(found.version());
    List<TracedPart> parts = found.trace().listParts(found.question());

    new FigureReport(console, definitions).show(found, figure);
    ContributionReport report =
        new ContributionReport(console, definitions, dsl, found, request.lines());
    report.show(parts);
    report.showRejected(rejected.search(found, deposits, parts));
    report.showAbsent(publication.deposits(), parts);
  }
}
