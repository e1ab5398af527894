package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.Indicator.Quotient;
import fr.azimut.indicator.Indicator.Told;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of a definition and lays out its figures. */
final class IndicatorReader {

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;

  private IndicatorReader(IndicatorDefinition definition, CodeCatalog codes) {
    this.definition = definition;
    this.codes = codes;
  }

  /**
   * Reads and checks a definition.
   *
   * @throws DefinitionException when an expression, a flow, a variable or a measure is wrong
   */
  static Indicator read(IndicatorDefinition definition, CodeCatalog codes) {
    return new IndicatorReader(definition, codes).read();
  }

  private Indicator read() {
    List<CheckedSource> sources = definition.listSources().stream().map(this::source).toList();
    List<FlowTable> flows = sources.stream().map(CheckedSource::flow).toList();
    return new Indicator(definition, sources, tables(flows));
  }

  private CheckedSource source(Source source) {
    FlowTable flow = flow(source.flow(), source.position());
    Phrase interval = source.interval();
    Phrase where = source.where();
    Vocabulary words =
        interval == null ? Vocabulary.of(List.of(flow)) : Vocabulary.withInterval(List.of(flow));
    return new CheckedSource(
        source,
        flow,
        where == null ? null : Filter.parse(where, words, codes),
        interval == null ? null : NumberExpression.interval(interval, flow, codes));
  }

  private List<FigureTable> tables(List<FlowTable> flows) {
    List<FigureTable> tables = new ArrayList<>();
    Part numerator = definition.numerator();
    if (numerator != null) {
      headline(flows, quotient(numerator, definition.denominator(), flows), tables);
    }
    for (Aspect aspect : definition.aspects()) {
      Quotient quotient = quotient(aspect.numerator(), aspect.denominator(), flows);
      Boolean own = aspect.byNetwork();
      boolean byNetwork = own == null ? definition.byNetwork() : own;
      tables.add(
          new FigureTable(
              Aspect.VARIABLE, aspect.id(), Told.TOGETHER, quotient, null, null, byNetwork));
    }
    return List.copyOf(tables);
  }

  private void headline(List<FlowTable> flows, Quotient quotient, List<FigureTable> tables) {
    boolean byNetwork = definition.byNetwork();
    IndicatorDefinition.Minus other = definition.minus();
    Quotient minus = other == null ? null : quotient(other.numerator(), other.denominator(), flows);
    String over = definition.over();
    if (over != null) {
      requireVariable(over, flows);
      // Indicators share no total: their units differ.
      Told told = over.equals("indicator") ? Told.APART : Told.SHARES;
      tables.add(new FigureTable(over, null, told, quotient, minus, null, byNetwork));
      return;
    }
    tables.add(
        new FigureTable("", "", Told.TOGETHER, quotient, minus, definition.evolution(), byNetwork));
    for (Evolution evolution : definition.evolutions()) {
      tables.add(
          new FigureTable(
              Evolution.VARIABLE,
              evolution.id(),
              Told.TOGETHER,
              quotient,
              null,
              evolution,
              byNetwork));
    }
    for (String variable : definition.breakdowns()) {
      requireVariable(variable, flows);
      tables.add(new FigureTable(variable, null, Told.APART, quotient, minus, null, byNetwork));
    }
  }

  private Quotient quotient(Part numerator, @Nullable Part denominator, List<FlowTable> flows) {
    return new Quotient(
        part(numerator, flows), denominator == null ? null : part(denominator, flows));
  }

  private CheckedPart part(Part part, List<FlowTable> own) {
    String other = part.flow();
    FlowTable otherFlow = other == null ? null : flow(other, part.position());
    Collection<FlowTable> flows =
        part.flows().isEmpty()
            ? otherFlow == null ? own : List.of(otherFlow)
            : part.flows().stream().map(f -> flow(f, part.position())).toList();
    flows.forEach(flow -> requireMeasure(part, flow));
    Vocabulary records =
        otherFlow == null && hasInterval() ? Vocabulary.withInterval(flows) : Vocabulary.of(flows);
    Vocabulary words = part.measure() == Measure.PERSONS ? Vocabulary.ofPersons(flows) : records;
    Phrase of = part.of();
    return new CheckedPart(
        part,
        otherFlow,
        filter(part.records(), records),
        filter(part.where(), words),
        of == null ? null : NumberExpression.parse(of, records, codes));
  }

  private boolean hasInterval() {
    return definition.listSources().stream().allMatch(source -> source.interval() != null);
  }

  private @Nullable Filter filter(@Nullable Phrase phrase, Vocabulary words) {
    return phrase == null ? null : Filter.parse(phrase, words, codes);
  }

  private FlowTable flow(String id, Position position) {
    List<String> known = Stream.of(FlowTable.values()).map(FlowTable::id).toList();
    return FlowTable.find(id)
        .orElseThrow(
            () ->
                new DefinitionException(
                    position,
                    definition.code() + " reads the flow '" + id + "', which does not exist",
                    Suggestion.nearest(id, known)
                        .map(s -> "Did you mean '" + s + "'?")
                        .orElse("Known flows: " + String.join(", ", known) + ".")));
  }

  private void requireMeasure(Part part, FlowTable flow) {
    if (!flow.measures().contains(part.measure())) {
      throw new DefinitionException(
          part.position(),
          definition.code()
              + " measures '"
              + part.measure().id()
              + "', which flow '"
              + flow.id()
              + "' does not have",
          "Its measures: "
              + String.join(", ", flow.measures().stream().map(Measure::id).toList())
              + ".");
    }
  }

  private void requireVariable(String variable, List<FlowTable> flows) {
    boolean own = variable.equals("network") || variable.equals("indicator");
    Vocabulary words =
        definition.countsPersons() ? Vocabulary.ofPersons(flows) : Vocabulary.of(flows);
    List<String> known = words.codes().stream().filter(codes.listVariables()::contains).toList();
    if (!own && !known.contains(variable)) {
      throw new DefinitionException(
          definition.position(),
          definition.code() + " is broken down by '" + variable + "', which its flow lacks",
          Suggestion.nearest(variable, known)
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known variables: " + String.join(", ", known) + "."));
    }
  }
}
