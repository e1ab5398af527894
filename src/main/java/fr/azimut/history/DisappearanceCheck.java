package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.util.List;
import java.util.Set;

/** Finds the structures of the month before that say nothing this month; one finding names all. */
final class DisappearanceCheck implements HistoryCheck {

  private static final Set<Flow> FLOWS = Set.of(Flow.ACTIVITY, Flow.PATHWAY);

  @Override
  public List<Finding> check(Flow flow, List<StructureSeries> series) {
    List<String> gone =
        series.stream()
            .filter(s -> s.current().isEmpty())
            .filter(s -> s.find(s.month().minusMonths(1)).isPresent())
            .map(StructureSeries::structure)
            .toList();
    if (gone.isEmpty() || !FLOWS.contains(flow)) {
      return List.of();
    }
    return List.of(
        HistoryCheck.warning(
            FindingKind.STRUCTURE_DISAPPEARED,
            gone.size()
                + (gone.size() == 1 ? " structure : " : " structures : ")
                + String.join(", ", gone),
            "les structures du mois " + series.get(0).month().minusMonths(1)));
  }
}
