package fr.azimut.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One way to spoil a good file. */
public interface Mutation {

  /**
   * Writes the spoilt file.
   *
   * @param good may be changed
   * @return false when files of this format cannot be spoilt so
   */
  boolean write(Draft good, Path file) throws IOException;

  /** Changes rows, before they are written. */
  @FunctionalInterface
  interface OfRows extends Mutation {

    boolean change(Draft good);

    @Override
    default boolean write(Draft good, Path file) {
      if (!change(good)) {
        return false;
      }
      good.write(file);
      return true;
    }
  }

  /** All of them by name. */
  static Map<String, Mutation> all() {
    Map<String, Mutation> all = new TreeMap<>();
    CellMutations.add(all);
    TableMutations.add(all);
    TextMutations.add(all);
    WorkbookMutations.add(all);
    return all;
  }
}
