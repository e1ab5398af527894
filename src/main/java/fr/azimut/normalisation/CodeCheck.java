package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.Flow;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.NetworkDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that whatever the formats translate codes to is one of ours. */
public final class CodeCheck {

  private static final List<String> NUMBERS =
      concat(
          List.of("quantity", "persons", "distinct_persons", "participants"), SurveyCoder.COUNTS);

  private CodeCheck() {}

  /**
   * Checks every format of every network, before any file is read.
   *
   * @throws DefinitionException at the first code that is none, or number that is none
   */
  public static void check(NetworkCatalog networks, CodeCatalog codes) {
    for (NetworkDefinition network : networks.list()) {
      for (ExtractFormat format : network.extracts()) {
        for (String variable : codedVariables(format.flow())) {
          CodeColumn.of(format, variable, canonical(variable, codes), networks);
        }
        for (String variable : NUMBERS) {
          NumberColumn.constant(format, variable, 0);
        }
      }
    }
  }

  /** The numbers of the codes that a variable may have. */
  static Map<String, Integer> canonical(String variable, CodeCatalog codes) {
    return switch (variable) {
      case "all_publics" -> PlaceCoder.BOOLEANS;
      case "networks" -> codes.ids("network");
      default -> codes.ids(variable);
    };
  }

  /** The variables of a flow that hold codes. */
  static List<String> codedVariables(Flow flow) {
    return switch (flow) {
      case ACTIVITY -> concat(ActivityCoder.CODED, ActivityCoder.CODED_LAST);
      case PATHWAY -> PathwayCoder.CODED;
      case REQUEST -> RequestCoder.CODED;
      case EARLY_LEAVER -> EarlyLeaverCoder.CODED;
      case SURVEY -> SurveyCoder.CODED;
      case COOPERATION -> concat(CooperationCoder.CODED, List.of("networks"));
      case PLACE -> List.of("network", "kind", "all_publics");
      case CONTEXT -> List.of("measure", "source");
    };
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
