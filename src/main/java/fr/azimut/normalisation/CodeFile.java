package fr.azimut.normalisation;

import fr.azimut.definition.Position;
import java.util.Map;

/**
 * The file {@code jobs/mappings/codes.yaml}.
 *
 * @param position where it begins
 * @param variables the coded variables
 */
record CodeFile(Position position, Map<String, CodeList> variables) {

  /**
   * The codes of a variable.
   *
   * @param position where the list stands
   * @param label the variable's name, in French
   * @param codes from code to label, in order
   */
  record CodeList(Position position, String label, Map<String, String> codes) {

    CodeList {
      if (codes.isEmpty() || codes.size() > Short.MAX_VALUE) {
        throw new IllegalArgumentException("'codes' has " + codes.size() + " codes");
      } else if (codes.containsKey(CodeCatalog.NOT_GIVEN)) {
        throw new IllegalArgumentException("'NR' exists for every variable and is not listed");
      }
    }
  }
}
