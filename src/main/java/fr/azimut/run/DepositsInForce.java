package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.indicator.VersionScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which deposits count in each month: of a format, the one received for the month, or the accepted
 * one that a refused file leaves in place; of what holds until replaced (places, context), the
 * latest one before.
 */
final class DepositsInForce {

  private final DepositRepository deposits;
  private final List<Arrival> arrivals;

  DepositsInForce(DepositRepository deposits, List<Arrival> arrivals) {
    this.deposits = deposits;
    this.arrivals = arrivals;
  }

  /** The deposits in force by month, for the months of a version. */
  Map<YearMonth, List<Deposit>> byMonth(YearMonth last) {
    List<Deposit> candidates = arrivals.stream().flatMap(a -> inForce(a).stream()).toList();
    Map<YearMonth, List<Deposit>> byMonth = new TreeMap<>();
    for (int back = VersionScope.MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      byMonth.put(month, of(month, candidates));
    }
    return byMonth;
  }

  /** The register of places in force in a month. */
  Optional<Deposit> register(YearMonth month) {
    return arrivals.stream()
        .filter(a -> a.flow().equals("place") && !a.month().isAfter(month))
        .flatMap(a -> inForce(a).stream())
        .max(Comparator.comparing(Deposit::month));
  }

  private Optional<Deposit> inForce(Arrival arrival) {
    Integer id = arrival.depositId();
    if (id == null) {
      return Optional.empty();
    }
    Deposit deposit = deposits.get(id);
    return deposit.verdict().inForce()
        ? Optional.of(deposit)
        : deposits.findEarlierInForce(deposit);
  }

  private static List<Deposit> of(YearMonth month, List<Deposit> candidates) {
    List<Deposit> inForce = new ArrayList<>();
    candidates.stream()
        .filter(d -> d.flow().equals("activity") && d.month().equals(month))
        .forEach(inForce::add);
    for (String lasting : List.of("place", "context")) {
      candidates.stream()
          .filter(d -> d.flow().equals(lasting) && !d.month().isAfter(month))
          .max(Comparator.comparing(Deposit::month))
          .ifPresent(inForce::add);
    }
    return inForce;
  }
}
