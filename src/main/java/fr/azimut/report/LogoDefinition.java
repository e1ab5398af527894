package fr.azimut.report;

import fr.azimut.definition.Position;

/**
 * Whose document it is, to be seen.
 *
 * @param position where it stands
 * @param file a PNG in {@code jobs/reports/} or below
 * @param alt the name that it shows, for those who do not see it
 */
record LogoDefinition(Position position, String file, String alt) {

  LogoDefinition {
    if (alt.isBlank()) {
      throw new IllegalArgumentException("'alt' must say whose logo it is");
    }
  }
}
