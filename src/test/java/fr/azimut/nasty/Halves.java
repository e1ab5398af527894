package fr.azimut.nasty;

import fr.azimut.extract.Flow;
import fr.azimut.run.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Splits structures in two: the second half is at the same places, and has some of the people. */
final class Halves {

  private static final String SECOND = "B";
  private static final String[] PEOPLE = {
    "commune",
    "postcode",
    "commune_label",
    "sex",
    "age_band",
    "education",
    "status",
    "vae_age",
    "host"
  };

  private Halves() {}

  static void split(Draft draft, Chance chance) {
    if (draft.format().flow() == Flow.PLACE) {
      doublePlaces(draft);
    } else {
      draft.place("structure").ifPresent(place -> share(draft, place, chance));
    }
  }

  /** Advisers are shared out too. */
  private static void doublePlaces(Draft places) {
    int structure = places.place("structure").orElseThrow();
    int advisers = places.place("advisers").orElseThrow();
    List<List<String>> second = new ArrayList<>();
    for (List<String> row : places.rows().subList(1, places.rows().size())) {
      List<String> copy = new ArrayList<>(row);
      copy.set(structure, row.get(structure) + SECOND);
      if (!row.get(advisers).isEmpty()) {
        double half = Double.parseDouble(row.get(advisers).replace(',', '.')) / 2;
        String text = String.valueOf(half).replace('.', ',');
        row.set(advisers, text);
        copy.set(advisers, text);
      }
      second.add(copy);
    }
    places.rows().addAll(second);
  }

  /** Rows of one person stay together, and so do rows of people alike. */
  private static void share(Draft draft, int structure, Chance chance) {
    if (draft.place("distinct_persons").isPresent()) {
      shareGroups(draft, structure, chance);
      return;
    }
    List<Integer> together =
        draft
            .place("person_key")
            .map(List::of)
            .orElseGet(() -> Stream.of(PEOPLE).flatMap(v -> draft.place(v).stream()).toList());
    for (List<String> row : draft.rows().subList(1, draft.rows().size())) {
      String group = together.stream().map(row::get).collect(Collectors.joining(";"));
      if (chance.oneIn(2, row.get(structure), group)) {
        row.set(structure, row.get(structure) + SECOND);
      }
    }
  }

  /**
   * A group of people alike has one number of distinct persons and stays whole, however its
   * characteristics are written: rows part by the age that they are read with.
   */
  private static void shareGroups(Draft draft, int structure, Chance chance) {
    int age = draft.place("age_band").orElseThrow();
    Map<String, String> codes = draft.format().variables().get("age_band").values();
    for (List<String> row : draft.rows().subList(1, draft.rows().size())) {
      if (chance.oneIn(2, row.get(structure), codes.getOrDefault(row.get(age), "NR"))) {
        row.set(structure, row.get(structure) + SECOND);
      }
    }
  }
}
