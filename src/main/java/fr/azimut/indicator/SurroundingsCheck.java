package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.IndicatorDefinition.Ground;
import fr.azimut.indicator.IndicatorDefinition.Uniqueness;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What networks send and regions have, beside what a definition asks of them. */
final class SurroundingsCheck {

  /** Told of every record, whatever its file says. */
  private static final Set<String> ALWAYS_KNOWN =
      Set.of("network", "placement", "quantity", "persons", "network_count", "day");

  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final RegistrySurroundings around;
  private final ProblemLog log;

  private SurroundingsCheck(Indicator indicator, RegistrySurroundings around, ProblemLog log) {
    this.indicator = indicator;
    this.definition = indicator.definition();
    this.around = around;
    this.log = log;
  }

  static void check(Indicator indicator, RegistrySurroundings around, ProblemLog log) {
    new SurroundingsCheck(indicator, around, log).check();
  }

  private void check() {
    Set<String> zonings = new TreeSet<>(around.zonings());
    zonings.add("region");
    definition.zonings().stream()
        .filter(zoning -> !zonings.contains(zoning))
        .forEach(
            zoning ->
                log.addUnknown(
                    RegistryRule.ZONING_UNKNOWN, definition.keys().at("zonings"), zoning, zonings));
    indicator.sources().forEach(this::source);
  }

  private void source(CheckedSource source) {
    FlowTable flow = source.flow();
    for (String network : source.source().networks()) {
      if (!around.networks().containsKey(network)) {
        log.addUnknown(
            RegistryRule.NETWORK_UNKNOWN,
            source.source().position(),
            network,
            around.networks().keySet());
      } else if (flow.isOfNetworks() && !sends(network, flow)) {
        log.add(
            RegistryRule.NETWORK_WITHOUT_FLOW,
            source.source().position(),
            network + ", " + flow.id());
      }
    }
    if (!flow.isSentInFiles()) {
      return;
    }
    List<String> senders = senders(source);
    if (senders.isEmpty()) {
      if (definition.ground() != Ground.PROPOSED && source.source().networks().isEmpty()) {
        log.add(
            RegistryRule.FLOW_OF_NOBODY, source.source().position(), ProblemLog.quoted(flow.id()));
      }
      return;
    }
    Set<String> filled = filled(senders, flow);
    told(flow, filled);
    conditions(source, filled);
    boolean persons =
        indicator.parts().anyMatch(part -> part.isOwn() && part.measure() == Measure.PERSONS);
    if (persons && !filled.contains("person_key") && !filled.contains("persons")) {
      log.add(RegistryRule.PERSONS_UNKNOWN, source.source().position(), flow.id());
    }
    if (persons && filled.contains("person_key") && definition.limits().size() == 1) {
      scope(definition.limits().get(0), flow);
    }
  }

  /** Numbers that each structure gives tell nobody apart in the whole network, and the reverse. */
  private void scope(String network, FlowTable flow) {
    boolean structure = around.scopes().isOfStructure(network, flow.id());
    if (definition.uniqueness() == (structure ? Uniqueness.RESEAU : Uniqueness.STRUCTURE)) {
      log.add(
          RegistryRule.UNIQUENESS_SCOPE,
          definition.keys().at("uniqueness"),
          network + ", numéros par " + (structure ? "structure" : "réseau"));
    }
  }

  private void told(FlowTable flow, Set<String> filled) {
    Stream.concat(definition.breakdowns().stream(), Stream.ofNullable(definition.over()))
        .filter(variable -> flow.has(variable) && !isKnown(variable, filled))
        .forEach(
            variable ->
                log.add(
                    RegistryRule.BREAKDOWN_UNFILLED,
                    definition
                        .keys()
                        .at(variable.equals(definition.over()) ? "over" : "breakdowns"),
                    ProblemLog.quoted(variable)));
  }

  private void conditions(CheckedSource source, Set<String> filled) {
    Set<Filter> filters = new LinkedHashSet<>();
    if (source.where() != null) {
      filters.add(source.where());
    }
    indicator
        .parts()
        .filter(CheckedPart::isOwn)
        .flatMap(
            part ->
                Stream.concat(Stream.ofNullable(part.records()), Stream.ofNullable(part.where())))
        .forEach(filters::add);
    for (Filter filter : filters) {
      filter.variables().stream()
          .filter(variable -> source.flow().has(variable) && !isKnown(variable, filled))
          .forEach(
              variable ->
                  log.add(
                      RegistryRule.CONDITION_UNFILLED, filter.at(0), ProblemLog.quoted(variable)));
    }
  }

  private static boolean isKnown(String variable, Set<String> filled) {
    return filled.contains(variable) || ALWAYS_KNOWN.contains(variable);
  }

  private boolean sends(String network, FlowTable flow) {
    return around.networks().getOrDefault(network, Map.of()).containsKey(flow.id());
  }

  /** The networks whose files the source reads; the register and statistics come from others. */
  private List<String> senders(CheckedSource source) {
    Collection<String> named = source.source().networks();
    boolean all = named.isEmpty() || !source.flow().isOfNetworks();
    return around.networks().keySet().stream()
        .filter(network -> all || named.contains(network))
        .filter(network -> sends(network, source.flow()))
        .sorted()
        .toList();
  }

  private Set<String> filled(List<String> senders, FlowTable flow) {
    Set<String> filled = new TreeSet<>();
    for (String network : senders) {
      filled.addAll(
          around.networks().getOrDefault(network, Map.of()).getOrDefault(flow.id(), Set.of()));
    }
    return filled;
  }
}
