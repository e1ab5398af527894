package fr.azimut.recount;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The structures of the register that were to report, and those that did. */
final class Coverage {

  /** A structure reported when any of its network's files speaks of it. */
  static final List<String> ANY_FLOW = Sample.OF_STRUCTURES;

  /** Flows of which a file speaks of every structure that is at work. */
  private static final List<String> COMPLETE = List.of("activity", "pathway", "early-leaver");

  private final Sample sample;
  private final Map<String, int[]> known = new HashMap<>();

  Coverage(Sample sample) {
    this.sample = sample;
  }

  /** The structures that a figure rests on: of each network, those of the flow it is read from. */
  int[] of(Question question, Cell cell) {
    YearMonth from = cell.span().start(cell.month());
    Amounts.Where where = new Amounts.Where(cell.zone(), "", from, cell.month(), null);
    List<String> networks =
        cell.network().isEmpty() ? question.networks() : List.of(cell.network());
    int[] sum = {0, 0};
    for (String network : networks.stream().filter(Coverage::reports).toList()) {
      String flow = question.source(network).flow();
      List<String> flows = COMPLETE.contains(flow) ? List.of(flow) : ANY_FLOW;
      int[] one = count(where, List.of(network), flows);
      sum[0] += one[0];
      sum[1] += one[1];
    }
    return sum;
  }

  /** Whether a network sends records of its structures at all. */
  private static boolean reports(String network) {
    return ANY_FLOW.stream().anyMatch(flow -> Sample.networks(flow).contains(network));
  }

  /** Received and expected, added up over the months of a period. */
  int[] count(Amounts.Where where, List<String> networks, List<String> flows) {
    int[] sum = {0, 0};
    for (YearMonth month = where.from(); !month.isAfter(where.to()); month = month.plusMonths(1)) {
      for (String network : networks) {
        int[] one = count(month, where.zone(), network, flows);
        sum[0] += one[0];
        sum[1] += one[1];
      }
    }
    return sum;
  }

  private int[] count(YearMonth month, String zone, String network, List<String> flows) {
    return known.computeIfAbsent(
        month + " " + zone + " " + network + " " + flows,
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
          Set<String> reported = new HashSet<>();
          flows.forEach(flow -> reported.addAll(sample.structures(flow, network, month)));
          expected.retainAll(reported);
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
