package fr.azimut.indicator;

import java.util.List;
import java.util.stream.Stream;

/** The variables that a condition or a breakdown may name, by flow. */
final class FlowVariables {

  private FlowVariables() {}

  static List<String> of(String flow, boolean ofPerson) {
    return switch (flow) {
      case "activity" -> ofPerson ? ofPerson() : ofActivity();
      case "place" -> List.of("kind", "all_publics", "network");
      case "context" -> List.of("measure", "source");
      default -> List.of();
    };
  }

  private static List<String> ofPerson() {
    return CubeVariable.OF_A_PERSON.stream().map(CubeVariable::id).toList();
  }

  private static List<String> ofActivity() {
    return Stream.concat(
            Stream.of(CubeVariable.values()).map(CubeVariable::id), Stream.of("network"))
        .toList();
  }
}
