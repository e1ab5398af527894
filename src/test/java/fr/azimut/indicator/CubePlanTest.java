package fr.azimut.indicator;

import static fr.azimut.indicator.CubeVariable.ATTENDANCE;
import static fr.azimut.indicator.CubeVariable.CEP_LEVEL;
import static fr.azimut.indicator.CubeVariable.PLACEMENT;
import static fr.azimut.indicator.CubeVariable.REFERRED_TO;
import static fr.azimut.indicator.CubeVariable.SERVICE;
import static fr.azimut.indicator.CubeVariable.SEX;
import static fr.azimut.indicator.CubeVariable.STRUCTURE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubePlanTest {

  private static final String PERSONS = "numerator: {words: personnes, measure: persons}";
  private static final String UNIQUENESS = "uniqueness: somme-reseaux";

  @TempDir private Path folder;

  private Indicator indicator(String... lines) {
    return Definitions.indicator(folder, lines);
  }

  private CubePlan plan(String... lines) {
    return CubePlan.of(List.of(indicator(lines)));
  }

  @Test
  void keepsTogetherWhatOneTableCompares() {
    CubePlan plan = plan("where: attendance = 'present'", "breakdowns: [sex, service]");
    assertThat(plan.cubes())
        .containsExactly(EnumSet.of(SERVICE, ATTENDANCE), EnumSet.of(ATTENDANCE, SEX));
    assertThat(plan.persons()).isEmpty();
    assertThat(plan.communes()).isFalse();
  }

  @Test
  void keepsNoCubeThatAnotherContains() {
    CubePlan plan = plan("where: sex <> 'NR' and service = 'conseil'", "breakdowns: [sex]");
    assertThat(plan.cubes()).containsExactly(EnumSet.of(SERVICE, SEX));
  }

  @Test
  void keepsHowRecordsWerePlacedForTheShareOfThoseWithACommune() {
    assertThat(
            plan(
                    "numerator: {words: actes, measure: quantity, where: placement = 'commune'}",
                    Definitions.SHARE,
                    Definitions.NO_ZERO,
                    "unit: '%'")
                .cubes())
        .containsExactly(EnumSet.of(PLACEMENT));
  }

  @Test
  void needsNoVariableForTheNetwork() {
    assertThat(plan("where: referred_to <> network").cubes())
        .containsExactly(EnumSet.of(REFERRED_TO));
    assertThat(plan("over: network", Definitions.SHARE, Definitions.NO_ZERO, "unit: '%'").cubes())
        .containsExactly(EnumSet.noneOf(CubeVariable.class));
  }

  @Test
  void keepsTheStructureForEvolutionsApart() {
    assertThat(plan("where: service = 'conseil'", "evolutions: [year-before]").cubes())
        .containsExactly(EnumSet.of(SERVICE), EnumSet.of(SERVICE, STRUCTURE_ID));
  }

  @Test
  void keepsOneCubeForAllSourcesOfActs() {
    assertThat(
            plan(
                    "flow:",
                    "sources: [{flow: activity, networks: [cio], where: \"cep_level = '2'\"},"
                        + " {flow: request, networks: [psad]}]",
                    "breakdowns: [sex]",
                    "numerator: {words: demandes, measure: records}")
                .cubes())
        .containsExactly(EnumSet.of(CEP_LEVEL, SEX));
  }

  @Test
  void tellsPersonsApartByTheConditionsOfTheirRecords() {
    CubePlan plan =
        plan(
            "where: attendance = 'present'",
            "numerator: {words: femmes, measure: persons, records: \"cep_level = '3'\","
                + " where: \"sex = 'F'\"}",
            "denominator: {words: personnes, measure: persons}",
            Definitions.NO_ZERO,
            "unit: '%'",
            UNIQUENESS);
    assertThat(plan.persons())
        .extracting(PersonFilter::text)
        .containsExactly("attendance = 'present'", "attendance = 'present' and cep_level = '3'");
  }

  @Test
  void knowsAFilterInWhateverOrderItsConditionsAreWritten() {
    CubePlan plan =
        plan(
            "where: attendance = 'present' and cep_level = '3'",
            "numerator: {words: femmes, measure: persons, where: \"sex = 'F'\"}",
            "denominator: {words: personnes, measure: persons,"
                + " records: \"cep_level = '3' and attendance = 'present'\"}",
            Definitions.NO_ZERO,
            "unit: '%'",
            UNIQUENESS);
    assertThat(plan.persons())
        .extracting(PersonFilter::text)
        .containsExactly("attendance = 'present' and cep_level = '3'");
  }

  @Test
  void tellsPersonsApartOnceForAllFigures() {
    CubePlan plan = plan(PERSONS, UNIQUENESS, "breakdowns: [sex, age_band]");
    assertThat(plan.persons()).extracting(PersonFilter::text).containsExactly("");
  }

  @Test
  void readsTheCommunesOfActs() {
    CubePlan plan =
        plan(
            "numerator: {words: communes, measure: communes}",
            "by_network: false",
            "confidential: false");
    assertThat(plan.communes()).isTrue();
  }

  @Test
  void readsFromTheSmallestCubeThatSuffices() {
    Indicator indicator = indicator("where: attendance = 'present'", "breakdowns: [sex, service]");
    CubePlan plan = CubePlan.of(List.of(indicator));
    assertThat(plan.cubeFor(indicator.sources().get(0), indicator.tables().get(1)))
        .isEqualTo(CubeVariable.bits(Set.of(ATTENDANCE, SEX)));
    Indicator other = indicator("where: placement = 'commune'");
    assertThatThrownBy(() -> plan.cubeFor(other.sources().get(0), other.tables().get(0)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no cube for [PLACEMENT]");
  }
}
