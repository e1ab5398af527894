package fr.azimut.comparison;

import static fr.azimut.disclosure.InventedPublication.ALL_HIDDEN;
import static fr.azimut.disclosure.InventedPublication.ARDECHE;
import static fr.azimut.disclosure.InventedPublication.ARDECHE_VERTE;
import static fr.azimut.disclosure.InventedPublication.EMPTY;
import static fr.azimut.disclosure.InventedPublication.LOIRE;
import static fr.azimut.disclosure.InventedPublication.LOIRE_SUD;
import static fr.azimut.disclosure.InventedPublication.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.azimut.comparison.ComparablesDefinition.Variable;
import fr.azimut.definition.Position;
import fr.azimut.disclosure.InventedPublication;
import fr.azimut.territory.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three ZTEF have every statistic, a fourth none; of two départements, Ardèche lacks one.
 * Population active (CTX-02): Loire Sud 180,000, Forez 85,000, Ardèche Verte 40,000; sans diplôme:
 * 33, 30, 34 %.
 */
class ComparablesTest {

  private static final Position HERE = new Position("comparables.yaml", 1, 1);
  private static final Variable SIZE =
      new Variable(HERE, "population active", "CTX-02", null, null, true);
  private static final Variable JOBLESS =
      new Variable(HERE, "part des demandeurs", "CTX-03", null, "CTX-02", false);
  private static final Variable UNTAUGHT =
      new Variable(HERE, "part sans diplôme", "CTX-06", "sans-diplome", null, false);

  private static Neighbours of(Zone zone, int count, Variable... variables) {
    InventedPublication publication = new InventedPublication();
    ComparablesDefinition definition = new ComparablesDefinition(count, List.of(variables));
    return new Comparables(definition, publication, publication.headlines()).of(zone);
  }

  @Test
  void findsTheNearestByOneVariable() {
    assertThat(of(LOIRE_SUD, 2, SIZE).zones()).containsExactly(ALL_HIDDEN, ARDECHE_VERTE);
    assertThat(of(LOIRE_SUD, 1, UNTAUGHT).zones()).containsExactly(ARDECHE_VERTE);
    assertThat(of(LOIRE_SUD, 1, UNTAUGHT).reason()).isEmpty();
  }

  /**
   * ln 180, ln 85, ln 40: 5.19296, 4.44265, 3.68888; mean 4.44150, deviation 0.61404; the middle
   * one scores 0.00115 / 0.61404. Without logarithms it would score −0.29.
   */
  @Test
  void measuresBetweenLogarithmsWhereTheDefinitionSaysSo() {
    Neighbours neighbours = of(ALL_HIDDEN, 2, SIZE);
    assertThat(neighbours.profiles().get(0).scores().get(0)).isCloseTo(0.0019, within(1e-4));
    assertThat(neighbours.zones()).containsExactly(LOIRE_SUD, ARDECHE_VERTE);
  }

  /** Job seekers per active: Loire Sud 14 %, Ardèche Verte 10 %, Forez 9 %. */
  @Test
  void measuresBetweenQuotientsOfTwoStatistics() {
    assertThat(of(LOIRE_SUD, 2, JOBLESS).zones()).containsExactly(ARDECHE_VERTE, ALL_HIDDEN);
    assertThat(of(ALL_HIDDEN, 2, JOBLESS).zones()).containsExactly(ARDECHE_VERTE, LOIRE_SUD);
  }

  @Test
  void tellsWhatAZoneLacks() {
    assertThat(of(EMPTY, 2, SIZE, UNTAUGHT).reason())
        .isEqualTo(
            "il manque à ce territoire : population active (n.d.), part sans diplôme (n.d.)");
    assertThat(of(ARDECHE, 2, SIZE, JOBLESS).reason())
        .isEqualTo("il manque à ce territoire : part des demandeurs (s)");
    assertThat(of(ARDECHE, 2, SIZE, JOBLESS).zones()).isEmpty();
  }

  @Test
  void tellsThatNoOtherZoneCanBeCompared() {
    assertThat(of(LOIRE, 2, SIZE, JOBLESS).reason())
        .isEqualTo("il manque une variable à tous les autres territoires");
    assertThat(of(REGION, 2, SIZE).reason())
        .isEqualTo("ce territoire est le seul de son découpage");
  }

  @Test
  void isNeverNearAZoneThatLacksAVariable() {
    assertThat(of(LOIRE_SUD, 4, SIZE, JOBLESS, UNTAUGHT).zones())
        .hasSize(2)
        .doesNotContain(EMPTY, LOIRE_SUD);
  }
}
