package fr.azimut.recount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a record counts.
 *
 * @param ztef code of the ZTEF, {@code HZ} outside
 * @param department code of the département, {@code HZ} outside
 * @param rule what placed it: commune, commune-label, postcode, structure, department, none
 * @param commune the commune itself, where it is known; else that of the structure, unless a
 *     postcode was given
 */
record Spot(String ztef, String department, String rule, @Nullable String commune) {

  static final String OUTSIDE = "HZ";

  /** The zones that it counts in: one of each zoning, and always the region. */
  List<String> zones() {
    return List.of("ztef/" + ztef, "departement/" + department, Territory.REGION);
  }
}
