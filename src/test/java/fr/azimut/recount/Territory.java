package fr.azimut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The zones of a region, and where a record counts. */
final class Territory {

  private static final String DEPARTMENT = "departement";

  private final Communes communes = new Communes();
  private final String region;
  private final Set<String> inside = new HashSet<>();

  /** Zoning → commune → zone. */
  private final Map<String, Map<String, String>> zonings = new LinkedHashMap<>();

  private final Map<String, Spot> placed = new HashMap<>();
  private final Map<Spot, Spot> spots = new HashMap<>();

  Territory(Region profile) throws IOException {
    region = "region/" + profile.id();
    Set<String> departments = new HashSet<>(profile.profile().texts("departments"));
    communes.departments.forEach(
        (commune, department) -> {
          if (departments.contains(department)) {
            inside.add(commune);
          }
        });
    Set<String> ids = new TreeSet<>(profile.profile().texts("zonings"));
    ids.add(DEPARTMENT);
    for (String id : ids) {
      Map<String, String> zones = new HashMap<>();
      if (id.equals(DEPARTMENT)) {
        inside.forEach(commune -> zones.put(commune, communes.departments.get(commune)));
      } else {
        zones.putAll(table(profile.jobs().resolve("territories"), id));
      }
      zonings.put(id, zones);
    }
  }

  private Map<String, String> table(Path folder, String id) throws IOException {
    Plain source = Plain.read(folder.resolve(id + ".yaml")).below("communes");
    Map<String, String> zones = new HashMap<>();
    for (CSVRecord row : Communes.read(folder.resolve(source.text("file")))) {
      String commune = communes.now(row.get(source.text("commune_column")));
      if (commune != null && inside.contains(commune)) {
        zones.put(commune, row.get(source.text("zone_column")).intern());
      }
    }
    return zones;
  }

  String region() {
    return region;
  }

  /** Every zone, as {@code zoning/code}, and the two remainders of each zoning. */
  List<String> zones() {
    Set<String> zones = new TreeSet<>(Set.of(region));
    zonings.forEach(
        (id, table) -> {
          table.values().forEach(zone -> zones.add(id + "/" + zone));
          zones.add(id + "/" + Spot.OUTSIDE);
          zones.add(id + "/" + Spot.NOWHERE);
        });
    return List.copyOf(zones);
  }

  /** The communes of a zone; of the region, of all its départements. */
  Set<String> communes(String zone) {
    if (zone.equals(region)) {
      return inside;
    }
    String id = zone.substring(0, zone.indexOf('/'));
    Set<String> found = new HashSet<>();
    for (String commune : inside) {
      if (zone(id, commune).equals(zone.substring(id.length() + 1))) {
        found.add(commune);
      }
    }
    return found;
  }

  /** The present commune that a code stands for; null when there is none. */
  @Nullable String commune(String code) {
    return code.isBlank() ? null : communes.now(code);
  }

  /** Commune, else name within the postcode, else postcode, else département, else structure. */
  Spot place(String code, String postcode, String label, @Nullable String structure) {
    String key = code + "|" + postcode + "|" + label + "|" + structure;
    Spot known = placed.get(key);
    if (known == null) {
      Spot found = find(code, postcode.replaceFirst("^(\\d{4})$", "0$1"), label, structure);
      known = spots.computeIfAbsent(found, spot -> spot);
      placed.put(key, known);
    }
    return known;
  }

  private Spot find(String code, String postcode, String label, @Nullable String structure) {
    String commune = commune(code);
    if (commune != null) {
      return at(commune, "commune");
    }
    Set<String> candidates = communes.of(postcode);
    String named = label.isBlank() ? null : communes.named(candidates, label);
    if (named != null) {
      return at(named, "commune-label");
    }
    boolean elsewhere = candidates.isEmpty() && postcode.matches("\\d{5}");
    Set<String> around = elsewhere ? communes.around(postcode) : Set.of();
    List<String> zones = new ArrayList<>();
    Set<String> rules = new HashSet<>();
    for (String id : zonings.keySet()) {
      String zone = only(id, candidates);
      String rule = "postcode";
      if (zone == null && !around.isEmpty()) {
        zone = only(id, around);
        rule = zone == null ? "none" : "department";
      } else if (zone == null && structure != null) {
        zone = admitted(id, structure, candidates);
        rule = "structure";
      }
      rules.add(zone == null ? "none" : rule);
      zones.add(id + "/" + (zone == null ? Spot.NOWHERE : zone));
    }
    zones.add(region);
    return new Spot(List.copyOf(zones), weakest(rules), null);
  }

  private Spot at(String commune, String rule) {
    List<String> zones = new ArrayList<>();
    zonings.keySet().forEach(id -> zones.add(id + "/" + zone(id, commune)));
    zones.add(region);
    return new Spot(List.copyOf(zones), rule, commune);
  }

  private String zone(String zoning, String commune) {
    return zonings.getOrDefault(zoning, Map.of()).getOrDefault(commune, Spot.OUTSIDE);
  }

  /** The zone of the structure, null when the postcode has communes and none of them lies there. */
  private @Nullable String admitted(String zoning, String structure, Set<String> candidates) {
    String zone = zone(zoning, structure);
    return candidates.isEmpty() || candidates.stream().anyMatch(c -> zone(zoning, c).equals(zone))
        ? zone
        : null;
  }

  /** The zone of all of some communes, null when they lie in several. */
  private @Nullable String only(String zoning, Set<String> candidates) {
    String only = null;
    for (String commune : candidates) {
      String zone = zone(zoning, commune);
      if (only != null && !only.equals(zone)) {
        return null;
      }
      only = zone;
    }
    return only;
  }

  /** What is placed in one zoning only is placed by département. */
  private static String weakest(Set<String> rules) {
    if (rules.contains("none") && rules.size() > 1) {
      return "department";
    }
    for (String rule : List.of("structure", "department", "postcode")) {
      if (rules.contains(rule)) {
        return rule;
      }
    }
    return "none";
  }
}
