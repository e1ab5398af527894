package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the coded values of one row after the other, and the checks of them together. A variable
 * that the format does not fill is not given.
 */
final class RowChecks {

  private final List<String> variables = new ArrayList<>();
  private final List<Bound> checks = new ArrayList<>();
  private final int[] row;

  private record Bound(RowCheckDefinition definition, String column, RowCondition.Test test) {}

  RowChecks(RowCheckCatalog catalog, ExtractFormat format, int network) {
    variables.add(RowCheck.NETWORK);
    for (RowCheck check : catalog.list()) {
      if (check.definition().flow() == format.flow()) {
        findColumn(check, format).ifPresent(column -> checks.add(bind(check, column)));
      }
    }
    row = new int[variables.size()];
    row[0] = network;
  }

  /** Where the value of a variable is to be put; -1 when no check looks at it. */
  int place(String variable) {
    return variables.indexOf(variable);
  }

  /** Puts the value of a variable of the row; nowhere when the place is -1. */
  void put(int place, int value) {
    if (place >= 0) {
      row[place] = value;
    }
  }

  /** Tells what is wrong with the row. */
  void run(RowFindings findings) {
    for (Bound check : checks) {
      if (check.test().holds(row)) {
        tell(check.definition(), check.column(), findings);
      }
    }
  }

  private static void tell(RowCheckDefinition check, String column, RowFindings findings) {
    FindingKind kind = FindingKind.VALUES_INCOMPATIBLE;
    switch (check.severity()) {
      case INFO -> findings.info(kind, column, check.title(), check.advice());
      case WARNING -> findings.warning(kind, column, check.title(), check.advice());
      case ERROR, BLOCKING -> findings.error(kind, column, check.title(), check.advice());
    }
  }

  private Bound bind(RowCheck check, String column) {
    RowCondition.Test test =
        check
            .condition()
            .bind(
                variable -> {
                  if (!variables.contains(variable)) {
                    variables.add(variable);
                  }
                  return variables.indexOf(variable);
                });
    return new Bound(check.definition(), column, test);
  }

  /** The column blamed; that of another variable when a constant fills it, none when all are. */
  private static Optional<String> findColumn(RowCheck check, ExtractFormat format) {
    return Stream.concat(
            Stream.of(check.definition().column()), check.condition().variables().stream())
        .flatMap(variable -> Cell.find(format, variable).stream())
        .map(Cell::column)
        .findFirst();
  }
}
