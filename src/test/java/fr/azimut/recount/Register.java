package fr.azimut.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a month.
 *
 * @param places in the order of the file
 * @param communes network and structure → commune of its siège, else of its first place
 */
record Register(List<Place> places, Map<String, String> communes) {

  /** A reception place. */
  record Place(
      String structure, String network, String kind, String commune, boolean open, Spot spot) {}

  static Register of(List<Map<String, String>> rows, Territory territory) {
    List<Place> places = new ArrayList<>();
    Map<String, String> communes = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      String commune = territory.commune(row.get("code_insee"));
      if (commune != null) {
        places.add(
            new Place(
                row.getOrDefault("code_structure", ""),
                row.getOrDefault("reseau", ""),
                row.getOrDefault("nature", ""),
                commune,
                "oui".equals(row.get("tous_publics")),
                territory.place(commune, null, null, null)));
      }
    }
    places.stream()
        .filter(p -> p.kind().equals("siege"))
        .forEach(p -> communes.putIfAbsent(key(p), p.commune()));
    places.forEach(p -> communes.putIfAbsent(key(p), p.commune()));
    return new Register(places, communes);
  }

  boolean has(String structure, String kind) {
    return places.stream().anyMatch(p -> key(p).equals(structure) && p.kind().equals(kind));
  }

  private static String key(Place place) {
    return place.network() + "/" + place.structure();
  }
}
