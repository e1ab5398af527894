package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacerTest {

  private static final Geography GEOGRAPHY = geography();

  private final Placer placer = new Placer(GEOGRAPHY);

  private static Geography geography() {
    RegionCatalog catalog = RegionCatalog.read(Path.of("jobs"));
    return catalog.geography(catalog.findProfile("rhone-alpes").orElseThrow());
  }

  /**
   * Commune, postcode, label, commune of the structure → ZTEF, département, rule, remark, place.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          38185,     ,      ,                      , RA11, 38, COMMUNE,       NONE,             commune 38185
          69382,     ,      ,                      , RA17, 69, COMMUNE,       FORMER,           commune 69123
          1053,      ,      ,                      , RA01, 01, COMMUNE,       REPAIRED,         commune 01053
          42023,     , ,                      38185, RA05, 42, COMMUNE,       NONE,             commune 42023
          07010,     ,      ,                      , RA05, 07, COMMUNE,       NONE,             commune 07010
          63113,     ,      ,                 38185, HZ,   HZ, COMMUNE,       NONE,             commune 63113
          2A004,     ,      ,                      , HZ,   HZ, COMMUNE,       NONE,             commune 2A004
          38185, 69001, Lyon,                 69123, RA11, 38, COMMUNE,       POSTCODE_CONTRADICTED, commune 38185
          38185, 38100, ,                     69123, RA11, 38, COMMUNE,       NONE,             commune 38185
          38185, 38043, ,                     69123, RA11, 38, COMMUNE,       NONE,             commune 38185
          99999, 38000,     ,                      , RA11, 38, POSTCODE,      COMMUNE_UNKNOWN,  code postal 38000
          99999,      ,     ,                 38185, RA11, 38, STRUCTURE,     COMMUNE_UNKNOWN,  commune 38185
               , 38400, ST MARTIN D'HERES,         , RA11, 38, COMMUNE_LABEL, NONE,             commune 38421
               , 38690, GRAND-LEMPS (LE),          , RA10, 38, COMMUNE_LABEL, NONE,             commune 38182
               , 69003, LYON 3E ARRONDISSEMENT,    , RA17, 69, COMMUNE_LABEL, NONE,             commune 69123
               , 38000,     ,                      , RA11, 38, POSTCODE,      NONE,             code postal 38000
               , 38000, Lyon,                      , RA11, 38, POSTCODE,      LABEL_UNKNOWN,    code postal 38000
               , 1000,      ,                      , RA01, 01, POSTCODE,      REPAIRED,         code postal 01000
               , 63000,     ,                 38185, HZ,   HZ, POSTCODE,      NONE,             code postal 63000
               , 07310,     ,                 07010, RA05, 07, STRUCTURE,     NONE,             code postal 07310
               , 07310,     ,                      , NL,   07, DEPARTMENT,    NONE,             code postal 07310
               , 07310,     ,                 69123, NL,   07, DEPARTMENT,    STRUCTURE_EXCLUDED, code postal 07310
               , 07310, BOURG,                69123, NL,   07, DEPARTMENT,    LABEL_UNKNOWN,    code postal 07310
               , 01200,     ,                      , NL,   NL, NONE,          NONE,             code postal 01200
               , 01200, BELLEGARDE,           38185, NL,   NL, NONE,          LABEL_UNKNOWN,    code postal 01200
               , 01200,     ,                 38185, NL,   NL, NONE,          STRUCTURE_EXCLUDED, code postal 01200
               , 01200,     ,                 01033, RA03, 01, STRUCTURE,     NONE,             code postal 01200
               , 38300,     ,                 69123, NL,   38, DEPARTMENT,    STRUCTURE_EXCLUDED, code postal 38300
               , 69424, LYON CEDEX 03,        01004, NL,   69, DEPARTMENT,    NONE,             département 69
               , 01410,     ,                      , NL,   NL, NONE,          NONE,             code postal 01410
               , 38043, GRENOBLE CEDEX 9,          , NL,   38, DEPARTMENT,    NONE,             département 38
               , 38043,     ,                      , NL,   38, DEPARTMENT,    NONE,             département 38
               , 38043,     ,                 38185, NL,   38, DEPARTMENT,    NONE,             département 38
               , 38043,     ,                 69123, NL,   38, DEPARTMENT,    NONE,             département 38
          99999, 38043,     ,                 38185, NL,   38, DEPARTMENT,    COMMUNE_UNKNOWN,  département 38
               , 38043, Grenoble,             38185, NL,   38, DEPARTMENT,    NONE,             département 38
               , 75980, PARIS CEDEX 20,       69123, HZ,   HZ, DEPARTMENT,    NONE,             département 75
               , 20288,     ,                      , HZ,   HZ, DEPARTMENT,    NONE,             département 2B
               , 00100,     ,                 38185, RA11, 38, STRUCTURE,     POSTCODE_UNKNOWN, commune 38185
               , 00100,     ,                      , NL,   NL, NONE,          POSTCODE_UNKNOWN, non localisé
               ,      , Grenoble,                  , NL,   NL, NONE,          LABEL_UNKNOWN,    non localisé
               ,      ,     ,                 69382, RA17, 69, STRUCTURE,     NONE,             commune 69123
               ,      ,     ,                 75056, HZ,   HZ, STRUCTURE,     NONE,             commune 75056
               ,      ,     ,                 99999, NL,   NL, NONE,          NONE,             non localisé
               ,      ,     ,                      , NL,   NL, NONE,          NONE,             non localisé
          """)
  void placesARecord(
      String commune,
      String postcode,
      String label,
      String structure,
      String ztef,
      String department,
      PlacementRule rule,
      PlacementRemark remark,
      String place) {
    Placement placement = placer.place(commune, postcode, label, structure);
    assertThat(GEOGRAPHY.zonesOf(placement.atom()))
        .extracting(Zone::code)
        .containsExactly(ztef, department, "rhone-alpes");
    assertThat(placement.rule()).isEqualTo(rule);
    assertThat(placement.remark()).isEqualTo(remark);
    assertThat(PlaceId.describe(placement.placeId())).isEqualTo(place);
  }

  @Test
  void takesBlanksForNothing() {
    assertThat(placer.place(" ", "", " ", "")).isEqualTo(placer.place(null, null, null, null));
  }

  /** 406 postcodes serve several communes, but only 42 of them leave the ZTEF open. */
  @Test
  void countsThePostcodesThatDecideNoZtef() {
    long open =
        GEOGRAPHY.communes(GEOGRAPHY.region()).stream()
            .flatMap(c -> c.postcodes().stream())
            .distinct()
            .filter(p -> placer.place(null, p, null, null).rule() != PlacementRule.POSTCODE)
            .count();
    assertThat(open).isEqualTo(42);
  }

  @Test
  void storesRulesUnderNumbersThatNeverChange() {
    assertThat(PlacementRule.values())
        .extracting(r -> r.code() + " " + r + " " + r.label())
        .containsExactly(
            "1 COMMUNE commune de résidence",
            "2 COMMUNE_LABEL code postal et nom de la commune",
            "3 POSTCODE code postal",
            "4 STRUCTURE commune de la structure",
            "5 DEPARTMENT département seul",
            "6 NONE non localisé");
    for (PlacementRule rule : PlacementRule.values()) {
      assertThat(PlacementRule.ofCode(rule.code())).isSameAs(rule);
    }
  }

  @Test
  void placesEveryCommuneOfTheRegionInOneZtef() {
    assertThat(
            GEOGRAPHY.zones("ztef").stream()
                .collect(Collectors.summingInt(z -> GEOGRAPHY.communes(z).size())))
        .isEqualTo(2_738);
  }
}
