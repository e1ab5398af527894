package fr.azimut.report;

import fr.azimut.definition.Position;

/**
 * The page that sums a diagnostic up.
 *
 * @param position where it stands
 * @param sheet name of the sheet
 * @param title of the page
 * @param introduction what it is about
 * @param longest rows of a table, the widest gaps first
 */
record SynthesisDefinition(
    Position position, String sheet, String title, String introduction, int longest) {

  SynthesisDefinition {
    if (longest < 1) {
      throw new IllegalArgumentException("'longest' must be 1 or more");
    }
  }
}
