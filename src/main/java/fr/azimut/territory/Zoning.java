package fr.azimut.territory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A division of communes into zones. A commune lies in one zone at most. Immutable. */
public final class Zoning {

  /** The zoning of the départements, which needs no table. */
  public static final String DEPARTMENT = "departement";

  private final ZoningNotice notice;
  private final TreeMap<String, ZoneNotice> zones = new TreeMap<>();
  private final TreeMap<String, String> zoneOfCommune;

  Zoning(ZoningNotice notice, List<ZoneNotice> zones, Map<String, String> zoneOfCommune) {
    this.notice = notice;
    zones.forEach(z -> this.zones.put(z.zone().code(), z));
    this.zoneOfCommune = new TreeMap<>(zoneOfCommune);
  }

  /** The zoning of all départements of a reference. */
  static Zoning departments(TerritoryReference reference) {
    Map<String, String> zoneOfCommune = new TreeMap<>();
    reference.listCommunes().forEach(c -> zoneOfCommune.put(c.code(), c.department()));
    return new Zoning(
        new ZoningNotice(
            DEPARTMENT,
            "Département",
            "Départements",
            "Département",
            reference.edition(),
            "INSEE, Code officiel géographique",
            false,
            null),
        reference.listDepartments().stream()
            .map(d -> new ZoneNotice(new Zone(DEPARTMENT, d.code(), d.name()), false, null))
            .toList(),
        zoneOfCommune);
  }

  /** The zoning whose one zone is the region of a profile. */
  static Zoning region(TerritoryReference reference, RegionProfile profile) {
    Map<String, String> zoneOfCommune = new TreeMap<>();
    for (String department : profile.departments()) {
      reference
          .listCommunesOfDepartment(department)
          .forEach(c -> zoneOfCommune.put(c.code(), profile.id()));
    }
    Zone region = new Zone(Zone.REGION, profile.id(), profile.label());
    return new Zoning(
        new ZoningNotice(
            Zone.REGION,
            "Région",
            "Régions",
            "Région",
            reference.edition(),
            "Profil de la région",
            false,
            null),
        List.of(new ZoneNotice(region, false, null)),
        zoneOfCommune);
  }

  /** The zoning's id: {@code ztef}. */
  public String id() {
    return notice.id();
  }

  /** Its labels, edition, source and reservations. */
  public ZoningNotice notice() {
    return notice;
  }

  /** The code of the zone that a commune lies in. */
  public Optional<String> zoneOf(String communeCode) {
    return Optional.ofNullable(zoneOfCommune.get(communeCode));
  }

  /** All zones, in the order of their codes, without the one that gathers what lies outside. */
  public List<ZoneNotice> listZones() {
    return List.copyOf(zones.values());
  }

  /** The zone with this code. */
  public Optional<ZoneNotice> findZone(String code) {
    @Nullable ZoneNotice zone = zones.get(code);
    return Optional.ofNullable(zone);
  }

  /** Commune → zone, in the order of the communes' codes. */
  Map<String, String> assignments() {
    return Collections.unmodifiableMap(zoneOfCommune);
  }
}
