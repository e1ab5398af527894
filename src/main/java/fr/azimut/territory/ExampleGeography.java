package fr.azimut.territory;

import fr.azimut.definition.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The small region of the examples of definitions: départements {@code 01} and {@code 02} of two
 * communes each, {@code A1 A2} and {@code B1 B2}, which are the zones {@code A} and {@code B} of
 * zoning {@code ztef}; {@code X1 X2 X3} of département {@code 03} lie outside. A real geography in
 * all: records are placed in it as in any other.
 */
public final class ExampleGeography {

  private static final String ZTEF = "ztef";

  /** The INSEE codes of the communes by the names that examples give them. */
  private static final Map<String, String> COMMUNES =
      Map.of(
          "A1", "01001", "A2", "01002", "B1", "02001", "B2", "02002", "X1", "03001", "X2", "03002",
          "X3", "03003");

  private final Geography geography;
  private final Placer placer;

  /** The same every time. */
  public ExampleGeography() {
    Region region = new Region("0", "Exemple");
    TerritoryReference reference =
        new TerritoryReference(
            new ReferenceTables(
                "exemple",
                "exemple",
                new TreeMap<>(COMMUNES)
                    .entrySet().stream().map(e -> commune(e.getKey(), e.getValue())).toList(),
                List.of(
                    new Department("01", "Département 01", region, region),
                    new Department("02", "Département 02", region, region),
                    new Department("03", "Département 03", region, region)),
                Map.of(),
                Map.of(),
                Map.of()));
    RegionProfile profile =
        new RegionProfile(
            "exemple",
            "Exemple",
            List.of("01", "02"),
            List.of(ZTEF, Zoning.DEPARTMENT),
            List.of(),
            List.of("region"),
            new RegionProfile.Disclosure(5),
            new RegionProfile.Calendar(3),
            "Europe/Paris",
            new Position("exemple", 1, 1));
    this.geography =
        Geography.of(reference, profile, List.of(ztef(), Zoning.departments(reference)));
    this.placer = new Placer(geography);
  }

  private static Commune commune(String name, String code) {
    return new Commune(code, name, code.substring(0, 2), null, List.of(postcode(code)), 0);
  }

  /** Each commune has its own: {@code 01011} of {@code 01001}. */
  private static String postcode(String code) {
    return code.substring(0, 3) + "1" + code.substring(4);
  }

  private static Zoning ztef() {
    Map<String, String> zoneOfCommune = new TreeMap<>();
    COMMUNES.forEach(
        (name, code) -> {
          if (!name.startsWith("X")) {
            zoneOfCommune.put(code, name.substring(0, 1));
          }
        });
    return new Zoning(
        new ZoningNotice(ZTEF, "ZTEF", "ZTEF", "ZTEF", "exemple", "exemple", false, null),
        List.of(zone("A"), zone("B")),
        zoneOfCommune);
  }

  private static ZoneNotice zone(String code) {
    return new ZoneNotice(new Zone(ZTEF, code, "Zone " + code), false, null);
  }

  /** The region with its zones. */
  public Geography geography() {
    return geography;
  }

  /**
   * Places a record that says just enough of a commune to be placed by a rule.
   *
   * @param commune {@code A1}, {@code A2}, {@code B1}, {@code B2}, or {@code X1} to {@code X3}
   *     outside
   * @return empty when the region has no such commune
   */
  public Optional<Placement> place(String commune, PlacementRule rule) {
    return Optional.ofNullable(COMMUNES.get(commune)).map(code -> place(commune, code, rule));
  }

  private Placement place(String name, String code, PlacementRule rule) {
    return switch (rule) {
      case COMMUNE -> placer.place(code, null, null, null);
      case COMMUNE_LABEL -> placer.place(null, postcode(code), name, null);
      case POSTCODE -> placer.place(null, postcode(code), null, null);
      case STRUCTURE -> placer.place(null, null, null, code);
      // The postcode of no commune tells its département alone.
      case DEPARTMENT -> placer.place(null, code.substring(0, 2) + "999", null, null);
      case NONE -> placer.place(null, null, null, null);
    };
  }
}
