package fr.azimut.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of a month.
 *
 * @param places every row
 * @param seats network/structure → the first of its places by kind, then by commune
 */
record Register(List<Row> places, Map<String, Row> seats) {

  static final Register NONE = of(List.of());

  private static final List<String> KINDS = List.of("siege", "antenne", "permanence", Row.NR);

  static Register of(List<Row> places) {
    Comparator<Row> first =
        Comparator.<Row>comparingInt(place -> KINDS.indexOf(place.code("kind")))
            .thenComparing(place -> Objects.requireNonNullElse(place.spot.commune(), "~"));
    Map<String, Row> seats = new HashMap<>();
    for (Row place : places) {
      seats.merge(place.structure, place, (a, b) -> first.compare(a, b) <= 0 ? a : b);
    }
    return new Register(places, seats);
  }

  /** Where the seat of a structure is. */
  @Nullable String commune(String structure) {
    Row seat = seats.get(structure);
    return seat == null ? null : seat.spot.commune();
  }

  /** Each structure once, at its seat. */
  List<Row> structures() {
    return seats.values().stream()
        .map(seat -> seat.as(Flow.STRUCTURE, seat.structure, seat.spot))
        .toList();
  }

  /** The structures that took part in an action, each at its seat. */
  List<Row> participants(Row action) {
    List<Row> participants = new ArrayList<>();
    for (String structure : Objects.requireNonNull(action.action).structures()) {
      Row seat = seats.get(structure);
      if (seat != null) {
        participants.add(action.as(Flow.PARTICIPATION, structure, seat.spot));
      }
    }
    return participants;
  }

  /** The code of a structure with the zeros that a spreadsheet took from its beginning. */
  String whole(String network, String code) {
    for (String zeros : List.of("", "0", "00", "000")) {
      if (seats.containsKey(network + "/" + zeros + code)) {
        return zeros + code;
      }
    }
    return code;
  }
}
