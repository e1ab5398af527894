package fr.azimut.nasty;

import fr.azimut.run.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows that stand twice, or that are missing. */
final class RowChanges {

  private static final Chance BY_STRUCTURE = new Chance("structure");

  private RowChanges() {}

  static void add(Map<String, Change> all) {
    all.put("rows-repeated", RowChanges::repeat);
    all.put("structure-closed", (d, c) -> silence(d, 0));
    all.put("structure-not-open", (d, c) -> silence(d, 1));
    all.put("structure-silent", (d, c) -> silence(d, 2));
  }

  /** One row in thirty is there again, at the end. */
  private static void repeat(Draft draft, Chance chance) {
    List<List<String>> again = new ArrayList<>();
    for (List<String> row : draft.rows().subList(1, draft.rows().size())) {
      if (chance.oneIn(30, row)) {
        again.add(new ArrayList<>(row));
      }
    }
    draft.rows().addAll(again);
  }

  /** No row of a structure in eight; it is the same one in every file. */
  private static void silence(Draft draft, int which) {
    draft
        .place("structure")
        .ifPresent(
            place ->
                draft
                    .rows()
                    .subList(1, draft.rows().size())
                    .removeIf(r -> BY_STRUCTURE.below(8, r.get(place)) == which));
  }
}
