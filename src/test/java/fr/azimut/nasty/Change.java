package fr.azimut.nasty;

import fr.azimut.run.Draft;
import java.util.Map;
import java.util.TreeMap;

/** A named mutation of what a file tells. */
@FunctionalInterface
interface Change {

  /** Changes the rows of a file, as that chance decides; nothing where it has no such column. */
  void apply(Draft draft, Chance chance);

  /** All of them by name. */
  static Map<String, Change> all() {
    Map<String, Change> all = new TreeMap<>();
    PersonChanges.add(all);
    PlaceChanges.add(all);
    RegisterChanges.add(all);
    RowChanges.add(all);
    return all;
  }
}
