package fr.azimut.sample;

import fr.azimut.definition.DefinitionReader;
import java.nio.file.Path;
import java.util.Map;

/**
 * The canonical codes of the variables, as {@code jobs/mappings/codes.yaml} lists them.
 *
 * @param variables by name
 */
record CodeLists(Map<String, CodeList> variables) {

  /**
   * The codes of a variable.
   *
   * @param label the variable's name in French
   * @param codes their labels
   */
  record CodeList(String label, Map<String, String> codes) {}

  /** Not given: a code of every variable. */
  static final String NOT_GIVEN = "NR";

  static CodeLists read(Path jobs) {
    return DefinitionReader.read(jobs.resolve("mappings/codes.yaml"), CodeLists.class);
  }

  boolean has(String variable, String code) {
    CodeList list = variables.get(variable);
    return code.equals(NOT_GIVEN) || (list != null && list.codes().containsKey(code));
  }
}
