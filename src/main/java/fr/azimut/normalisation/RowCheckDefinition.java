package fr.azimut.normalisation;

import fr.azimut.definition.Position;
import fr.azimut.extract.Flow;
import fr.azimut.quality.Severity;
import java.util.List;
import java.util.Map;

/**
 * A check of the values of one row together: one file of {@code jobs/checks/}.
 *
 * @param position where it is defined
 * @param id stable, in kebab-case, the name of the file
 * @param flow the rows that it is about
 * @param where the condition of the rows that are wrong ({@link RowCondition})
 * @param column the variable whose cell is blamed
 * @param severity {@code error} rejects the row; {@code warning} and {@code info} keep it
 * @param title what is wrong, in French
 * @param advice what should stand there, in French
 * @param examples rows that the check finds, or not
 */
record RowCheckDefinition(
    Position position,
    String id,
    Flow flow,
    String where,
    String column,
    Severity severity,
    String title,
    String advice,
    List<Example> examples) {

  /**
   * A row that shows what the check does.
   *
   * @param position where it stands
   * @param row codes by variable; the others are not given
   * @param found whether the check finds it
   */
  record Example(Position position, Map<String, String> row, boolean found) {}

  RowCheckDefinition {
    if (severity == Severity.BLOCKING) {
      throw new IllegalArgumentException(
          "'severity' is 'blocking': one row cannot refuse a file; write error, warning or info");
    }
    if (examples.stream().noneMatch(Example::found) || examples.stream().allMatch(Example::found)) {
      throw new IllegalArgumentException("'examples' need a row that is found and one that is not");
    }
  }
}
