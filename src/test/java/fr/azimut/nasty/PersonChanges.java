package fr.azimut.nasty;

import fr.azimut.nasty.Residence.Spot;
import fr.azimut.run.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons with a number who move, change, or share their number with others. */
final class PersonChanges {

  private static final List<String> CHARACTERISTICS =
      List.of("sex", "age_band", "education", "status", "vae_age");

  private PersonChanges() {}

  static void add(Map<String, Change> all) {
    all.put("movers", PersonChanges::move);
    all.put("two-homes", PersonChanges::commute);
    all.put("changers", PersonChanges::change);
    all.put("same-day", PersonChanges::sayOtherwise);
    all.put("emptied", PersonChanges::empty);
    all.put("same-number", PersonChanges::shareNumbers);
  }

  /** All rows of one person in three. */
  private static void move(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 3)) {
      rehouse(draft, row, chance, key(draft, row));
    }
  }

  /** Some rows of one person in four. */
  private static void commute(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 4)) {
      if (chance.oneIn(2, key(draft, row), draft.rows().get(row))) {
        rehouse(draft, row, chance, draft.rows().get(row));
      }
    }
  }

  private static void rehouse(Draft draft, int row, Chance chance, Object about) {
    Residence.of(draft)
        .ifPresent(
            residence -> {
              List<Spot> others = residence.elsewhere(residence.get(row).department());
              if (!others.isEmpty()) {
                residence.set(row, chance.pick(others, draft.month(), about));
              }
            });
  }

  /** Some rows of one person in three. */
  private static void change(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 3)) {
      String told = String.join(";", draft.rows().get(row));
      for (int place : characteristics(draft)) {
        if (chance.oneIn(2, told, place)) {
          draft.rows().get(row).set(place, another(draft, place, chance, told));
        }
      }
    }
  }

  /** What another row says there. */
  private static String another(Draft draft, int place, Chance chance, String about) {
    List<String> values =
        draft.rows().subList(1, draft.rows().size()).stream()
            .map(r -> r.get(place))
            .distinct()
            .sorted()
            .toList();
    return chance.pick(values, about, place);
  }

  /** One row of one person in four stands twice, the second time with other characteristics. */
  private static void sayOtherwise(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 4)) {
      List<String> second = new ArrayList<>(draft.rows().get(row));
      String told = String.join(";", second);
      if (chance.oneIn(2, told)) {
        characteristics(draft).forEach(p -> second.set(p, another(draft, p, chance, told)));
        draft.rows().add(second);
      }
    }
  }

  /** Characteristics are not given in some rows of one person in five. */
  private static void empty(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 5)) {
      String told = String.join(";", draft.rows().get(row));
      for (int place : characteristics(draft)) {
        if (chance.oneIn(2, told, place)) {
          draft.rows().get(row).set(place, "");
        }
      }
    }
  }

  /** One person in five has one of seven numbers, in whatever structure. */
  private static void shareNumbers(Draft draft, Chance chance) {
    for (int row : rowsOfSome(draft, chance, 5)) {
      int number = chance.below(7, "number", key(draft, row));
      draft.set(row, draft.place("person_key"), "00000000000" + number);
    }
  }

  private static List<Integer> characteristics(Draft draft) {
    return CHARACTERISTICS.stream()
        .filter(v -> draft.place(v).isPresent())
        .filter(v -> !draft.format().variables().get(v).required())
        .map(v -> draft.place(v).orElseThrow())
        .distinct()
        .toList();
  }

  private static String key(Draft draft, int row) {
    return draft.get(row, draft.place("person_key").orElseThrow());
  }

  /** The rows of data of one person in so many; of none where persons have no number. */
  private static List<Integer> rowsOfSome(Draft draft, Chance chance, int many) {
    List<Integer> rows = new ArrayList<>();
    Optional<Integer> place = draft.place("person_key");
    for (int row = 1; place.isPresent() && row <= draft.size(); row++) {
      if (chance.oneIn(many, "person", key(draft, row))) {
        rows.add(row);
      }
    }
    return rows;
  }
}
