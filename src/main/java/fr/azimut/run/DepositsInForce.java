package fr.azimut.run;

import static java.util.Comparator.comparing;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.extract.Flow;
import fr.azimut.indicator.VersionScope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Which deposits count in each month. Of each format it is the one received for the month, or the
 * accepted one that a refused file leaves in place, read again; of a format whose flow holds until
 * replaced (places, context), the latest one up to the month.
 */
final class DepositsInForce {

  private final Map<Integer, Deposit> deposits;
  private final List<Arrival> arrivals;

  DepositsInForce(DepositRepository deposits, List<Arrival> arrivals) {
    this.deposits = deposits.list(Arrival.depositIds(arrivals));
    this.arrivals = arrivals;
  }

  /** The deposits in force by month, for the months that a version looks at. */
  Map<YearMonth, List<Deposit>> byMonth(YearMonth last) {
    List<Deposit> candidates = arrivals.stream().flatMap(a -> inForce(a).stream()).toList();
    Map<YearMonth, List<Deposit>> byMonth = new TreeMap<>();
    for (int back = VersionScope.LOOKED_AT - 1; back >= 0; back--) {
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
        .max(comparing(Deposit::month));
  }

  private Optional<Deposit> inForce(Arrival arrival) {
    Integer id = arrival.depositId();
    if (id == null) {
      return Optional.empty();
    }
    Deposit deposit = Objects.requireNonNull(deposits.get(id));
    return deposit.verdict().inForce()
        ? Optional.of(deposit)
        : Optional.ofNullable(arrival.keptId()).map(deposits::get);
  }

  private static List<Deposit> of(YearMonth month, List<Deposit> candidates) {
    List<Deposit> inForce = new ArrayList<>();
    Map<String, Deposit> lasting = new TreeMap<>();
    for (Deposit candidate : candidates) {
      if (!isLasting(candidate)) {
        if (candidate.month().equals(month)) {
          inForce.add(candidate);
        }
      } else if (!candidate.month().isAfter(month)) {
        lasting.merge(
            candidate.format(), candidate, BinaryOperator.maxBy(comparing(Deposit::month)));
      }
    }
    inForce.addAll(lasting.values());
    return inForce;
  }

  private static boolean isLasting(Deposit deposit) {
    return Flow.find(deposit.flow()).filter(Flow::isLasting).isPresent();
  }
}
