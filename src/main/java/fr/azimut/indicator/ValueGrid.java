package fr.azimut.indicator;

import fr.azimut.indicator.Arithmetic.Outcome;
import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorDefinition.Missing;
import fr.azimut.indicator.IndicatorValue.Cell;
import fr.azimut.indicator.StructureCoverage.Structures;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every cell that a table of an indicator has, so that a true zero, a network that did not send and
 * a value that cannot be computed are told apart.
 */
final class ValueGrid {

  private final VersionScope scope;
  private final StructureCoverage coverage;
  private final Indicator indicator;
  private final FigureTable table;
  private final Availability availability;
  private final Arithmetic arithmetic;
  private final List<String> networks;
  private final List<Contributor> contributors;
  private final Map<String, @Nullable Short> modalities;

  /**
   * @param modalities the modalities of the table, with their codes (null: no code)
   */
  ValueGrid(
      VersionScope scope,
      Deliveries deliveries,
      StructureCoverage coverage,
      Indicator indicator,
      FigureTable table,
      Map<String, @Nullable Short> modalities) {
    this.scope = scope;
    this.coverage = coverage;
    this.indicator = indicator;
    this.table = table;
    this.availability = new Availability(scope, deliveries, indicator, table);
    this.arithmetic = new Arithmetic(indicator, table);
    this.networks = availability.networks();
    this.contributors = availability.contributors();
    this.modalities = modalities;
  }

  /** The values of the table, by period, month, modality, zone and network. */
  void fill(AmountMap amounts, Consumer<IndicatorValue> values) {
    for (Bucket bucket : Bucket.of(indicator.definition(), table, scope)) {
      if (table.evolution() == null || bucket.month().equals(scope.monthDay())) {
        modalities.forEach(
            (modality, code) ->
                scope
                    .zones()
                    .forEach(
                        (id, zone) -> {
                          if (exists(zone)) {
                            AmountKey key =
                                new AmountKey(bucket.period(), bucket.month(), id, "", code);
                            row(amounts, key, modality, values);
                          }
                        }));
      }
    }
  }

  private boolean exists(Zone zone) {
    List<String> zonings = indicator.definition().zonings();
    return zonings.isEmpty() || zonings.contains(zone.zoning());
  }

  private void row(
      AmountMap amounts, AmountKey all, String modality, Consumer<IndicatorValue> values) {
    if (!availability.isToldByNetwork()) {
      Cause cause = orUntold(availability.ofAll(all), amounts, all);
      Outcome outcome = cause == null ? arithmetic.of(sums(amounts, all)) : Outcome.without(cause);
      Outcome certain = orUncertain(outcome, all, contributors);
      values.accept(value(amounts, all, modality, certain, contributors));
      return;
    }
    Map<String, @Nullable Cause> causes = new LinkedHashMap<>();
    for (String network : networks) {
      AmountKey cell = all.of(network);
      causes.put(network, orUntold(availability.of(cell), amounts, cell));
    }
    List<Contributor> together = together(causes);
    if (table.isByNetworkShares()) {
      Outcome share = orUncertain(shareOf(amounts, all, modality, causes), all, of(modality));
      values.accept(value(amounts, all, modality, share, together));
      return;
    }
    if (table.byNetwork()) {
      causes.forEach(
          (network, cause) -> {
            AmountKey cell = all.of(network);
            Outcome outcome =
                cause == null ? arithmetic.of(sums(amounts, cell)) : Outcome.without(cause);
            Outcome certain = orUncertain(outcome, cell, of(network));
            values.accept(value(amounts, cell, modality, certain, of(network)));
          });
    }
    Cause cause = ofTogether(causes);
    Outcome outcome =
        cause == null ? arithmetic.of(added(amounts, all, causes)) : Outcome.without(cause);
    Outcome certain = orUncertain(outcome, all, together);
    values.accept(value(amounts, all, modality, certain, together));
  }

  /** Who is expected behind the figure of a network; of joint actions, all that declare some. */
  private List<Contributor> of(String network) {
    return contributors.stream()
        .filter(c -> !c.flow().isOfNetworks() || c.network().equals(network))
        .toList();
  }

  /** Who is expected behind the figure of all together: nobody whose persons do not add up. */
  private List<Contributor> together(Map<String, @Nullable Cause> causes) {
    return contributors.stream().filter(c -> causes.get(c.network()) != Cause.TALLIES).toList();
  }

  /** Nothing counted is no zero as long as somebody who is expected was not received. */
  private Outcome orUncertain(Outcome outcome, AmountKey cell, List<Contributor> expected) {
    BigDecimal numerator = outcome.amounts().numerator();
    boolean zero = !table.isDifference() && numerator != null && numerator.signum() == 0;
    boolean certain =
        !zero
            || (coverage.of(cell, expected, null).isWhole()
                && availability.isAccepted(cell, expected));
    return certain ? outcome : Outcome.without(Cause.ZERO_NOT_CERTAIN);
  }

  /**
   * Of what the platform itself tells, and of public statistics, what is not told is unknown: it is
   * no zero.
   */
  private @Nullable Cause orUntold(@Nullable Cause cause, AmountMap amounts, AmountKey cell) {
    boolean platform =
        indicator.flows().contains(FlowTable.DELIVERY_FLOW)
            || indicator.flows().contains(FlowTable.REVISION_FLOW);
    if (cause != null) {
      return cause;
    } else if (platform) {
      return amounts.has(cell) ? null : Cause.NOT_KNOWN;
    }
    boolean untold =
        table.parts().entrySet().stream()
            .anyMatch(p -> isUntold(amounts, cell, p.getKey(), p.getValue()));
    return untold ? Cause.NOT_IN_FORCE : null;
  }

