package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What numerators and denominators measure, in which flows. */
final class PartCheck {

  /** What may be read of another flow than the sources'. */
  private static final Set<Measure> ELSEWHERE =
      EnumSet.of(Measure.QUANTITY, Measure.RECORDS, Measure.SUM, Measure.STRUCTURES);

  private final IndicatorDefinition definition;
  private final ProblemLog log;

  private PartCheck(IndicatorDefinition definition, ProblemLog log) {
    this.definition = definition;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, ProblemLog log) {
    new PartCheck(definition, log).check();
  }

  private void check() {
    definition.listParts().forEach(this::one);
    Part numerator = definition.numerator();
    IndicatorDefinition.Minus minus = definition.minus();
    if (numerator != null) {
      quotient(numerator, definition.denominator(), minus != null);
      own(numerator);
    }
    if (minus != null) {
      quotient(minus.numerator(), minus.denominator(), false);
      own(minus.numerator());
    }
    definition.aspects().forEach(a -> quotient(a.numerator(), a.denominator(), false));
    zeroDenominator();
    factor();
  }

  private void one(Part part) {
    Position position = part.position();
    flows(part);
    if (part.measure().needsNumber() && part.of() == null) {
      log.add(RegistryRule.NUMBER_MISSING, position, ProblemLog.quoted(part.measure().id()));
    } else if (!part.measure().needsNumber() && part.of() != null) {
      log.add(
          RegistryRule.NUMBER_SUPERFLUOUS,
          part.of().position(),
          ProblemLog.quoted(part.measure().id()));
    }
    if (part.records() != null && part.measure() != Measure.PERSONS) {
      log.add(RegistryRule.RECORDS_SUPERFLUOUS, part.records().position());
    }
    boolean alone = part.flow() == null && part.where() == null;
    if (!part.flows().isEmpty() && (part.measure() != Measure.COMMUNES || !alone)) {
      log.add(RegistryRule.FLOWS_SUPERFLUOUS, position);
    }
  }

  private void flows(Part part) {
    String other = part.flow();
    List<String> read = part.flows().isEmpty() ? sources() : part.flows();
    if (other != null) {
      read = List.of(other);
      elsewhere(part, FlowTable.find(other).orElse(null));
    }
    for (String id : read) {
      FlowTable flow = FlowTable.find(id).orElse(null);
      if (flow != null) {
        measure(part, flow);
      } else if (other != null || !part.flows().isEmpty()) {
        log.addUnknown(RegistryRule.FLOW_UNKNOWN, part.position(), id, FlowTable.ids());
      }
    }
  }

  private List<String> sources() {
    return definition.listSources().stream().map(Source::flow).toList();
  }

  private void measure(Part part, FlowTable flow) {
    if (!flow.measures().contains(part.measure())) {
      log.add(
          new RegistryProblem(
              RegistryRule.MEASURE_UNKNOWN,
              part.position(),
              ProblemLog.quoted(part.measure().id()) + " de « " + flow.id() + " »",
              "Ses mesures : "
                  + String.join(", ", flow.measures().stream().map(Measure::id).toList())
                  + "."));
    }
  }

  private void elsewhere(Part part, @Nullable FlowTable flow) {
    boolean whole = flow == FlowTable.TERRITORY_FLOW || flow == FlowTable.COVERAGE_FLOW;
    boolean told = flow == FlowTable.DELIVERY_FLOW || flow == FlowTable.REVISION_FLOW;
    if (flow != null && !whole && (told || !ELSEWHERE.contains(part.measure()))) {
      log.add(
          RegistryRule.MEASURE_OF_OTHER_FLOW,
          part.position(),
          ProblemLog.quoted(part.measure().id()) + " de « " + flow.id() + " »");
    }
  }

  private void own(Part numerator) {
    if (numerator.flow() != null) {
      log.add(
          RegistryRule.NUMERATOR_OF_OTHER_FLOW,
          numerator.position(),
          ProblemLog.quoted(numerator.flow()));
    }
  }

  private void quotient(Part numerator, @Nullable Part denominator, boolean minus) {
    boolean quantile =
        numerator.measure().isQuantile()
            || (denominator != null && denominator.measure().isQuantile());
    if (quantile && (denominator != null || minus)) {
      log.add(RegistryRule.QUANTILE_DIVIDED, numerator.position());
    }
    if (denominator != null
        && definition.over() == null
        && IndicatorDefinition.text(numerator).equals(IndicatorDefinition.text(denominator))) {
      log.add(RegistryRule.SAME_PARTS, denominator.position());
    }
  }

  private void zeroDenominator() {
    boolean divided =
        definition.denominator() != null
            || definition.minus() != null
            || definition.aspects().stream().anyMatch(a -> a.denominator() != null);
    if (divided && definition.zeroDenominator() == null) {
      log.add(RegistryRule.ZERO_DENOMINATOR_MISSING, definition.keys().at("denominator"));
    } else if (!divided && definition.zeroDenominator() != null) {
      log.add(RegistryRule.ZERO_DENOMINATOR_SUPERFLUOUS, definition.keys().at("zero_denominator"));
    }
  }

  private void factor() {
    Double factor = definition.factor();
    if (factor == null) {
      return;
    }
    Position position = definition.keys().at("factor");
    if (definition.denominator() == null || definition.unit().equals("%")) {
      log.add(RegistryRule.FACTOR_MISPLACED, position);
    }
    if (factor <= 0) {
      log.add(RegistryRule.FACTOR_NOT_POSITIVE, position);
    }
  }
}
