package fr.azimut.recount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a record counts.
 *
 * @param zones one of each zoning, as {@code zoning/code}, and always the region
 * @param rule what placed it: commune, commune-label, postcode, structure, department, none
 * @param commune of the residence, where it is known by its code or name
 */
record Spot(List<String> zones, String rule, @Nullable String commune) {

  /** People who live in no zone. */
  static final String OUTSIDE = "HZ";

  /** Records of which nothing tells where. */
  static final String NOWHERE = "NL";

  /** Whether it lies in no zone of any zoning but the region's. */
  boolean isOutside() {
    return zones.stream().allMatch(z -> z.startsWith("region/") || z.endsWith("/" + OUTSIDE));
  }

  /** Whether a zone is what is left of its zoning. */
  static boolean isRemainder(String zone) {
    return zone.endsWith("/" + OUTSIDE) || zone.endsWith("/" + NOWHERE);
  }
}
