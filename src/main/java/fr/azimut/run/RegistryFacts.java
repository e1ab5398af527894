package fr.azimut.run;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import fr.azimut.indicator.RegistrySurroundings;
import fr.azimut.indicator.RegistrySurroundings.Shown;
import fr.azimut.normalisation.KeyScopes;
import fr.azimut.territory.RegionCatalog;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells the registry of indicators what the other definitions of {@code jobs/} say. */
final class RegistryFacts {

  private RegistryFacts() {}

  static RegistrySurroundings of(NetworkCatalog networks, RegionCatalog regions, Layouts layouts) {
    Map<String, Map<String, Set<String>>> filled = new TreeMap<>();
    for (NetworkDefinition network : networks.list()) {
      Map<String, Set<String>> flows = new TreeMap<>();
      for (ExtractFormat format : network.extracts()) {
        flows
            .computeIfAbsent(format.flow().id(), flow -> new TreeSet<>())
            .addAll(format.variables().keySet());
      }
      filled.put(network.network(), flows);
    }
    return new RegistrySurroundings(
        filled,
        KeyScopes.of(networks),
        regions.listProfiles().stream()
            .flatMap(profile -> profile.zonings().stream())
            .collect(Collectors.toCollection(TreeSet::new)),
        layouts.listReports().stream()
            .flatMap(reports -> reports.listMentions().stream())
            .distinct() // a general file speaks once, for all regions
            .map(m -> new Shown(m.position(), m.indicator(), m.variable()))
            .toList());
  }
}
