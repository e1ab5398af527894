package fr.azimut.indicator;

import fr.azimut.definition.Position;
import fr.azimut.normalisation.CodeCatalog;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows that examples give, and whether there are enough of them, with a trap. */
final class ExampleCheck {

  /** What rows of any flow may say, beside their variables. */
  private static final Set<String> OF_ANY_ROW =
      Set.of(
          "flow",
          "network",
          "month",
          "structure",
          "zone",
          "commune",
          "placement",
          "person",
          "persons",
          "distinct_persons",
          "quantity");

  private static final Map<FlowTable, Set<String>> OF_A_FLOW =
      Map.of(
          FlowTable.CONTEXT_FLOW, Set.of("year"),
          FlowTable.COOPERATION_FLOW, Set.of("networks", "structures"),
          FlowTable.REVISION_FLOW, Set.of("indicator", "value"));

  private final IndicatorDefinition definition;
  private final CodeCatalog codes;
  private final ProblemLog log;

  private ExampleCheck(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    this.definition = definition;
    this.codes = codes;
    this.log = log;
  }

  static void check(IndicatorDefinition definition, CodeCatalog codes, ProblemLog log) {
    new ExampleCheck(definition, codes, log).check();
  }

  private void check() {
    List<Example> examples = definition.examples();
    Position position = definition.keys().at("examples");
    if (examples.size() < 2) {
      log.add(RegistryRule.EXAMPLES_FEW, position, String.valueOf(examples.size()));
    }
    if (examples.stream().noneMatch(ExampleCheck::isTrap)) {
      log.add(RegistryRule.EXAMPLES_WITHOUT_TRAP, position);
    }
    Set<String> names = new HashSet<>();
    for (Example example : examples) {
      if (!names.add(example.name())) {
        log.add(
            RegistryRule.EXAMPLE_NAME_REPEATED,
            example.position(),
            ProblemLog.quoted(example.name()));
      }
      if (example.given().isEmpty() || example.expect().isEmpty()) {
        log.add(
            RegistryRule.EXAMPLE_EMPTY,
            example.position(),
            ProblemLog.quoted(example.given().isEmpty() ? "given" : "expect"));
      }
      example.given().forEach(row -> row(row, example.position()));
      ExpectationCheck.check(definition, codes, example, log);
    }
  }

  /** No value, a zero, or somebody who comes twice. */
  private static boolean isTrap(Example example) {
    boolean surprising =
        example.expect().stream()
            .anyMatch(e -> e.reason() != null || isZero(e.numerator()) || isZero(e.value()));
    List<String> persons = new ArrayList<>();
    for (Map<String, String> row : example.given()) {
      String person = row.get("person");
      if (person != null) {
        persons.add(row.get("network") + " " + person);
      }
    }
    return surprising || new HashSet<>(persons).size() < persons.size();
  }

  private static boolean isZero(@Nullable Double number) {
    return number != null && number == 0;
  }

  private void row(Map<String, String> row, Position position) {
    List<Source> sources = definition.listSources();
    String id = row.getOrDefault("flow", sources.isEmpty() ? "" : sources.get(0).flow());
    FlowTable flow = FlowTable.find(id).orElse(null);
    if (flow == null) {
      if (row.containsKey("flow")) {
        log.addUnknown(RegistryRule.EXAMPLE_FLOW_UNKNOWN, position, id, FlowTable.ids());
      }
      return;
    }
    List<String> known = new ArrayList<>(flow.codes());
    known.addAll(flow.numbers());
    known.addAll(flow.dates());
    known.addAll(OF_A_FLOW.getOrDefault(flow, Set.of()).stream().sorted().toList());
    row.forEach(
        (key, value) -> {
          if (!known.contains(key) && !OF_ANY_ROW.contains(key)) {
            log.addUnknown(RegistryRule.EXAMPLE_VARIABLE_UNKNOWN, position, key, known);
          } else if (!isValue(flow, key, value)) {
            log.add(
                RegistryRule.EXAMPLE_VALUE_UNKNOWN,
                position,
                key + " = " + ProblemLog.quoted(value));
          }
        });
  }

  private boolean isValue(FlowTable flow, String key, String value) {
    if (flow.dates().contains(key)) {
      return isDate(value);
    } else if (flow.numbers().contains(key)) {
      return value.matches("-?[0-9]+([.][0-9]+)?");
    } else if (flow.codes().contains(key)) {
      return value.equals(CodeCatalog.NOT_GIVEN)
          || Expression.listCodes(codes, key).contains(value);
    }
    return true;
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
