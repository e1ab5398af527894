package fr.azimut.indicator;

import static azimut.database.mart.Tables.DEPOSIT_COUNTING;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Which flows were delivered, by which network, in which month of a version, and how they count.
 */
final class Deliveries {

  /** A flow of a network. */
  private record Sent(String flow, String network) {}

  private final Map<Sent, Map<LocalDate, Integer>> months = new HashMap<>();
  private final Map<String, Set<LocalDate>> monthsOfFlow = new HashMap<>();
  private final Map<Sent, Set<LocalDate>> byTally = new HashMap<>();

  /** The deliveries of a version. */
  static Deliveries read(DSLContext dsl, VersionScope scope) {
    Deliveries deliveries = new Deliveries();
    dsl.select(
            MONTH_VERSION_DEPOSIT.MONTH,
            DEPOSIT.NETWORK,
            DEPOSIT.FLOW,
            DSL.coalesce(DEPOSIT_COUNTING.BY_TALLY, DSL.inline(false)))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .leftJoin(DEPOSIT_COUNTING)
        .on(DEPOSIT_COUNTING.DEPOSIT_ID.eq(DEPOSIT.ID))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
        .forEach(r -> deliveries.add(r.value3(), r.value2(), r.value1(), r.value4()));
    return deliveries;
  }

  /** A delivery of a month: one file in force. */
  void add(String flow, String network, LocalDate month, boolean tallies) {
    Sent sent = new Sent(flow, network);
    months.computeIfAbsent(sent, s -> new HashMap<>()).merge(month, 1, Integer::sum);
    monthsOfFlow.computeIfAbsent(flow, f -> new HashSet<>()).add(month);
    if (tallies) {
      byTally.computeIfAbsent(sent, s -> new HashSet<>()).add(month);
    }
  }

  /** In how many months, from one to another, a network delivered a flow. */
  int count(FlowTable flow, String network, LocalDate from, LocalDate to) {
    return count(months.getOrDefault(new Sent(flow.id(), network), Map.of()).keySet(), from, to);
  }

  /** In how many months, from one to another, anybody delivered a flow. */
  int count(FlowTable flow, LocalDate from, LocalDate to) {
    return count(monthsOfFlow.getOrDefault(flow.id(), Set.of()), from, to);
  }

  /**
   * Whether each month, from one to another, is accepted: each of the sender's formats of the flow
   * has a file in force.
   */
  boolean isAccepted(FlowTable flow, Sender sender, LocalDate from, LocalDate to) {
    Map<LocalDate, Integer> files =
        months.getOrDefault(new Sent(flow.id(), sender.network()), Map.of());
    return from.datesUntil(to.plusDays(1), java.time.Period.ofMonths(1))
        .allMatch(month -> files.getOrDefault(month, 0) >= sender.formats());
  }

  private static int count(Set<LocalDate> months, LocalDate from, LocalDate to) {
    return (int) months.stream().filter(m -> !m.isBefore(from) && !m.isAfter(to)).count();
  }

  /**
   * Whether a network sent numbers of persons, which cannot be added up over months, in some month
   * from one to another.
   */
  boolean hasTallies(FlowTable flow, String network, LocalDate from, LocalDate to) {
    Set<LocalDate> tallied = byTally.getOrDefault(new Sent(flow.id(), network), Set.of());
    return count(tallied, from, to) > 0;
  }
}
