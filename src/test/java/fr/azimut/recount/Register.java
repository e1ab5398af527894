package fr.azimut.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The places of a month.
 *
 * @param places in the order of the file
 * @param communes network/structure → commune of its siège, else of its first place
 * @param seats the same, as places
 */
record Register(List<Row> places, Map<String, String> communes, Map<String, Spot> seats) {

  static final Register NONE = of(List.of());

  static Register of(List<Row> places) {
    List<Row> seatsFirst = new ArrayList<>();
    places.stream().filter(p -> p.is("kind", "siege")).forEach(seatsFirst::add);
    seatsFirst.addAll(places);
    Map<String, String> communes = new LinkedHashMap<>();
    Map<String, Spot> seats = new LinkedHashMap<>();
    for (Row place : seatsFirst) {
      communes.putIfAbsent(place.structure(), Objects.requireNonNull(place.spot().commune()));
      seats.putIfAbsent(place.structure(), place.spot());
    }
    return new Register(places, communes, seats);
  }

  /** Each structure once, where its siège is. */
  List<Row> structures() {
    List<Row> structures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row place : places) {
      if (seen.add(place.structure())) {
        Spot seat = Objects.requireNonNull(seats.get(place.structure()));
        structures.add(place.as("structure", place.network(), place.texts(), seat));
      }
    }
    return structures;
  }

  /** The structures that took part in an action, each where its siège is. */
  List<Row> participants(Row action) {
    List<Row> participants = new ArrayList<>();
    for (String structure : action.texts().getOrDefault("structures", "").split(" ", 0)) {
      Spot seat = seats.get(structure);
      if (seat != null) {
        int slash = structure.indexOf('/');
        Map<String, String> texts = new HashMap<>(action.texts());
        texts.put("structure", structure.substring(slash + 1));
        participants.add(action.as("participation", structure.substring(0, slash), texts, seat));
      }
    }
    return participants;
  }

  /** The code of a structure with the zeros that a spreadsheet took from its beginning. */
  String whole(String network, String code) {
    for (String zeros : List.of("", "0", "00", "000")) {
      if (communes.containsKey(network + "/" + zeros + code)) {
        return zeros + code;
      }
    }
    return code;
  }
}
