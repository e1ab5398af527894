package fr.azimut.report;

import fr.azimut.definition.Position;
import org.jspecify.annotations.Nullable;

/**
 * One table or chart of a section.
 *
 * @param position where it stands
 * @param show what
 * @param variable the variable whose modalities are shown, for those that need one
 */
record BlockDefinition(Position position, BlockKind show, @Nullable String variable) {

  BlockDefinition {
    if (show.needsVariable() == (variable == null)) {
      throw new IllegalArgumentException(
          show.needsVariable()
              ? "this block shows the modalities of a variable: 'variable' is missing"
              : "this block shows no modalities: 'variable' has no meaning here");
    }
  }

  /** The variable that it tells apart, {@code ""} for the headline figure, null for neither. */
  @Nullable String tells() {
    return show.needsHeadline() ? "" : variable;
  }
}
