package fr.azimut.normalisation;

import java.util.HashMap;
import java.util.Map;

/** The ids of structures, remembered for one file. */
final class StructureIds {

  static final int LONGEST_CODE = 64;

  private final StructureStore structures;
  private final Map<String, Map<String, Integer>> ids = new HashMap<>();

  StructureIds(StructureStore structures) {
    this.structures = structures;
  }

  /** The id of a structure, made on its first appearance. */
  int get(String network, String code) {
    Map<String, Integer> known = ids.computeIfAbsent(network, structures::list);
    Integer id = known.get(code);
    if (id == null) {
      id = structures.add(network, code);
      known.put(code, id);
    }
    return id;
  }

  /** Whether a text can be the code of a structure. */
  static boolean isStorable(String code) {
    return !code.isEmpty()
        && code.length() <= LONGEST_CODE
        && code.chars().noneMatch(StructureIds::isUnstorable);
  }

  private static boolean isUnstorable(int character) {
    return Character.isISOControl(character) || Character.isSurrogate((char) character);
  }
}
