package fr.azimut.report;

import fr.azimut.definition.Position;
import java.util.List;

/**
 * What a chapter shows of one indicator.
 *
 * @param position where it stands
 * @param indicator its code
 * @param blocks in the order of the page
 */
record SectionDefinition(Position position, String indicator, List<BlockDefinition> blocks) {

  SectionDefinition {
    if (!indicator.matches("[A-Z]{3}-[0-9]{2}")) {
      throw new IllegalArgumentException("'" + indicator + "' is no indicator code such as ACC-01");
    }
  }
}
