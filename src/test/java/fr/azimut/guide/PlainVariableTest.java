package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.Flow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every variable has a name in French that a network can read. */
class PlainVariableTest {

  @ParameterizedTest
  @EnumSource(Flow.class)
  void everyVariableIsEitherCodedOrDescribed(Flow flow) {
    assertThat(flow.variables())
        .allMatch(
            variable ->
                PlainVariable.find(flow.id(), variable).isPresent()
                    || Guides.CODES.listVariables().contains(variable));
  }

  @ParameterizedTest
  @EnumSource(Flow.class)
  void everyFlowIsNamed(Flow flow) {
    assertThat(Guides.list())
        .filteredOn(g -> g.format().flow() == flow)
        .allMatch(
            g -> !FileText.flow(g.format()).equals(flow.name().toLowerCase(java.util.Locale.ROOT)));
  }
}
