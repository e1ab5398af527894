package fr.azimut.territory;

import fr.azimut.definition.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three invented départements of four communes, and a zoning that straddles two of them. */
final class SmallTerritory {

  static final TerritoryReference REFERENCE =
      new TerritoryReference(
          new ReferenceTables(
              "COG 2099",
              "hash",
              List.of(
                  new Commune("01001", "Aa", "01", null, List.of("01100"), 10),
                  new Commune("01002", "Bé", "01", null, List.of("01100"), 20),
                  new Commune("02001", "Cy", "02", null, List.of("02100"), 40),
                  new Commune("03001", "Dû", "03", null, List.of("03100"), 80)),
              List.of(department("01"), department("02"), department("03")),
              Map.of("02002", "02001"),
              Map.of(),
              Map.of()));

  private SmallTerritory() {}

  static RegionProfile profile(String... zonings) {
    return new RegionProfile(
        "petite",
        "Petite région",
        List.of("01", "02"),
        List.of(zonings),
        List.of(),
        List.of("cio"),
        new RegionProfile.Disclosure(5),
        new RegionProfile.Calendar(3),
        "Europe/Paris",
        new Position("petite.yaml", 1, 1));
  }

  /** Zone A holds 01001 and 02001, B what the map says besides. */
  static Zoning basin(Map<String, String> others) {
    Map<String, String> zoneOfCommune = new TreeMap<>(others);
    zoneOfCommune.put("01001", "A");
    zoneOfCommune.put("02001", "A");
    return new Zoning(
        new ZoningNotice("bassin", "Bassin", "Bassins", "Bassin", "2099", "test", true, null),
        List.of(zone("B"), zone("A"), zone("C")),
        zoneOfCommune);
  }

  private static ZoneNotice zone(String code) {
    return new ZoneNotice(new Zone("bassin", code, "Bassin " + code), false, null);
  }

  private static Department department(String code) {
    Region region = new Region("9" + code, "Région " + code);
    return new Department(code, "Département " + code, region, region);
  }
}
