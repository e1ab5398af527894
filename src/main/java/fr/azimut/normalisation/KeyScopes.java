package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.KeyScope;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose numbers of persons are unique within a structure only, by the formats of the networks.
 *
 * @param byStructure the flows of each network in whose files they are
 */
public record KeyScopes(Map<String, Set<String>> byStructure) {

  /** Every network tells its persons apart as a whole. */
  public static final KeyScopes OF_NETWORKS = new KeyScopes(Map.of());

  /** Those of all formats. */
  public static KeyScopes of(NetworkCatalog networks) {
    Map<String, Set<String>> byStructure = new TreeMap<>();
    for (NetworkDefinition network : networks.list()) {
      for (ExtractFormat format : network.extracts()) {
        if (isOfStructure(format)) {
          byStructure
              .computeIfAbsent(network.network(), n -> new TreeSet<>())
              .add(format.flow().id());
        }
      }
    }
    return new KeyScopes(byStructure);
  }

  /** Whether each structure gives the persons of a format numbers of its own. */
  public static boolean isOfStructure(ExtractFormat format) {
    VariableSource key = format.variables().get("person_key");
    return key != null && key.scope() == KeyScope.STRUCTURE;
  }

  /**
   * The same of a network's files.
   *
   * @param flow its id
   */
  public boolean isOfStructure(String network, String flow) {
    return byStructure.getOrDefault(network, Set.of()).contains(flow);
  }
}
