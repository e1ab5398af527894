package fr.azimut.indicator;

import fr.azimut.territory.PlacementRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;

/**
 * A numerator or a denominator, counted again on the records themselves.
 *
 * @param rank its place among the parts of the figure, from 0
 * @param name {@code numérateur}, in French
 * @param words what it counts, in French
 * @param since first month of its period
 * @param until last month of its period
 * @param additive whether the amounts of structures and deposits add up: persons do not, nor do
 *     structures and quantiles
 * @param total of everything
 * @param byNetwork by slug; {@code ""} for records that belong to no single network
 * @param byStructure by slug and code, {@code ""} for records without a structure
 * @param byDeposit by the deposit's id
 * @param byRule by the rule that placed the records
 */
public record TracedPart(
    int rank,
    String name,
    String words,
    YearMonth since,
    YearMonth until,
    boolean additive,
    Counted total,
    SortedMap<String, Counted> byNetwork,
    SortedMap<String, Counted> byStructure,
    SortedMap<Integer, Counted> byDeposit,
    SortedMap<PlacementRule, Counted> byRule) {

  /**
   * What some records give.
   *
   * @param amount what they add up to, or the number of distinct persons among them
   * @param rows how many records there are
   */
  public record Counted(BigDecimal amount, long rows) {

    /** Nothing. */
    public static final Counted NONE = new Counted(BigDecimal.ZERO, 0);
  }
}
