package fr.azimut.comparison;

import fr.azimut.definition.DefinitionReader;
import fr.azimut.definition.Position;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code jobs/territories/comparables.yaml}: by what zones resemble each other.
 *
 * @param count neighbours of a zone
 * @param variables that distances are measured by; each weighs the same
 */
public record ComparablesDefinition(int count, List<Variable> variables) {

  /** Refuses a definition that brings no zone near another. */
  public ComparablesDefinition {
    if (count < 1) {
      throw new IllegalArgumentException("'count' must be 1 or more");
    }
    if (variables.isEmpty()) {
      throw new IllegalArgumentException("'variables' is empty");
    }
  }

  /**
   * A context statistic of the zones, published as an indicator.
   *
   * @param position where it stands
   * @param label what readers are told, in French
   * @param indicator its code
   * @param aspect the id of one of its aspects; null for its value
   * @param per code of the indicator that its value is divided by; null for none
   * @param log whether distances are measured between logarithms
   */
  public record Variable(
      Position position,
      String label,
      String indicator,
      @Nullable String aspect,
      @Nullable String per,
      boolean log) {

    /** Refuses what is no code. */
    public Variable {
      check(indicator);
      if (per != null) {
        check(per);
      }
    }

    private static void check(String code) {
      if (!code.matches("[A-Z]{3}-[0-9]{2}")) {
        throw new IllegalArgumentException("'" + code + "' is no indicator code such as CTX-01");
      }
    }
  }

  /**
   * Reads {@code territories/comparables.yaml}.
   *
   * @param jobs the folder of the definitions
   * @throws fr.azimut.definition.DefinitionException when it is missing or wrong
   */
  public static ComparablesDefinition read(Path jobs) {
    return DefinitionReader.read(
        jobs.resolve("territories").resolve("comparables.yaml"), ComparablesDefinition.class);
  }
}
