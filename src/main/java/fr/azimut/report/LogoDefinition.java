package fr.azimut.report;

import fr.azimut.definition.Position;

/**
 * Whose document it is, to be seen.
 *
 * @param position where it stands
 * @param file a PNG beside the file that names it
 * @param alt the name that it shows, for those who do not see it
 */
record LogoDefinition(Position position, String file, String alt) {

  LogoDefinition {
    if (alt.isBlank()) {
      throw new IllegalArgumentException("'alt' must say whose logo it is");
    }
  }
}
