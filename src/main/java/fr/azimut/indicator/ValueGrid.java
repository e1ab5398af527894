package fr.azimut.indicator;

import fr.azimut.indicator.Arithmetic.Outcome;
import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorValue.Cell;
import fr.azimut.indicator.StructureCoverage.Structures;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** By modality, the networks that cannot write it. */
  private final Map<String, Set<String>> unwritable = new HashMap<>();

  private final Set<String> partlyKnown;

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
    Writing writing = new Writing(scope, indicator, table);
    modalities.keySet().forEach(m -> unwritable.put(m, keep(n -> !writing.canWrite(n, m))));
    this.partlyKnown = keep(writing::isPartlyKnown);
  }

  private Set<String> keep(Predicate<String> kept) {
    return networks.stream().filter(kept).collect(Collectors.toSet());
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
      values.accept(value(amounts, all, modality, certain, contributors, List.of()));
      return;
    }
    Together causes = causes(amounts, all, modality);
    List<Contributor> together = expected(causes, all);
    if (table.isByNetworkShares()) {
      Outcome share = orUncertain(shareOf(amounts, all, modality, causes), all, of(modality));
      List<Remark> remarks = remarks(share, causes, all, List.of(modality));
      values.accept(value(amounts, all, modality, share, together, remarks));
      return;
    }
    if (table.byNetwork()) {
      for (String network : networks) {
        AmountKey cell = all.of(network);
        Cause cause = causes.of(network);
        Outcome outcome =
            cause == null ? arithmetic.of(sums(amounts, cell)) : Outcome.without(cause);
        Outcome certain = orUncertain(outcome, cell, of(network));
        List<Remark> remarks = remarks(certain, causes, cell, List.of(network));
        values.accept(value(amounts, cell, modality, certain, of(network), remarks));
      }
    }
    Cause cause = causes.cause(indicator.definition().missing());
    List<String> added = added(causes, all);
    Outcome outcome =
        cause == null ? arithmetic.of(cells(amounts).of(all, added)) : Outcome.without(cause);
    Outcome certain = orUncertain(outcome, all, together);
    List<Remark> remarks = remarks(certain, causes, all, added);
    values.accept(value(amounts, all, modality, certain, together, remarks));
  }

  /** Why the figure of each network has no value; what it cannot write has none in any case. */
  private Together causes(AmountMap amounts, AmountKey all, String modality) {
    Together causes = new Together();
    Set<String> unable = unwritable.getOrDefault(modality, Set.of());
    for (String network : networks) {
      AmountKey cell = all.of(network);
      causes.put(
          network,
          unable.contains(network)
              ? Cause.NOT_WRITABLE
              : orUntold(availability.of(cell), amounts, cell));
    }
    return causes;
  }

  /**
   * The networks that all together are the sum of. The modalities of a distribution share the known
   * people of all that sent some, whichever modalities each of them can write.
   */
  private List<String> added(Together causes, AmountKey all) {
    return table.isDistribution()
        ? networks.stream()
            .filter(
                n ->
                    causes.of(n) == null
                        || (causes.of(n) == Cause.NOT_WRITABLE
                            && availability.of(all.of(n)) == null))
            .toList()
        : causes.counted();
  }

  private List<Remark> remarks(
      Outcome outcome, Together causes, AmountKey cell, List<String> added) {
    List<Remark> remarks = new ArrayList<>();
    if (outcome.cause() == null) {
      if (added.stream().anyMatch(partlyKnown::contains)) {
        remarks.add(Remark.PARTLY_KNOWN);
      }
      if (cell.network().isEmpty() && causes.isOfSome()) {
        remarks.add(Remark.SOME_NETWORKS);
      }
    }
    return remarks;
  }

  /** Who is expected behind the figure of a network; of joint actions, all that declare some. */
  private List<Contributor> of(String network) {
    return contributors.stream()
        .filter(c -> !c.flow().isOfNetworks() || c.network().equals(network))
        .toList();
  }

  /** Who is expected behind the figure of all together: whoever is, or would be, added up. */
  private List<Contributor> expected(Together causes, AmountKey all) {
    return contributors.stream()
        .filter(
            c ->
                causes.of(c.network()) == Cause.NOT_WRITABLE
                    ? table.isDistribution()
                        && availability.of(all.of(c.network())) != Cause.TALLIES
                    : causes.of(c.network()) != Cause.TALLIES)
        .toList();
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
      return !amounts.hasOther(cell.atEnd(), role);
    }
    return part.isOwn()
        && indicator.flows().contains(FlowTable.CONTEXT_FLOW)
        && !amounts.hasOwn(cell, role);
  }

  /** The share of a network in the sum of those that are there. */
  private Outcome shareOf(AmountMap amounts, AmountKey all, String network, Together causes) {
    Cause own = causes.of(network);
    Cause cause = own == null ? causes.cause(indicator.definition().missing()) : own;
    if (cause != null) {
      return Outcome.without(cause);
    }
    BigDecimal[] sums = sums(amounts, all.of(network));
    BigDecimal[] added = cells(amounts).of(all, causes.counted());
    sums[Role.DENOMINATOR.place()] = added[Role.DENOMINATOR.place()];
    return arithmetic.of(sums);
  }

  private CellAmounts cells(AmountMap amounts) {
    return new CellAmounts(table, availability, modalities.values(), amounts);
  }

  private BigDecimal[] sums(AmountMap amounts, AmountKey key) {
    return cells(amounts).of(key);
  }

  private IndicatorValue value(
      AmountMap amounts,
      AmountKey key,
      String modality,
      Outcome outcome,
      List<Contributor> expected,
      List<Remark> remarks) {
    Structures structures = structures(key, expected, outcome.amounts());
    return new IndicatorValue(
        new Cell(key.period(), key.month(), key.zone(), key.network(), table.variable(), modality),
        outcome.amounts(),
        outcome.value(),
        outcome.cause(),
        structures.received(),
        structures.expected(),
        structures.volumeShare(),
        outcome.cause() == null ? years(amounts, key) : List.of(),
        remarks);
  }

  /** Who is behind a figure; a rate of structures itself counts who was heard and expected. */
  private Structures structures(
      AmountKey key, List<Contributor> expected, IndicatorValue.Amounts amounts) {
    boolean rate = indicator.flows().contains(FlowTable.COVERAGE_FLOW) && table.evolution() == null;
    BigDecimal heard = amounts.numerator();
    BigDecimal all = amounts.denominator();
    return rate && heard != null && all != null
        ? new Structures(heard.intValue(), all.intValue(), BigDecimal.ZERO, BigDecimal.ZERO)
        : coverage.of(key, expected, table.evolution());
  }

  /** Shares of public statistics are made of all of them, through their denominator. */
  private List<Integer> years(AmountMap amounts, AmountKey cell) {
    AmountKey key = cell.atEnd();
    if (table.told() != Indicator.Told.SHARES) {
      return List.copyOf(amounts.years(key));
    }
    SortedSet<Integer> all = new TreeSet<>(amounts.years(key));
    modalities.values().forEach(code -> all.addAll(amounts.years(key.withCode(code))));
    return List.copyOf(all);
  }
}
