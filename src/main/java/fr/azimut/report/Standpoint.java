package fr.azimut.report;

import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A zone and what it is compared with.
 *
 * @param zone the zone
 * @param departments its départements, without itself
 * @param region its region, empty when the zone is the region
 */
record Standpoint(Zone zone, List<Zone> departments, Optional<Zone> region) {

  static Standpoint of(Publication publication, Zone zone) {
    List<Zone> departments =
        publication.departmentsOf(zone).stream().filter(d -> !d.equals(zone)).toList();
    Optional<Zone> region =
        publication.zones(Zone.REGION).stream().filter(r -> !r.equals(zone)).findFirst();
    return new Standpoint(zone, departments, region);
  }

  /** The zone, its départements, its region. */
  List<Zone> list() {
    List<Zone> zones = new ArrayList<>();
    zones.add(zone);
    zones.addAll(departments);
    region.ifPresent(zones::add);
    return zones;
  }

  /** How a zone is named in a header: {@code Isère (38)}, {@code Région Rhône-Alpes}. */
  static String name(Zone zone) {
    return switch (zone.zoning()) {
      case Zone.REGION -> "Région " + zone.label();
      case "departement" -> zone.label() + " (" + zone.code() + ")";
      default -> zone.label();
    };
  }
}
