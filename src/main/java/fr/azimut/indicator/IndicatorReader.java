package fr.azimut.indicator;

import fr.azimut.definition.Phrase;
import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.Indicator.Quotient;
import fr.azimut.indicator.Indicator.Told;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of a definition whose flows exist, and lays out its figures. */
final class IndicatorReader {

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private IndicatorReader(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    this.definition = definition;
    this.codes = codes;
    this.log = log;
  }

  /** Reads a definition; an expression that is wrong is logged and left out. */
  static Indicator read(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    return new IndicatorReader(definition, codes, log).read();
  }

  private Indicator read() {
    List<CheckedSource> sources = definition.listSources().stream().map(this::source).toList();
    List<FlowTable> flows = sources.stream().map(CheckedSource::flow).toList();
    return new Indicator(definition, sources, tables(flows));
  }

  private CheckedSource source(Source source) {
    FlowTable flow = flow(source.flow());
    Phrase interval = source.interval();
    Vocabulary words =
        interval == null ? Vocabulary.of(List.of(flow)) : Vocabulary.withInterval(List.of(flow));
    return new CheckedSource(
        source,
        flow,
        filter(source.where(), words),
        interval == null ? null : tried(() -> NumberExpression.interval(interval, flow, codes)));
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
      tables.add(new FigureTable(variable, null, Told.APART, quotient, minus, null, byNetwork));
    }
  }

  private Quotient quotient(Part numerator, @Nullable Part denominator, List<FlowTable> flows) {
    return new Quotient(
        part(numerator, flows), denominator == null ? null : part(denominator, flows));
  }

  private CheckedPart part(Part part, List<FlowTable> own) {
    FlowTable otherFlow = part.flow() == null ? null : flow(part.flow());
    Collection<FlowTable> flows =
        part.flows().isEmpty()
            ? otherFlow == null ? own : List.of(otherFlow)
            : part.flows().stream().map(IndicatorReader::flow).toList();
    Vocabulary records =
        otherFlow == null && hasInterval() ? Vocabulary.withInterval(flows) : Vocabulary.of(flows);
    Vocabulary words = part.measure() == Measure.PERSONS ? Vocabulary.ofPersons(flows) : records;
    Phrase of = part.of();
    return new CheckedPart(
        part,
        otherFlow,
        filter(part.records(), records),
        filter(part.where(), words),
        of == null ? null : tried(() -> NumberExpression.parse(of, records, codes)));
  }

  private boolean hasInterval() {
    return definition.listSources().stream().allMatch(source -> source.interval() != null);
  }

  private @Nullable Filter filter(@Nullable Phrase phrase, Vocabulary words) {
    return phrase == null ? null : tried(() -> Filter.parse(phrase, words, codes));
  }

  private <T> @Nullable T tried(Supplier<T> expression) {
    try {
      return expression.get();
    } catch (RegistryException e) {
      log.add(e.registryProblem());
      return null;
    }
  }

  private static FlowTable flow(String id) {
    return FlowTable.find(id).orElseThrow();
  }
}
