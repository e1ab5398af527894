package fr.azimut.territory;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.util.List;

/**
 * The combinations of one zone of each zoning, as numbers whose digits are the zones' positions.
 */
final class Atoms {

  /** More combinations than this would make every cube slow: too many zonings at once. */
  private static final int MOST = 100_000;

  private final List<GeographyZoning> zonings;
  private final int count;

  /**
   * @param blame where the zonings are named
   * @throws DefinitionException when there are more than 100,000 combinations
   */
  Atoms(List<GeographyZoning> zonings, Position blame) {
    this.zonings = List.copyOf(zonings);
    long combinations = 1;
    for (GeographyZoning zoning : zonings) {
      combinations *= zoning.zones().size();
      if (combinations > MOST) {
        throw new DefinitionException(
            blame,
            "the zonings have more than " + MOST + " combinations of zones",
            "Take a zoning away from the profile.");
      }
    }
    count = (int) combinations;
  }

  int count() {
    return count;
  }

  /**
   * The atom of one zone of each zoning, given by their positions; the last digit counts by one.
   */
  int idOf(int[] positions) {
    int atom = 0;
    for (int i = 0; i < positions.length; i++) {
      atom = atom * zonings.get(i).zones().size() + positions[i];
    }
    return atom;
  }

  List<Zone> zonesOf(int atomId) {
    if (atomId < 0 || atomId >= count) {
      throw new IllegalArgumentException("no atom " + atomId + " of " + count);
    }
    Zone[] combined = new Zone[zonings.size()];
    int rest = atomId;
    for (int i = combined.length - 1; i >= 0; i--) {
      List<Zone> digits = zonings.get(i).zones();
      combined[i] = digits.get(rest % digits.size());
      rest /= digits.size();
    }
    return List.of(combined);
  }
}
