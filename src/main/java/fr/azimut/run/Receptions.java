package fr.azimut.run;

import fr.azimut.deposit.Deposit;
import fr.azimut.deposit.DepositRepository;
import fr.azimut.deposit.Reception;
import fr.azimut.deposit.Verdict;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.indicator.VersionScope;
import fr.azimut.quality.FindingKind;
import fr.azimut.territory.RegionProfile;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What became of every file expected or found. */
final class Receptions {

  private Receptions() {}

  /** The files of the months that a version shows, and those that are missing, by month. */
  static List<Reception> list(
      Definitions definitions,
      RegionProfile region,
      YearMonth last,
      List<Arrival> arrivals,
      DepositRepository deposits) {
    List<Reception> receptions = new ArrayList<>();
    Map<Integer, Deposit> known = deposits.list(Arrival.depositIds(arrivals));
    YearMonth first = last.minusMonths(VersionScope.MONTHS - 1L);
    for (Arrival arrival : arrivals) {
      if (!arrival.month().isBefore(first) || isYearly(definitions, arrival)) {
        receptions.add(reception(arrival, known));
      }
    }
    for (int back = VersionScope.MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      for (String network : region.networks()) {
        for (ExtractFormat format : definitions.networks().get(network).extracts()) {
          if (!isThere(arrivals, format, month)) {
            receptions.add(
                new Reception(
                    network, format.id(), month, "", Reception.MISSING, null, null, null, ""));
          }
        }
      }
    }
    return receptions;
  }

  private static boolean isYearly(Definitions definitions, Arrival arrival) {
    return arrival.recognised()
        && definitions.format(arrival.network(), arrival.format()).frequency()
            == ExtractFormat.Frequency.YEARLY;
  }

  private static Reception reception(Arrival arrival, Map<Integer, Deposit> deposits) {
    FindingKind problem = arrival.problem();
    Integer id = arrival.depositId();
    Deposit deposit = id == null ? null : deposits.get(id);
    String verdict =
        problem != null || deposit == null ? Reception.UNKNOWN : deposit.verdict().label();
    Integer kept = arrival.keptId();
    boolean refused = deposit != null && deposit.verdict() == Verdict.REFUSED;
    return new Reception(
        arrival.network(),
        arrival.format(),
        arrival.month(),
        arrival.file().name(),
        verdict,
        problem != null || refused ? null : arrival.receivedOn(),
        deposit,
        kept == null ? null : deposits.get(kept),
        arrival.keptNote());
  }

  private static boolean isThere(List<Arrival> arrivals, ExtractFormat format, YearMonth month) {
    boolean yearly = format.frequency() == ExtractFormat.Frequency.YEARLY;
    return arrivals.stream()
        .filter(a -> a.recognised() && a.format().equals(format.id()))
        .anyMatch(a -> yearly ? !a.month().isAfter(month) : a.month().equals(month));
  }
}
