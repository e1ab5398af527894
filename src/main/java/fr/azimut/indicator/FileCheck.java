package fr.azimut.indicator;

import fr.azimut.definition.Position;
import java.nio.file.Path;

/** What the file of a definition says of it: its name, its folder, its code, its days. */
final class FileCheck {

  private FileCheck() {}

  static void check(IndicatorDefinition definition, ProblemLog log) {
    Position position = definition.position();
    String code = definition.code();
    if (!code.matches("[A-Z]{3}-[0-9]{2}")) {
      log.add(RegistryRule.CODE_MALFORMED, definition.keys().at("code"), ProblemLog.quoted(code));
    } else {
      name(definition, log);
    }
    Path folder = Path.of(position.file()).getParent();
    if (folder != null && folder.endsWith("context") != isStatistic(definition)) {
      log.add(RegistryRule.WRONG_FOLDER, position, code + " dans " + folder.getFileName());
    }
    if (definition.validTo() != null && definition.validTo().isBefore(definition.validFrom())) {
      log.add(RegistryRule.VALIDITY_ORDER, definition.keys().at("valid_to"));
    }
  }

  private static void name(IndicatorDefinition definition, ProblemLog log) {
    String code = definition.code();
    String name = String.valueOf(Path.of(definition.position().file()).getFileName());
    String dated = code + "-" + definition.validFrom().getYear();
    if (!name.equals(code + ".yaml") && !name.equals(dated + ".yaml")) {
      log.add(RegistryRule.FILE_NAME, definition.keys().at("code"), code + " dans " + name);
    }
  }

  private static boolean isStatistic(IndicatorDefinition definition) {
    return definition.listSources().stream()
        .anyMatch(source -> source.flow().equals(FlowTable.CONTEXT_FLOW.id()));
  }
}
