package fr.azimut.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {

  private final Geography geography = small("B");

  /** Commune 01002 lies in the zone that is given. */
  private static Geography small(String zone) {
    TerritoryReference reference = SmallTerritory.REFERENCE;
    return Geography.of(
        reference,
        SmallTerritory.profile("bassin", "departement"),
        List.of(
            SmallTerritory.basin(Map.of("01002", zone, "03001", "C")),
            Zoning.departments(reference)));
  }

  /** Zone C has no commune of the region and is left out. */
  @Test
  void numbersTheZonesInTheOrderOfZoningsAndCodes() {
    assertThat(geography.zones())
        .extracting(z -> geography.zoneId(z) + " " + z.zoning() + " " + z.code() + " " + z.label())
        .containsExactly(
            "1 bassin A Bassin A",
            "2 bassin B Bassin B",
            "3 bassin HZ Hors zonage",
            "4 bassin NL Non localisé",
            "5 departement 01 Département 01",
            "6 departement 02 Département 02",
            "7 departement HZ Hors zonage",
            "8 departement NL Non localisé",
            "9 region petite Petite région");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
           0, A,  01
           1, A,  02
           2, A,  HZ
           3, A,  NL
           4, B,  01
           6, B,  HZ
           8, HZ, 01
          12, NL, 01
          15, NL, NL
          """)
  void enumeratesEveryCombinationAsAnAtom(int atom, String basin, String department) {
    assertThat(geography.atomCount()).isEqualTo(16);
    assertThat(geography.atoms().zonesOf(atom))
        .extracting(Zone::code)
        .containsExactly(basin, department, "petite");
  }

  @Test
  void refusesAnAtomThatDoesNotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> geography.atoms().zonesOf(16))
        .withMessage("no atom 16 of 16");
  }

  /** The atom of Ardèche must not be read as that of Drôme, whatever their numbers. */
  @Test
  void refusesAnAtomOfAnotherGeography() {
    Atom atom = new Placer(small("A")).place("01002", null, null, null).atom();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> geography.zonesOf(atom))
        .withMessage("atom 0 is not of this edition of petite");
    assertThat(new Placer(geography).place("01001", null, null, null).atom()).isNotEqualTo(atom);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          bassin,      A,      01001 02001,       50, 01 02, true
          bassin,      B,      01002,             20, 01,    true
          bassin,      HZ,     '',                 0, '',    false
          bassin,      NL,     '',                 0, '',    false
          departement, 01,     01001 01002,       30, 01,    false
          region,      petite, 01001 01002 02001, 70, 01 02, false
          """)
  void knowsWhatAZoneIsMadeOf(
      String zoning, String code, String communes, int people, String departments, boolean ours) {
    Zone zone = geography.findZone(zoning, code).orElseThrow();
    assertThat(geography.communes(zone)).extracting(Commune::code).containsExactly(words(communes));
    assertThat(geography.population(zone)).isEqualTo(people);
    assertThat(geography.departmentsOf(zone)).containsExactly(words(departments));
    assertThat(geography.reconstructed(zone)).isEqualTo(ours);
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  @Test
  void refusesAZoneOfAnotherGeography() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> geography.zoneId(new Zone("bassin", "C", "Bassin C")))
        .withMessage("not a zone of petite: Zone[zoning=bassin, code=C, label=Bassin C]");
  }

  @Test
  void refusesZoningsThatAreNotTheProfiles() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Geography.of(SmallTerritory.REFERENCE, SmallTerritory.profile("bassin"), List.of()))
        .withMessage("profile petite has zonings [bassin], not []");
  }

  @Test
  void changesItsFingerprintWithATableAndOnlyThen() {
    assertThat(geography.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(small("B").fingerprint());
    assertThat(small("A").fingerprint()).isNotEqualTo(geography.fingerprint());
  }

  /** 4 zones with the remainders, nine times: 4^9 = 262,144 combinations. */
  @Test
  void refusesMoreAtomsThanACubeCanKeep() {
    List<Zoning> zonings = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      ZoningNotice notice = new ZoningNotice("z" + i, "Z", "Z", "Z", "2099", "test", false, null);
      zonings.add(
          new Zoning(
              notice,
              List.of(
                  new ZoneNotice(new Zone(notice.id(), "A", "A"), false, null),
                  new ZoneNotice(new Zone(notice.id(), "B", "B"), false, null)),
              Map.of("01001", "A", "01002", "B")));
      ids.add(notice.id());
    }
    RegionProfile profile = SmallTerritory.profile(ids.toArray(String[]::new));
    assertThatThrownBy(() -> Geography.of(SmallTerritory.REFERENCE, profile, zonings))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "petite.yaml:1:1: the zonings have more than 100000 combinations of zones. "
                + "Take a zoning away from the profile.");
  }
}
