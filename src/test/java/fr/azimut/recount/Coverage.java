package fr.azimut.recount;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The structures of the register that were to report, and those that did. */
final class Coverage {

  private final Sample sample;
  private final Map<String, int[]> known = new HashMap<>();

  Coverage(Sample sample) {
    this.sample = sample;
  }

  /** Received and expected, added up over the months of a period. */
  int[] count(Amounts.Where where, List<String> networks) {
    int[] sum = {0, 0};
    for (YearMonth month = where.from(); !month.isAfter(where.to()); month = month.plusMonths(1)) {
      for (String network : networks) {
        int[] one = count(month, where.zone(), network);
        sum[0] += one[0];
        sum[1] += one[1];
      }
    }
    return sum;
  }

  private int[] count(YearMonth month, String zone, String network) {
    return known.computeIfAbsent(
        month + " " + zone + " " + network,
        key -> {
          Set<String> expected = new HashSet<>();
          register(month)
              .seats()
              .forEach(
                  (structure, spot) -> {
                    if (structure.startsWith(network + "/") && spot.zones().contains(zone)) {
                      expected.add(structure);
                    }
                  });
          int number = expected.size();
          expected.retainAll(sample.structures("activity", network, month));
          return new int[] {expected.size(), number};
        });
  }

  /** Before the first register, that one is taken. */
  private Register register(YearMonth month) {
    return sample.registers().entrySet().stream()
        .filter(e -> !e.getKey().isBefore(month))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
