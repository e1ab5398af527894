package fr.azimut.indicator;

import static fr.azimut.indicator.CubeVariable.ATTENDANCE;
import static fr.azimut.indicator.CubeVariable.PLACEMENT;
import static fr.azimut.indicator.CubeVariable.SERVICE;
import static fr.azimut.indicator.CubeVariable.SEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubePlanTest {

  @TempDir private Path folder;

  private CubePlan plan(String... lines) {
    return CubePlan.of(java.util.List.of(Definitions.indicator(folder, lines)));
  }

  @Test
  void keepsTogetherWhatOneTableCompares() {
    CubePlan plan = plan("where: attendance = 'present'", "breakdowns: [sex, service]");
    assertThat(plan.cubes())
        .containsExactly(EnumSet.of(SERVICE, ATTENDANCE), EnumSet.of(ATTENDANCE, SEX));
    assertThat(plan.persons()).isEmpty();
  }

  @Test
  void keepsNoCubeThatAnotherContains() {
    CubePlan plan = plan("where: sex = 'F' and service = 'conseil'", "breakdowns: [sex]");
    assertThat(plan.cubes()).containsExactly(EnumSet.of(SERVICE, SEX));
  }

  @Test
  void keepsHowRecordsWerePlacedForTheCompletenessOfTheCommune() {
    assertThat(plan("completeness_of: [sex, commune]").cubes())
        .containsExactly(EnumSet.of(SEX), EnumSet.of(PLACEMENT));
  }

  @Test
  void needsNoVariableForTheNetwork() {
    assertThat(plan("where: referred_to <> network").cubes())
        .containsExactly(EnumSet.of(CubeVariable.REFERRED_TO));
  }

  @Test
  void tellsPersonsApartByTheConditionOfTheirRecords() {
    CubePlan plan =
        plan(
            "where: attendance = 'present'",
            "numerator: {words: femmes, measure: persons, where: \"sex = 'F'\"}");
    assertThat(plan.persons())
        .extracting(CubePlan.PersonFilter::text)
        .containsExactly("attendance = 'present'");
  }

  @Test
  void readsFromTheSmallestCubeThatSuffices() {
    CubePlan plan = plan("where: attendance = 'present'", "breakdowns: [sex, service]");
    assertThat(plan.cubeFor(Set.of(SEX))).isEqualTo(EnumSet.of(ATTENDANCE, SEX));
    assertThatThrownBy(() -> plan.cubeFor(Set.of(PLACEMENT)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no cube for [PLACEMENT]");
  }
}
