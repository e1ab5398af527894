package fr.azimut.territory;

/**
 * A zone of a zoning.
 *
 * @param zoning the zoning's id: {@code ztef}, {@code departement}, {@code region}…
 * @param code the zone's code in its zoning: {@code RA15}, {@code 38}; {@link #OUTSIDE} for what
 *     lies in no zone
 * @param label the zone's name, in French
 */
public record Zone(String zoning, String code, String label) {

  /** Code of the zone that gathers what lies outside the zoning or could not be placed. */
  public static final String OUTSIDE = "HZ";

  /** The zoning whose only real zone is the region. */
  public static final String REGION = "region";
}
