package fr.azimut.history;

import fr.azimut.extract.Flow;
import fr.azimut.history.StructureSeries.Amount;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the structures whose acts look added up since January, although the format wants those of
 * the month: either the month is worth all the months before it and an ordinary one, or every month
 * since January adds to the one before it.
 */
final class CumulativeCheck implements HistoryCheck {

  private static final int FEWEST_ACTS = 20;
  private static final int FEWEST_BEFORE = 2;
  private static final int FEWEST_BEFORE_GROWING = 3;
  private static final double TOLERANCE = 0.1;

  /** Of the first month: what each month of a sum that grows adds at least. */
  private static final double SMALLEST_STEP = 0.3;

  @Override
  public List<Finding> check(Flow flow, List<StructureSeries> series) {
    List<Finding> findings = new ArrayList<>();
    for (StructureSeries one : series) {
      if (flow == Flow.ACTIVITY && isCumulative(one)) {
        findings.add(
            HistoryCheck.warning(
                FindingKind.VALUES_CUMULATIVE,
                "structure "
                    + one.structure()
                    + " : "
                    + one.current().orElseThrow().quantity()
                    + " après "
                    + join(sinceJanuary(one)),
                "les seuls actes du mois " + one.month()));
      }
    }
    return findings;
  }

  /** Whether the month of a structure looks like a sum since January. */
  static boolean isCumulative(StructureSeries series) {
    Optional<Amount> current = series.current();
    List<Long> before = sinceJanuary(series);
    if (current.isEmpty()
        || current.get().quantity() < FEWEST_ACTS
        || before.size() < FEWEST_BEFORE) {
      return false;
    }
    long quantity = current.get().quantity();
    return isSumOf(before, quantity) || isGrowing(before, quantity);
  }

  /** The quantities from January to the month before; none when a month among them is missing. */
  private static List<Long> sinceJanuary(StructureSeries series) {
    List<Long> quantities = new ArrayList<>();
    YearMonth month = series.month().withMonth(1);
    for (; month.isBefore(series.month()); month = month.plusMonths(1)) {
      Optional<Amount> amount = series.find(month);
      if (amount.isEmpty()) {
        return List.of();
      }
      quantities.add(amount.get().quantity());
    }
    return quantities;
  }

  private static boolean isSumOf(List<Long> before, long quantity) {
    long sum = before.stream().mapToLong(Long::longValue).sum();
    double expected = sum + (double) sum / before.size();
    return Math.abs(quantity - expected) <= TOLERANCE * expected;
  }

  private static boolean isGrowing(List<Long> before, long quantity) {
    if (before.size() < FEWEST_BEFORE_GROWING) {
      return false;
    }
    double step = SMALLEST_STEP * before.get(0);
    for (int i = 1; i < before.size(); i++) {
      if (before.get(i) <= before.get(i - 1) || before.get(i) - before.get(i - 1) < step) {
        return false;
      }
    }
    long last = before.get(before.size() - 1);
    return quantity > last && quantity - last >= step;
  }

  private static String join(List<Long> quantities) {
    return String.join(", ", quantities.stream().map(String::valueOf).toList());
  }
}
