package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.util.HashMap;
import java.util.Map;

/** Finds the structure of a row, in the database and in the register. */
final class StructureColumn {

  private static final int LONGEST = 64;

  private final Cell cell;
  private final StructureStore structures;
  private final Map<String, Map<String, Integer>> ids = new HashMap<>();

  StructureColumn(ExtractFormat format, StructureStore structures) {
    this.cell = Cell.find(format, "structure").orElseThrow();
    this.structures = structures;
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
    } else if (code.length() > LONGEST || code.chars().anyMatch(StructureColumn::isUnstorable)) {
      findings.error(
          FindingKind.CODE_UNKNOWN,
          cell.column(),
          FoundText.quote(code),
          "un code de structure, d'au plus " + LONGEST + " caractères");
      return "";
    }
    return code;
  }

  /** The id of a structure, made on its first appearance. */
  int id(String network, String code) {
    Map<String, Integer> known = ids.computeIfAbsent(network, structures::list);
    Integer id = known.get(code);
    if (id == null) {
      id = structures.add(network, code);
      known.put(code, id);
    }
    return id;
  }

  private static boolean isUnstorable(int character) {
    return Character.isISOControl(character) || Character.isSurrogate((char) character);
  }
}
