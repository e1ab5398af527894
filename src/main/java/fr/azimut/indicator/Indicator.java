package fr.azimut.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A definition with its expressions read and checked.
 *
 * @param definition as the commission wrote it
 * @param sources where its records come from
 * @param tables its figures, in the order in which they are kept
 */
record Indicator(
    IndicatorDefinition definition, List<CheckedSource> sources, List<FigureTable> tables) {

  /**
   * A source with its expressions.
   *
   * @param where which records count, null for all
   * @param interval the number of that name, null for none
   */
  record CheckedSource(
      Source source, FlowTable flow, @Nullable Filter where, @Nullable NumberExpression interval) {

    boolean isOf(String network) {
      return source.networks().isEmpty() || source.networks().contains(network);
    }
  }

  /**
   * A part with its expressions.
   *
   * @param otherFlow the flow that it reads when that is not the sources' own
   * @param records which records make a person count, null for all
   * @param where which records or persons count, null for all
   * @param of the number measured, null for measures without one
   */
  record CheckedPart(
      Part part,
      @Nullable FlowTable otherFlow,
      @Nullable Filter records,
      @Nullable Filter where,
      @Nullable NumberExpression of) {

    Measure measure() {
      return part.measure();
    }

    /** Whether it counts the sources' own records. */
    boolean isOwn() {
      return otherFlow == null && part.flows().isEmpty();
    }
  }

  /**
   * A numerator, and what it is divided by.
   *
   * @param denominator null for a count or a quantile
   */
  record Quotient(CheckedPart numerator, @Nullable CheckedPart denominator) {}

  /** How a table tells the codes of its variable apart. */
  enum Told {
    /** All records together. */
    TOGETHER,
    /** Each code apart, NR too, each with its own denominator. */
    APART,
    /** Each known code apart; they share the denominator of all. */
    SHARES
  }

  /**
   * Figures that are computed together.
   *
   * @param variable {@code ""} for the headline figure, else the variable of its figures
   * @param modality the one modality that it is about, null when its codes are told apart
   * @param told how
   * @param quotient what is computed
   * @param minus what is subtracted from it, or null
   * @param evolution when its figures are evolutions, since when
   * @param byNetwork whether it exists per network
   */
  record FigureTable(
      String variable,
      @Nullable String modality,
      Told told,
      Quotient quotient,
      @Nullable Quotient minus,
      @Nullable Evolution evolution,
      boolean byNetwork) {

    /** The parts by their place. */
    Map<Role, CheckedPart> parts() {
      Map<Role, CheckedPart> parts = new EnumMap<>(Role.class);
      put(parts, Role.NUMERATOR, quotient.numerator());
      put(parts, Role.DENOMINATOR, quotient.denominator());
      if (minus != null) {
        put(parts, Role.OTHER_NUMERATOR, minus.numerator());
        put(parts, Role.OTHER_DENOMINATOR, minus.denominator());
      }
      return parts;
    }

    private static void put(Map<Role, CheckedPart> parts, Role role, @Nullable CheckedPart part) {
      if (part != null) {
        parts.put(role, part);
      }
    }

    /** Whether months before the version's have this figure too. */
    boolean hasHistory() {
      return variable.isEmpty() && evolution == null;
    }

    /** Whether its rows carry a code. */
    boolean hasCodes() {
      return told != Told.TOGETHER && !isByNetworkShares();
    }

    /** Whether its modalities are the networks themselves. */
    boolean isByNetworkShares() {
      return variable.equals("network");
    }

    /** Whether it compares or orders amounts, so that a zero does not say that there is nothing. */
    boolean isDifference() {
      return evolution != null || minus != null || isQuantile();
    }

    /** Whether its modalities share one denominator, that of all known codes. */
    boolean isDistribution() {
      return told == Told.SHARES && hasCodes();
    }

    boolean isQuantile() {
      return quotient.numerator().measure().isQuantile();
    }

    boolean isAdditive() {
      return parts().values().stream().allMatch(part -> part.measure().isAdditive());
    }
  }

  /** Every part of every table. */
  Stream<CheckedPart> parts() {
    return tables.stream().flatMap(table -> table.parts().values().stream());
  }

  List<FlowTable> flows() {
    return sources.stream().map(CheckedSource::flow).toList();
  }
}
