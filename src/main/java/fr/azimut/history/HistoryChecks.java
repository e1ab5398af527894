package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.quality.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * Compares a deposit with others: with the months before, with the other networks. Reads what is in
 * the database, a deposit of the caller's own transaction included; writes nothing.
 */
public final class HistoryChecks {

  private HistoryChecks() {}

  /** What is found, all warnings, in a stable order. */
  public static List<Finding> list(DSLContext dsl, Surroundings around) {
    Flow flow = Flow.find(around.deposit().flow()).orElseThrow();
    if (flow.isLasting() || !around.deposit().verdict().inForce()) {
      return List.of();
    }
    List<StructureSeries> series = SeriesReader.read(dsl, around);
    List<Finding> findings = new ArrayList<>();
    for (HistoryCheck check : HistoryCheck.all()) {
      findings.addAll(check.check(flow, series));
    }
    findings.addAll(HostedActsCheck.check(dsl, around));
    return findings;
  }
}
