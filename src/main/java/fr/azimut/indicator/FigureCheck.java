package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of an indicator: which there are, and which go together. */
final class FigureCheck {

  private static final String NETWORK = "network";

  /** The keys that say something of the headline figure. */
  private static final List<String> OF_HEADLINE =
      List.of("denominator", "minus", "evolution", "evolutions", "factor", "over", "breakdowns");

  /** What an evolution can compare on the structures that reported both times. */
  private static final Set<Measure> COMPARABLE =
      EnumSet.of(Measure.QUANTITY, Measure.RECORDS, Measure.SUM, Measure.PERSONS);

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private FigureCheck(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    this.definition = definition;
    this.codes = codes;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    new FigureCheck(definition, codes, log).check();
  }

  private void check() {
    headline();
    aspects();
    evolutions();
    breakdowns();
    boolean evolves = definition.evolution() != null || !definition.evolutions().isEmpty();
    if (definition.minus() != null
        && (definition.denominator() == null || definition.over() != null || evolves)) {
      log.add(RegistryRule.MINUS_MISPLACED, definition.keys().at("minus"));
    }
  }

  private void headline() {
    if (definition.numerator() != null) {
      return;
    }
    if (definition.aspects().isEmpty()) {
      log.add(RegistryRule.NUMERATOR_MISSING, definition.position());
    }
    OF_HEADLINE.stream()
        .filter(definition.keys().positions()::containsKey)
        .forEach(
            key ->
                log.add(
                    RegistryRule.NUMERATOR_NEEDED,
                    definition.keys().at(key),
                    ProblemLog.quoted(key)));
  }

  private void aspects() {
    Set<String> ids = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Aspect aspect : definition.aspects()) {
      String id = aspect.id();
      if (!id.matches("[a-z0-9][a-z0-9_-]*")) {
        log.add(RegistryRule.ASPECT_MALFORMED, aspect.position(), ProblemLog.quoted(id));
      }
      boolean known = !ids.add(id);
      if (!labels.add(aspect.label()) || known) {
        log.add(RegistryRule.ASPECT_REPEATED, aspect.position(), ProblemLog.quoted(id));
      }
    }
  }

  private void evolutions() {
    boolean only = definition.evolution() != null;
    List<Evolution> beside = definition.evolutions();
    if (only) {
      misplaced("evolutions", !beside.isEmpty());
      misplaced("over", definition.over() != null);
      misplaced("breakdowns", !definition.breakdowns().isEmpty());
      misplaced("periods", definition.periods().stream().anyMatch(p -> p != Period.MONTH));
    } else if (!beside.isEmpty()) {
      misplaced("over", definition.over() != null);
    }
    if (new HashSet<>(beside).size() < beside.size()) {
      log.add(RegistryRule.EVOLUTION_REPEATED, definition.keys().at("evolutions"));
    }
    if (only || !beside.isEmpty()) {
      comparable(only ? "evolution" : "evolutions");
    }
  }

  private void misplaced(String key, boolean there) {
    if (there) {
      log.add(RegistryRule.EVOLUTION_MISPLACED, definition.keys().at(key), ProblemLog.quoted(key));
    }
  }

  private void comparable(String key) {
    definition.listSources().stream()
        .flatMap(source -> FlowTable.find(source.flow()).stream())
        .filter(flow -> !flow.hasStructures())
        .forEach(
            flow ->
                log.add(
                    RegistryRule.EVOLUTION_WITHOUT_STRUCTURES,
                    definition.keys().at(key),
                    ProblemLog.quoted(flow.id())));
    Stream.concat(
            Stream.ofNullable(definition.numerator()), Stream.ofNullable(definition.denominator()))
        .filter(part -> part.flow() != null || !COMPARABLE.contains(part.measure()))
        .forEach(
            part ->
                log.add(
                    RegistryRule.EVOLUTION_NOT_COMPARABLE,
                    part.position(),
                    ProblemLog.quoted(part.words())));
  }

  private void breakdowns() {
    String over = definition.over();
    Set<String> told = new HashSet<>();
    if (over != null) {
      if (!definition.breakdowns().isEmpty()) {
        log.add(RegistryRule.OVER_BESIDE_BREAKDOWNS, definition.keys().at("over"));
      }
      boolean own =
          over.equals(NETWORK)
              || (over.equals("indicator") && flows().contains(FlowTable.REVISION_FLOW));
      if (!own) {
        variable(over, "over");
      }
    }
    for (String variable : definition.breakdowns()) {
      if (!told.add(variable)) {
        log.add(
            RegistryRule.BREAKDOWN_REPEATED,
            definition.keys().at("breakdowns"),
            ProblemLog.quoted(variable));
      }
      if (variable.equals(NETWORK)) {
        log.add(RegistryRule.BREAKDOWN_BY_NETWORK, definition.keys().at("breakdowns"));
      } else {
        variable(variable, "breakdowns");
      }
    }
  }

  private void variable(String variable, String key) {
    boolean persons =
        definition.listHeadline().stream().anyMatch(part -> part.measure() == Measure.PERSONS);
    Collection<FlowTable> flows = flows();
    Vocabulary words = persons ? Vocabulary.ofPersons(flows) : Vocabulary.of(flows);
    List<String> known =
        words.codes().stream()
            .filter(code -> codes.listVariables().contains(code) && !code.equals(NETWORK))
            .toList();
    if (!flows.isEmpty() && !known.contains(variable)) {
      log.addUnknown(RegistryRule.BREAKDOWN_UNKNOWN, definition.keys().at(key), variable, known);
    }
  }

  private List<FlowTable> flows() {
    return definition.listSources().stream()
        .flatMap(source -> FlowTable.find(source.flow()).stream())
        .toList();
  }
}
