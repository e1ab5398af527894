package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the structures whose month departs from their own past, of six months at least. */
final class DepartureCheck implements HistoryCheck {

  private static final Set<Flow> FLOWS = Set.of(Flow.ACTIVITY, Flow.PATHWAY, Flow.REQUEST);
  private static final int FEWEST_MONTHS = 6;

  @Override
  public List<Finding> check(Flow flow, List<StructureSeries> series) {
    List<Finding> findings = new ArrayList<>();
    for (StructureSeries one : series) {
      List<Long> past = one.past();
      if (!FLOWS.contains(flow)
          || past.size() < FEWEST_MONTHS
          || one.current().isEmpty()
          || CumulativeCheck.isCumulative(one)) {
        continue;
      }
      long quantity = one.current().get().quantity();
      RobustRange range = RobustRange.of(past);
      if (!range.contains(quantity)) {
        findings.add(
            HistoryCheck.warning(
                FindingKind.VALUE_DEPARTS,
                "structure " + one.structure() + " : " + quantity,
                "de "
                    + range.low()
                    + " à "
                    + range.high()
                    + ", d'après les "
                    + past.size()
                    + " mois précédents (médiane "
                    + range.median()
                    + ")"));
      }
    }
    return findings;
  }
}
