package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.history.StructureSeries.Amount;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the structures whose tallies are, row for row, those of the month before. */
final class IdenticalMonthCheck implements HistoryCheck {

  /** One or two small tallies may be the same twice. */
  private static final int FEWEST_RECORDS = 3;

  @Override
  public List<Finding> check(Flow flow, List<StructureSeries> series) {
    List<Finding> findings = new ArrayList<>();
    for (StructureSeries one : series) {
      YearMonth before = one.month().minusMonths(1);
      Optional<Amount> current = one.current();
      if (current.isPresent()
          && current.get().content() != null
          && current.get().records() >= FEWEST_RECORDS
          && current.equals(one.find(before))) {
        findings.add(
            HistoryCheck.warning(
                FindingKind.MONTH_IDENTICAL,
                "structure "
                    + one.structure()
                    + " : les "
                    + current.get().records()
                    + " lignes de "
                    + before,
                "les lignes de " + one.month()));
      }
    }
    return findings;
  }
}
