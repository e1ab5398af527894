package fr.azimut.nasty;

import fr.azimut.extract.Flow;
import fr.azimut.run.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Places of structures in the register: seats that are two, none, or somewhere else. */
final class RegisterChanges {

  private static final String SEAT = "siege";
  private static final String BRANCH = "antenne";

  private RegisterChanges() {}

  static void add(Map<String, Change> all) {
    all.put("two-seats", RegisterChanges::seatTwice);
    all.put("no-seat", (d, c) -> kinds(d, c, SEAT, BRANCH));
    all.put("all-seats", (d, c) -> kinds(d, c, BRANCH, SEAT));
    all.put("seat-moved", RegisterChanges::moveSeat);
  }

  /** A structure in four has a second seat in the commune of another. */
  private static void seatTwice(Draft places, Chance chance) {
    int commune = places.place("commune").orElseThrow();
    for (List<String> row : seatsOfSome(places, chance, 4)) {
      List<String> second = new ArrayList<>(row);
      second.set(commune, anotherCommune(places, chance, row));
      places.rows().add(second);
    }
  }

  /** The seat of a structure in six is in the commune of another. */
  private static void moveSeat(Draft places, Chance chance) {
    int commune = places.place("commune").orElseThrow();
    for (List<String> row : seatsOfSome(places, chance, 6)) {
      row.set(commune, anotherCommune(places, chance, row));
    }
  }

  /** All places of that kind are of another, of a structure in five. */
  private static void kinds(Draft places, Chance chance, String from, String to) {
    int kind = places.place("kind").orElseThrow();
    int structure = places.place("structure").orElseThrow();
    for (List<String> row : places.rows()) {
      if (row.get(kind).equals(from) && chance.oneIn(5, row.get(structure))) {
        row.set(kind, to);
      }
    }
  }

  private static List<List<String>> seatsOfSome(Draft places, Chance chance, int many) {
    if (places.format().flow() != Flow.PLACE) {
      throw new IllegalArgumentException(places.format().id() + " is no register");
    }
    int kind = places.place("kind").orElseThrow();
    int structure = places.place("structure").orElseThrow();
    return places.rows().stream()
        .filter(r -> r.get(kind).equals(SEAT) && chance.oneIn(many, r.get(structure)))
        .toList();
  }

  private static String anotherCommune(Draft places, Chance chance, List<String> row) {
    int commune = places.place("commune").orElseThrow();
    int structure = places.place("structure").orElseThrow();
    TreeSet<String> communes = new TreeSet<>();
    places.rows().subList(1, places.rows().size()).forEach(r -> communes.add(r.get(commune)));
    return chance.pick(List.copyOf(communes), "commune", row.get(structure));
  }
}
