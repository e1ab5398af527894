package fr.azimut.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For which periods, zones and networks figures exist. */
final class PeriodCheck {

  /** What holds at the end of a month: those that are still open. */
  private static final Pattern OPEN =
      Pattern.compile("\\b(closed|interview|contacted)\\s+(is\\s+null|>=?\\s*month_end)");

  private static final Pattern WITHIN_MONTH = Pattern.compile("\\bmonth_(start|end)\\b");

  private final IndicatorDefinition definition;
  private final ProblemLog log;

  private PeriodCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new PeriodCheck(definition, log).check();
  }

  private void check() {
    List<Period> periods = definition.periods();
    if (periods.isEmpty()) {
      log.add(RegistryRule.PERIODS_MISSING, definition.keys().at("periods"));
    } else if (new HashSet<>(periods).size() < periods.size()) {
      log.add(RegistryRule.PERIOD_REPEATED, definition.keys().at("periods"));
    }
    if (new HashSet<>(definition.zonings()).size() < definition.zonings().size()) {
      log.add(RegistryRule.ZONING_REPEATED, definition.keys().at("zonings"));
    }
    if (periods.stream().anyMatch(period -> period != Period.MONTH)) {
      numerators().forEach(this::longer);
    }
    if (periods.contains(Period.MEAN_12) && !numerators().stream().allMatch(this::hasMean)) {
      log.add(RegistryRule.PERIOD_OF_MEAN, definition.keys().at("periods"));
    }
    byNetwork();
  }

  /** Whether amounts of its months can be added up, network by network. */
  private boolean hasMean(Part numerator) {
    boolean adds =
        switch (numerator.measure()) {
          case PERSONS, QUANTITY, RECORDS, SUM -> true;
          default -> false;
        };
    return adds
        && isToldByNetwork(numerator)
        && flows(numerator).stream().allMatch(FlowTable::isOfNetworks);
  }

  private List<Part> numerators() {
    List<Part> numerators = new ArrayList<>();
    Optional.ofNullable(definition.numerator()).ifPresent(numerators::add);
    definition.aspects().forEach(aspect -> numerators.add(aspect.numerator()));
    return numerators;
  }

  private void longer(Part numerator) {
    List<FlowTable> flows = flows(numerator);
    // communes are not added up: those of a register are those of the period's last month
    if (numerator.measure() != Measure.COMMUNES
        && !flows.isEmpty()
        && flows.stream().allMatch(FlowTable::isStock)) {
      log.add(
          RegistryRule.PERIOD_OF_STOCK,
          definition.keys().at("periods"),
          flows.stream().map(FlowTable::id).collect(Collectors.joining(", ")));
      return;
    }
    for (Source source : definition.listSources()) {
      Optional<FlowTable> flow = FlowTable.find(source.flow());
      String where =
          Stream.of(source.where(), numerator.records(), numerator.where())
              .filter(Objects::nonNull)
              .map(Object::toString)
              .collect(Collectors.joining(" and "));
      if (flow.isPresent()
          && flow.get().standsInSeveralMonths()
          && numerator.flow() == null
          && (OPEN.matcher(where).find() || (adds(numerator) && !bounded(where)))) {
        log.add(
            RegistryRule.PERIOD_OF_OPEN_RECORDS,
            source.where() == null ? source.position() : source.where().position());
      }
    }
  }

  /** Persons, structures and communes are distinct over the whole period; the rest adds up. */
  private static boolean adds(Part numerator) {
    return switch (numerator.measure()) {
      case PERSONS, STRUCTURES, COMMUNES, DEPARTMENTS -> false;
      default -> true;
    };
  }

  private static boolean bounded(String where) {
    return WITHIN_MONTH.matcher(where).find();
  }

  private List<FlowTable> flows(Part part) {
    Stream<String> ids = definition.listSources().stream().map(Source::flow);
    if (!part.flows().isEmpty()) {
      ids = part.flows().stream();
    } else if (part.flow() != null) {
      ids = Stream.of(part.flow());
    }
    return ids.flatMap(id -> FlowTable.find(id).stream()).toList();
  }

  private void byNetwork() {
    Part numerator = definition.numerator();
    if (numerator != null && definition.byNetwork() && !isToldByNetwork(numerator)) {
      log.add(RegistryRule.BY_NETWORK_IMPOSSIBLE, definition.keys().at("by_network"));
    }
    for (Aspect aspect : definition.aspects()) {
      boolean byNetwork = Objects.requireNonNullElse(aspect.byNetwork(), definition.byNetwork());
      if (byNetwork && !isToldByNetwork(aspect.numerator())) {
        log.add(
            RegistryRule.BY_NETWORK_IMPOSSIBLE, aspect.position(), ProblemLog.quoted(aspect.id()));
      }
    }
  }

  /** As {@link Availability} adds them up. */
  private boolean isToldByNetwork(Part numerator) {
    Measure measure = numerator.measure();
    return measure != Measure.DEPARTMENTS
        && measure != Measure.COMMUNES
        && definition.listSources().stream()
            .flatMap(source -> FlowTable.find(source.flow()).stream())
            .allMatch(
                flow ->
                    switch (flow) {
                      case CONTEXT_FLOW, TERRITORY_FLOW, REVISION_FLOW -> false;
                      case COOPERATION_FLOW -> measure == Measure.STRUCTURES;
                      default -> true;
                    });
  }
}
