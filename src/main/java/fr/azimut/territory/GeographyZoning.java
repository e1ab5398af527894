package fr.azimut.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A zoning within a region: the zones that the region's communes lie in, by position. */
final class GeographyZoning {

  /** More than one zone, or no commune to tell by. */
  static final int UNDECIDED = -1;

  private final Zoning zoning;
  private final List<Zone> zones = new ArrayList<>();
  private final Map<Zone, List<Commune>> communes = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();

  GeographyZoning(Zoning zoning, TerritoryReference reference, RegionProfile profile) {
    this.zoning = zoning;
    Map<String, List<Commune>> members = new HashMap<>();
    for (String department : profile.departments()) {
      for (Commune commune : reference.listCommunesOfDepartment(department)) {
        zoning
            .zoneOf(commune.code())
            .ifPresent(z -> members.computeIfAbsent(z, k -> new ArrayList<>()).add(commune));
      }
    }
    for (ZoneNotice notice : zoning.listZones()) {
      List<Commune> inside = members.get(notice.zone().code());
      if (inside != null) {
        inside.sort((a, b) -> a.code().compareTo(b.code()));
        inside.forEach(c -> positions.put(c.code(), zones.size()));
        communes.put(notice.zone(), List.copyOf(inside));
        zones.add(notice.zone());
      }
    }
    if (!isRegion()) {
      zones.addAll(Zone.remainders(zoning.id()));
    }
  }

  /** The zoning of the region itself decides nothing: everything counts in its one zone. */
  boolean isRegion() {
    return zoning.id().equals(Zone.REGION);
  }

  Zoning zoning() {
    return zoning;
  }

  /** In the order of their codes, then the two remainders: outside, not located. */
  List<Zone> zones() {
    return zones;
  }

  List<Commune> communes(Zone zone) {
    return communes.getOrDefault(zone, List.of());
  }

  /** The position of a place that lies in no zone; the region's one zone takes it. */
  private int outside() {
    return isRegion() ? 0 : zones.size() - 2;
  }

  /** The position of what nothing places; the region's one zone takes it. */
  int unlocated() {
    return zones.size() - 1;
  }

  int positionOf(Commune commune) {
    return positions.getOrDefault(commune.code(), outside());
  }

  /**
   * The position of the one zone that all these communes lie in, or that of the outside when they
   * lie in none, else {@link #UNDECIDED}.
   */
  int commonPosition(Collection<Commune> candidates) {
    int common = UNDECIDED;
    for (Commune commune : candidates) {
      int position = positionOf(commune);
      if (common != UNDECIDED && common != position) {
        return UNDECIDED;
      }
      common = position;
    }
    return common;
  }
}