  private boolean isUntold(AmountMap amounts, AmountKey cell, Role role, CheckedPart part) {
    if (part.otherFlow() == FlowTable.CONTEXT_FLOW) {
      return !amounts.hasOther(cell, role);
    }
    return part.isOwn()
        && indicator.flows().contains(FlowTable.CONTEXT_FLOW)
        && !amounts.hasOwn(cell, role);
  }

  /** Why the figure of all networks together has no value; null when it has. */
  private @Nullable Cause ofTogether(Map<String, @Nullable Cause> causes) {
    boolean some = false;
    boolean every = true;
    Cause first = null;
    for (Cause cause : causes.values()) {
      boolean there = cause == null || cause.isAvailable();
      some |= there;
      every &= there;
      first = first == null ? cause : first;
    }
    Missing missing = indicator.definition().missing();
    if (!some && missing != Missing.NEVER_SKIP) {
      return causes.isEmpty() || first == null ? Cause.NO_SENDER : first;
    } else if (!every && missing == Missing.SKIP_IF_ANY) {
      return Cause.INCOMPLETE;
    }
    if (table.evolution() != null) {
      return ofCompared(causes.values());
    }
    boolean computable = causes.values().stream().noneMatch(c -> c != null && c.isAvailable());
    return computable ? null : Cause.PARTLY_COMPUTABLE;
  }

  /** Networks that cannot be compared are left out, unless none can. */
  private static @Nullable Cause ofCompared(Collection<@Nullable Cause> causes) {
    boolean some = causes.contains(null) || causes.contains(Cause.NO_EARLIER);
    return some || !causes.contains(Cause.TALLIES) ? null : Cause.TALLIES;
  }

  /** The share of a network in the sum of those that are there. */
  private Outcome shareOf(
      AmountMap amounts, AmountKey all, String network, Map<String, @Nullable Cause> causes) {
    Cause own = causes.get(network);
    Cause cause = own == null ? ofTogether(causes) : own;
    if (cause != null) {
      return Outcome.without(cause);
    }
    BigDecimal[] sums = sums(amounts, all.of(network));
    BigDecimal[] added = added(amounts, all, causes);
    sums[Role.DENOMINATOR.place()] = added[Role.DENOMINATOR.place()];
    return arithmetic.of(sums);
  }

  /** The amounts of the networks that are there; shared ones once. */
  private BigDecimal[] added(
      AmountMap amounts, AmountKey all, Map<String, @Nullable Cause> causes) {
    if (!table.isAdditive()) {
      return sums(amounts, all);
    }
    BigDecimal[] sums = zeros();
    for (Map.Entry<String, @Nullable Cause> network : causes.entrySet()) {
      if (network.getValue() == null) {
        BigDecimal[] own = sums(amounts, all.of(network.getKey()));
        Arrays.setAll(sums, i -> sums[i].add(own[i]));
      }
    }
    table
        .parts()
        .forEach(
            (role, part) -> {
              if (isShared(part)) {
                sums[role.place()] = amount(amounts, all, role, part);
              }
            });
    return sums;
  }

  /** A denominator such as a population holds for all networks: it is not added up. */
  private static boolean isShared(CheckedPart part) {
    FlowTable other = part.otherFlow();
    return other == FlowTable.CONTEXT_FLOW || other == FlowTable.TERRITORY_FLOW;
  }

  private BigDecimal[] sums(AmountMap amounts, AmountKey key) {
    BigDecimal[] sums = zeros();
    table.parts().forEach((role, part) -> sums[role.place()] = amount(amounts, key, role, part));
    if (table.isQuantile()) {
      sums[Role.DENOMINATOR.place()] = amounts.own(key, Role.DENOMINATOR);
    }
    if (table.evolution() != null) {
      sums[Role.OTHER_NUMERATOR.place()] = amounts.own(key, Role.OTHER_NUMERATOR);
      sums[Role.OTHER_DENOMINATOR.place()] = amounts.own(key, Role.OTHER_DENOMINATOR);
    }
    return sums;
  }

  private BigDecimal amount(AmountMap amounts, AmountKey key, Role role, CheckedPart part) {
    if (part.otherFlow() != null) {
      return amounts.other(key, role);
    } else if (role == Role.DENOMINATOR
        && table.told() == Indicator.Told.SHARES
        && table.hasCodes()) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Short code : modalities.values()) {
        sum = sum.add(amounts.own(key.withCode(code), role));
      }
      return sum;
    }
    return amounts.own(key, role);
  }

  private static BigDecimal[] zeros() {
    BigDecimal[] zeros = new BigDecimal[Role.COUNT];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }

  private IndicatorValue value(
      AmountMap amounts,
      AmountKey key,
      String modality,
      Outcome outcome,
      List<Contributor> expected) {
    Structures structures = coverage.of(key, expected, table.evolution());
    return new IndicatorValue(
        new Cell(key.period(), key.month(), key.zone(), key.network(), table.variable(), modality),
        outcome.amounts(),
        outcome.value(),
        outcome.cause(),
        structures.received(),
        structures.expected(),
        structures.volumeShare(),
        outcome.cause() == null ? years(amounts, key) : List.of(),
        List.of());
  }

  /** Shares of public statistics are made of all of them, through their denominator. */
  private List<Integer> years(AmountMap amounts, AmountKey key) {
    if (table.told() != Indicator.Told.SHARES) {
      return List.copyOf(amounts.years(key));
    }
    SortedSet<Integer> all = new TreeSet<>(amounts.years(key));
    modalities.values().forEach(code -> all.addAll(amounts.years(key.withCode(code))));
    return List.copyOf(all);
  }
}
