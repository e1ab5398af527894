package fr.azimut.territory;

import java.util.List;

/**
 * A zone of a zoning.
 *
 * @param zoning the zoning's id: {@code ztef}, {@code departement}, {@code region}…
 * @param code the zone's code in its zoning: {@code RA15}, {@code 38}; {@link #OUTSIDE} or {@link
 *     #UNLOCATED} for what lies in no zone
 * @param label the zone's name, in French
 */
public record Zone(String zoning, String code, String label) {

  /** Code of the remainder of a zoning that gathers people who live in none of its zones. */
  public static final String OUTSIDE = "HZ";

  /** Code of the remainder of a zoning that gathers records that nothing places in it. */
  public static final String UNLOCATED = "NL";

  /** The codes of both: with them the zones of a zoning add up to the region. */
  public static final List<String> REMAINDERS = List.of(OUTSIDE, UNLOCATED);

  /** The zoning whose only real zone is the region. */
  public static final String REGION = "region";

  /** The two remainders of a zoning, in the order in which they follow its zones. */
  public static List<Zone> remainders(String zoning) {
    return List.of(
        new Zone(zoning, OUTSIDE, "Hors zonage"), new Zone(zoning, UNLOCATED, "Non localisé"));
  }

  /** Whether it is no territory, but what its zoning's territories leave. */
  public boolean isRemainder() {
    return REMAINDERS.contains(code);
  }
}
