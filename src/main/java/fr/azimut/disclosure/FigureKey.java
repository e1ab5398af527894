package fr.azimut.disclosure;

import java.time.YearMonth;

/**
 * What a figure is about.
 *
 * @param indicator code of the indicator: {@code ACC-01}
 * @param zoning the zoning's id
 * @param zone the zone's code
 * @param network slug of the network, or {@link #ALL} for the networks together
 * @param period the length of the period
 * @param month the month the period ends with
 * @param variable the variable broken down by ({@code sex}), or {@link #ALL}
 * @param modality the code of that variable ({@code F}, {@code NR}), or {@link #ALL}
 */
public record FigureKey(
    String indicator,
    String zoning,
    String zone,
    String network,
    PeriodKind period,
    YearMonth month,
    String variable,
    String modality) {

  /** No breakdown, or all networks together. */
  public static final String ALL = "";

  /** The variable whose modalities are the aspects of an indicator: further figures of its own. */
  public static final String ASPECT = "aspect";

  /** The variable whose modalities are the evolutions of a value, as ratios (0.031 for +3.1 %). */
  public static final String EVOLUTION = "evolution";
}
