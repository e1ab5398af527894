package fr.azimut.indicator;

import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.List;

/** Every check that the definitions of the registry go through, beside the codes alone. */
final class RegistryCheck {

  private RegistryCheck() {}

  /**
   * Checks definitions together.
   *
   * @return them with their expressions read, those whose flows exist, in the same order
   */
  static List<Indicator> check(
      List<IndicatorDefinition> definitions, CodeCatalog codes, ProblemLog log) {
    List<Indicator> indicators = new ArrayList<>();
    for (IndicatorDefinition definition : definitions) {
      FileCheck.check(definition, log);
      TextCheck.check(definition, log);
      SourceCheck.check(definition, log);
      PartCheck.check(definition, log);
      FigureCheck.check(definition, codes, log);
      PersonCheck.check(definition, log);
      ValueCheck.check(definition, log);
      PeriodCheck.check(definition, log);
      ExampleCheck.check(definition, codes, log);
      if (definition.listFlows().stream().allMatch(FlowTable.ids()::contains)) {
        Indicator indicator = IndicatorReader.read(definition, codes, log);
        ConditionCheck.check(indicator, codes, log);
        ContextCheck.check(indicator, codes, log);
        PrecisionCheck.check(indicator, codes, log);
        indicators.add(indicator);
      }
    }
    VersionCheck.check(definitions, log);
    codeLists(codes, log);
    return indicators;
  }

  private static void codeLists(CodeCatalog codes, ProblemLog log) {
    for (CubeVariable variable : CubeVariable.OF_A_PERSON) {
      int size = codes.list(variable.id()).size();
      if (size > LatestRecord.room(variable)) {
        log.add(
            RegistryRule.CODE_LIST_TOO_LONG,
            codes.position(variable.id()),
            variable.id() + ", " + size + " codes pour " + LatestRecord.room(variable));
      }
    }
  }
}
