package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Part;
import fr.azimut.indicator.IndicatorDefinition.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a definition into the queries that give its numerators and denominators. */
final class IndicatorCompiler {

  private final PartCompiler parts;

  IndicatorCompiler(PartCompiler parts) {
    this.parts = parts;
  }

  /** All queries of an indicator, in a stable order. */
  List<PartQuery> compile(Indicator indicator) {
    List<PartQuery> queries = new ArrayList<>();
    for (Period period : indicator.definition().periods()) {
      part(indicator, indicator.definition().numerator(), true, period, queries);
      Part denominator = indicator.definition().denominator();
      if (denominator != null) {
        part(indicator, denominator, false, period, queries);
      }
    }
    return List.copyOf(queries);
  }

  private void part(
      Indicator indicator, Part part, boolean numerator, Period period, List<PartQuery> queries) {
    IndicatorDefinition definition = indicator.definition();
    Filter filter = numerator ? indicator.numerator() : indicator.denominator();
    PartRequest request =
        new PartRequest(indicator, part, filter, numerator, period, "", Told.TOGETHER);
    String over = definition.over();
    if (!definition.completenessOf().isEmpty()) {
      for (String variable : definition.completenessOf()) {
        Told told = numerator ? Told.KNOWN_TOGETHER : Told.TOGETHER;
        add(request.by(variable, told), "variable", variable, queries);
      }
    } else if (over != null) {
      Told told = numerator ? Told.KNOWN_APART : Told.KNOWN_TOGETHER;
      add(request.by(over, told), over, null, queries);
    } else {
      add(request, "", null, queries);
      for (String variable : definition.breakdowns()) {
        if (definition.flowOf(part).equals(definition.flow())) {
          add(request.by(variable, Told.APART), variable, null, queries);
        } else {
          add(request, variable, null, queries);
        }
      }
    }
  }

  private void add(
      PartRequest request, String variable, @Nullable String modality, List<PartQuery> queries) {
    parts
        .compile(request)
        .forEach(
            rows ->
                queries.add(
                    new PartQuery(
                        request.numerator(), request.period(), variable, modality, rows)));
  }

  /** How a query tells the codes of its variable apart. */
  enum Told {
    /** All records together. */
    TOGETHER,
    /** Each code apart, NR too. */
    APART,
    /** Each known code apart. */
    KNOWN_APART,
    /** All records whose code is known, together. */
    KNOWN_TOGETHER
  }

  /**
   * A part to compile.
   *
   * @param variable the variable to tell apart, {@code ""} for none
   * @param told how
   */
  record PartRequest(
      Indicator indicator,
      Part part,
      @Nullable Filter filter,
      boolean numerator,
      Period period,
      String variable,
      Told told) {

    PartRequest by(String other, Told how) {
      return new PartRequest(indicator, part, filter, numerator, period, other, how);
    }

    String flow() {
      return indicator.definition().flowOf(part);
    }

    /** The condition on records: the indicator's, when the part reads the indicator's flow. */
    @Nullable Filter records() {
      return flow().equals(indicator.definition().flow()) ? indicator.records() : null;
    }

    /** Months of the version's past are wanted only for totals of a month. */
    boolean withHistory() {
      return period == Period.MONTH && variable.isEmpty();
    }
  }
}
