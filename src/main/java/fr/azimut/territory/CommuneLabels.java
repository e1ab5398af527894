package fr.azimut.territory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the communes that a postcode serves; prepared, postcode by postcode, when first asked.
 */
final class CommuneLabels {

  private final Map<String, List<String>> formerNames;
  private final Map<String, Map<String, Commune>> byPostcode = new ConcurrentHashMap<>();

  /**
   * @param formerNames code of a current commune → names of the communes that it took in
   */
  CommuneLabels(Map<String, List<String>> formerNames) {
    this.formerNames = formerNames;
  }

  /** The one commune among those served that bears or bore the name. */
  Optional<Commune> find(String postcode, List<Commune> served, String label) {
    return served.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            byPostcode
                .computeIfAbsent(postcode, k -> labels(served))
                .get(CommuneLabel.normalise(label)));
  }

  /** A current name wins over a former one; a name that two communes share names neither. */
  private Map<String, Commune> labels(List<Commune> served) {
    Map<String, Set<Commune>> current = new HashMap<>();
    Map<String, Set<Commune>> former = new HashMap<>();
    for (Commune commune : served) {
      add(current, commune.name(), commune);
      formerNames
          .getOrDefault(commune.code(), List.of())
          .forEach(name -> add(former, name, commune));
    }
    former.putAll(current);
    Map<String, Commune> labels = new HashMap<>();
    former.forEach(
        (label, communes) -> {
          if (communes.size() == 1) {
            labels.put(label, communes.iterator().next());
          }
        });
    return labels;
  }

  private static void add(Map<String, Set<Commune>> labels, String name, Commune commune) {
    labels.computeIfAbsent(CommuneLabel.normalise(name), k -> new HashSet<>()).add(commune);
  }
}
