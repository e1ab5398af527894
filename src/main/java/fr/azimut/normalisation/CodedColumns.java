package fr.azimut.normalisation;

import fr.azimut.quality.FindingKind;
import java.util.List;

/** The coded variables of a row, in the order of the columns of its table. */
final class CodedColumns {

  private final RowFindings findings;
  private final CodeColumn[] columns;
  private final int[] codes;
  private final RowChecks checks;
  private final int[] places;
  private final int level;
  private final boolean cepOperator;
  private final int forbiddenLevel2;
  private final int forbiddenLevel3;

  CodedColumns(Coding coding, List<String> variables) {
    findings = coding.findings();
    columns = variables.stream().map(coding::column).toArray(CodeColumn[]::new);
    codes = new int[columns.length];
    checks = coding.checks();
    places = variables.stream().mapToInt(checks::place).toArray();
    level = variables.indexOf("cep_level");
    cepOperator = coding.request().network().cepOperator();
    forbiddenLevel2 = coding.definitions().codes().id("cep_level", "2");
    forbiddenLevel3 = coding.definitions().codes().id("cep_level", "3");
  }

  /** Reads all of them; a level that the network may not declare is told. */
  void read(String[] values) {
    for (int i = 0; i < codes.length; i++) {
      codes[i] = columns[i].code(values, findings);
      checks.put(places[i], codes[i]);
    }
    if (level >= 0 && !cepOperator) {
      refuseLevel(codes[level]);
    }
  }

  int size() {
    return codes.length;
  }

  void write(RowWriter to) {
    for (int code : codes) {
      to.int2(code);
    }
  }

  private void refuseLevel(int code) {
    if (code == forbiddenLevel2 || code == forbiddenLevel3) {
      findings.error(
          FindingKind.LEVEL_NOT_ALLOWED,
          columns[level].column(),
          code == forbiddenLevel2 ? "niveau 2" : "niveau 3",
          "niveau 1, ou aucun");
    }
  }
}
