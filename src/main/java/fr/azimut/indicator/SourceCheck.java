package fr.azimut.indicator;

import fr.azimut.definition.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the records come from. */
final class SourceCheck {

  private static final Pattern INTERVAL = Pattern.compile("\\b" + FlowTable.INTERVAL + "\\b");

  private final IndicatorDefinition definition;
  private final ProblemLog log;

  private SourceCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new SourceCheck(definition, log).check();
  }

  private void check() {
    List<Source> sources = definition.listSources();
    if (sources.isEmpty()) {
      log.add(RegistryRule.SOURCE_MISSING, definition.position());
    }
    if (!definition.sources().isEmpty()) {
      Stream.of("flow", "networks", "where", "interval")
          .filter(definition.keys().positions()::containsKey)
          .forEach(
              key ->
                  log.add(
                      RegistryRule.SOURCE_TWICE,
                      definition.keys().at(key),
                      ProblemLog.quoted(key)));
    }
    Set<String> earlier = new HashSet<>();
    for (Source source : sources) {
      one(source, sources.size());
      Set<String> own = new HashSet<>();
      for (String network : source.networks()) {
        if (!own.add(network)) {
          log.add(RegistryRule.NETWORK_REPEATED, source.position(), ProblemLog.quoted(network));
        }
      }
      own.stream()
          .filter(earlier::contains)
          .sorted()
          .forEach(
              network ->
                  log.add(
                      RegistryRule.NETWORK_IN_TWO_SOURCES,
                      source.position(),
                      ProblemLog.quoted(network)));
      earlier.addAll(own);
    }
  }

  private void one(Source source, int count) {
    FlowTable flow = FlowTable.find(source.flow()).orElse(null);
    if (flow == null) {
      log.addUnknown(RegistryRule.FLOW_UNKNOWN, source.position(), source.flow(), FlowTable.ids());
    } else if (count > 1 && !flow.isOfNetworks()) {
      log.add(RegistryRule.SOURCES_UNLIKE, source.position(), ProblemLog.quoted(flow.id()));
    }
    if (count > 1 && source.networks().isEmpty()) {
      log.add(RegistryRule.NETWORKS_MISSING, source.position());
    }
    Phrase interval = source.interval();
    if (interval != null && !measuresInterval(source)) {
      log.add(RegistryRule.INTERVAL_UNUSED, interval.position());
    }
  }

  private boolean measuresInterval(Source source) {
    Stream<Phrase> phrases =
        definition.listParts().stream()
            .flatMap(part -> Stream.of(part.of(), part.records(), part.where()))
            .filter(Objects::nonNull);
    return Stream.concat(phrases, Stream.ofNullable(source.where()))
        .anyMatch(phrase -> INTERVAL.matcher(phrase.text()).find());
  }
}
