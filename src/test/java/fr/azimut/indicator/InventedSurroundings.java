package fr.azimut.indicator;

import fr.azimut.definition.Position;
import fr.azimut.indicator.RegistrySurroundings.Shown;
import fr.azimut.normalisation.KeyScopes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Networks, zonings and documents of a small region, for checks of definitions. */
final class InventedSurroundings {

  private static final Map<String, Map<String, Set<String>>> NETWORKS =
      new TreeMap<>(
          Map.of(
              "cio",
              Map.of(
                  "activity", words("persons service channel sex age_band attendance"),
                  "request", words("requested interview request_kind sex")),
              "mission-locale",
              Map.of(
                  "activity",
                  words("person_key service cep_level channel sex age_band attendance"),
                  "pathway",
                  words("person_key program opened closed sex age_band")),
              "apec",
              Map.of("pathway", words("program requested opened closed")),
              "region",
              Map.of(
                  "place", words("network kind all_publics advisers"),
                  "context", words("measure source"),
                  "cooperation", words("action_kind networks"))));

  static final RegistrySurroundings ALL =
      new RegistrySurroundings(
          NETWORKS,
          new KeyScopes(Map.of("mission-locale", Set.of("activity", "pathway"))),
          Set.of("departement", "ztef"),
          Stream.of("TST-01", "TST-02", "TST-03", "TST-04", "TST-05")
              .map(code -> new Shown(new Position("reports.yaml", 1, 1), code, null))
              .toList());

  private InventedSurroundings() {}

  /** Documents that show these indicators alone. */
  static RegistrySurroundings showing(List<Shown> shown) {
    return new RegistrySurroundings(NETWORKS, ALL.scopes(), ALL.zonings(), shown);
  }

  private static Set<String> words(String words) {
    return new TreeSet<>(List.of(words.split(" ", -1)));
  }
}
