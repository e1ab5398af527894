package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;

/** Finds the structure of a row, in the database and in the register. */
final class StructureColumn {

  private final Cell cell;
  private final StructureIds ids;

  StructureColumn(ExtractFormat format, StructureStore structures) {
    this.cell = Cell.find(format, "structure").orElseThrow();
    this.ids = new StructureIds(structures);
  }

  String column() {
    return cell.column();
  }

  /** The code of the structure; empty when it cannot be one, which is told. */
  String read(String[] values, RowFindings findings) {
    String code = values[cell.index()];
    if (code.isEmpty()) {
      // a row without structure could not be stored, whatever the format says
      findings.missing(cell.column());
    } else if (findings.looksPersonal(code, cell.column(), "un code de structure")) {
      return "";
    } else if (!StructureIds.isStorable(code)) {
      findings.error(
          FindingKind.CODE_UNKNOWN,
          cell.column(),
          FoundText.quote(code),
          "un code de structure, d'au plus " + StructureIds.LONGEST_CODE + " caractères");
      return "";
    }
    return code;
  }

  /** The id of a structure, made on its first appearance. */
  int id(String network, String code) {
    return ids.get(network, code);
  }
}
