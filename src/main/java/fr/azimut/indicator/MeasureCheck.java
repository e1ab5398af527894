package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Suggestion;
import fr.azimut.indicator.IndicatorDefinition.Measure;
import fr.azimut.indicator.IndicatorDefinition.Part;
import fr.azimut.indicator.IndicatorDefinition.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Refuses what would give a figure, and a wrong one: measures that a flow does not have. */
final class MeasureCheck {

  private static final Map<String, List<Measure>> MEASURES =
      new TreeMap<>(
          Map.of(
              "activity", List.of(Measure.QUANTITY, Measure.RECORDS, Measure.PERSONS),
              "place", List.of(Measure.RECORDS, Measure.DEPARTMENTS),
              "context", List.of(Measure.QUANTITY),
              "coverage", List.of(Measure.RECEIVED, Measure.EXPECTED),
              "territory", List.of(Measure.DEPARTMENTS)));

  private final IndicatorDefinition definition;

  private MeasureCheck(IndicatorDefinition definition) {
    this.definition = definition;
  }

  static void check(IndicatorDefinition definition) {
    MeasureCheck check = new MeasureCheck(definition);
    check.part(definition.numerator());
    Part denominator = definition.denominator();
    if (denominator != null) {
      check.part(denominator);
    }
  }

  private void part(Part part) {
    String flow = definition.flowOf(part);
    List<Measure> known = MEASURES.get(flow);
    if (known == null) {
      throw refused(
          "reads the flow '" + flow + "', which has no measure",
          Suggestion.nearest(flow, MEASURES.keySet())
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known flows: " + String.join(", ", MEASURES.keySet()) + "."));
    } else if (!known.contains(part.measure())) {
      throw refused(
          "measures '" + name(part.measure()) + "', which flow '" + flow + "' does not have",
          "Its measures: "
              + known.stream().map(this::name).collect(Collectors.joining(", "))
              + ".");
    } else if (!flow.equals("activity") && !definition.periods().equals(List.of(Period.MONTH))) {
      throw refused(
          "adds up flow '" + flow + "' over months, which holds for a month alone",
          "Write 'periods: [month]'.");
    } else if (part.measure() == Measure.DEPARTMENTS && definition.byNetwork()) {
      throw refused(
          "counts départements network by network, which cannot be added up",
          "Write 'by_network: false'.");
    }
  }

  private String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  private DefinitionException refused(String problem, String remedy) {
    return new DefinitionException(
        definition.position(), definition.code() + " " + problem, remedy);
  }
}
