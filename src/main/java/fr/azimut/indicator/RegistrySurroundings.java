package fr.azimut.indicator;

import fr.azimut.definition.Position;
import fr.azimut.normalisation.KeyScopes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the other definitions say that concerns the registry.
 *
 * @param networks the variables that the formats of each network fill, by network and flow
 * @param scopes whose numbers of persons are unique within a structure only
 * @param zonings the zonings of all regions, without {@code region}
 * @param shown what the documents show
 */
public record RegistrySurroundings(
    Map<String, Map<String, Set<String>>> networks,
    KeyScopes scopes,
    Set<String> zonings,
    List<Shown> shown) {

  /**
   * An indicator that a document names.
   *
   * @param position where
   * @param code the indicator's
   * @param variable the variable whose modalities are shown, {@code ""} for the headline figure,
   *     null for whatever there is
   */
  public record Shown(Position position, String code, @Nullable String variable) {}
}
