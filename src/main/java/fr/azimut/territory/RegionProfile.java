package fr.azimut.territory;

import fr.azimut.definition.Position;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;

/**
 * A file {@code jobs/regions/<id>.yaml}: what Azimut does for one region.
 *
 * @param id {@code rhone-alpes}
 * @param label {@code Rhône-Alpes}
 * @param departments codes of its départements, ascending
 * @param zonings ids of the zonings of its figures, in the order of the workbooks, without {@code
 *     region}
 * @param outlines where the borders of their zones are, for maps; those of others are tiles
 * @param networks slugs of the networks that send extracts
 * @param disclosure how its figures are protected
 * @param calendar when its months are consolidated
 * @param timeZone id of the time zone of its days: {@code Europe/Paris}
 * @param position where the profile stands
 */
public record RegionProfile(
    String id,
    String label,
    List<String> departments,
    List<String> zonings,
    List<OutlineFile> outlines,
    List<String> networks,
    Disclosure disclosure,
    Calendar calendar,
    String timeZone,
    Position position) {

  /**
   * @throws IllegalArgumentException when a list names something twice or the time zone is unknown
   */
  public RegionProfile {
    departments = distinct("departments", departments);
    zonings = distinct("zonings", zonings);
    networks = distinct("networks", networks);
    outlines = List.copyOf(outlines);
    if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
      throw new IllegalArgumentException("time zone '" + timeZone + "' is unknown");
    }
  }

  /** The time zone of its days. */
  public ZoneId zoneId() {
    return ZoneId.of(timeZone);
  }

  /**
   * What figures and reports say of it, as one text: all but the outlines, which are drawn only.
   */
  public String terms() {
    return List.of(id, label, departments, zonings, networks, disclosure, calendar, timeZone)
        .toString();
  }

  private static List<String> distinct(String key, List<String> values) {
    if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException("'" + key + "' is empty or names something twice");
    }
    return List.copyOf(values);
  }

  /**
   * A GeoJSON file of the zones of a zoning.
   *
   * @param zoning id of one of the profile's zonings
   * @param file in the profile's folder
   * @param codeProperty the property of its features that holds the code of the zone
   * @param source whose borders they are, as every map of them says
   * @param position where this stands
   */
  public record OutlineFile(
      String zoning, String file, String codeProperty, String source, Position position) {}

  /**
   * How figures are protected.
   *
   * @param threshold a count under it is hidden, unless it is 0
   */
  public record Disclosure(int threshold) {

    /** Refuses a threshold that protects nobody. */
    public Disclosure {
      if (threshold < 3) {
        throw new IllegalArgumentException("a threshold under 3 protects nobody");
      }
    }
  }

  /**
   * When months are consolidated.
   *
   * @param consolidatedAfterMonths months after its end when a month is frozen
   */
  public record Calendar(int consolidatedAfterMonths) {

    /** Refuses a negative delay. */
    public Calendar {
      if (consolidatedAfterMonths < 0) {
        throw new IllegalArgumentException("'consolidated_after_months' is negative");
      }
    }
  }
}
