package fr.azimut.recount;

import java.util.List;

/**
 * Where a record counts.
 *
 * @param ztef code of the ZTEF, {@code HZ} outside
 * @param department code of the département, {@code HZ} outside
 * @param rule what placed it: commune, commune-label, postcode, structure, department, none
 */
record Spot(String ztef, String department, String rule) {

  static final String OUTSIDE = "HZ";

  /** The zones that it counts in: one of each zoning, and always the region. */
  List<String> zones() {
    return List.of("ztef/" + ztef, "departement/" + department, Territory.REGION);
  }
}
