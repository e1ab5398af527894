package fr.azimut.comparison;

import fr.azimut.territory.Zone;
import java.util.List;

/**
 * The zones that resemble one most.
 *
 * @param profiles the zone itself, then its neighbours, the nearest first; empty when it has none
 * @param reason why it has none, in French, without a final stop; {@code ""} when it has some
 */
public record Neighbours(List<Profile> profiles, String reason) {

  /** Copies the profiles. */
  public Neighbours {
    profiles = List.copyOf(profiles);
  }

  /**
   * What a zone looks like beside the others of its zoning.
   *
   * @param zone the zone
   * @param distance to the zone whose neighbours are looked for
   * @param scores for each variable of the definition, how many standard deviations lie between the
   *     zone and the mean of the zones
   */
  public record Profile(Zone zone, double distance, List<Double> scores) {}

  /** The neighbours, the nearest first. */
  public List<Zone> zones() {
    return profiles.stream().skip(1).map(Profile::zone).toList();
  }

  static Neighbours none(String reason) {
    return new Neighbours(List.of(), reason);
  }
}
