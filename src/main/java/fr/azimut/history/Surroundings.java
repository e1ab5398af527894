package fr.azimut.history;

import fr.azimut.deposit.Deposit;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A deposit and those that it is compared with: only deposits in force, whatever the order in which
 * they came.
 *
 * @param deposit the one that is looked at
 * @param earlier the id of the deposit of its format, by month before its own
 * @param siblings the ids of the deposits of activity of the other networks in its month
 */
public record Surroundings(
    Deposit deposit, SortedMap<YearMonth, Integer> earlier, List<Integer> siblings) {

  /** Refuses a past that is not past. */
  public Surroundings {
    if (!earlier.isEmpty() && !earlier.lastKey().isBefore(deposit.month())) {
      throw new IllegalArgumentException(
          "deposit of " + earlier.lastKey() + " is no past of " + deposit.month());
    }
  }

  /**
   * Chooses what a deposit is compared with.
   *
   * @param inForce the deposits in force, by month; those of other formats, months and flows may be
   *     there
   */
  public static Surroundings of(
      Deposit deposit, Map<YearMonth, ? extends Collection<Deposit>> inForce) {
    TreeMap<YearMonth, Integer> earlier = new TreeMap<>();
    inForce.forEach(
        (month, deposits) ->
            deposits.stream()
                .filter(d -> d.format().equals(deposit.format()) && d.month().equals(month))
                .filter(d -> month.isBefore(deposit.month()))
                .forEach(d -> earlier.put(month, d.id())));
    List<Integer> siblings =
        inForce.entrySet().stream()
            .filter(e -> e.getKey().equals(deposit.month()))
            .flatMap(e -> e.getValue().stream())
            .filter(d -> d.flow().equals("activity") && !d.network().equals(deposit.network()))
            .map(Deposit::id)
            .sorted()
            .toList();
    return new Surroundings(deposit, Collections.unmodifiableSortedMap(earlier), siblings);
  }
}
