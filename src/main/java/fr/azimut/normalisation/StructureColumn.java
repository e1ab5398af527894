package fr.azimut.normalisation;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the structure of a row, in the database and in the register. */
final class StructureColumn {

  private static final int MOST_REMEMBERED = 10_000;

  private final Cell cell;
  private final StructureIds ids;
  private final Set<String> ordinary = new HashSet<>();

  StructureColumn(ExtractFormat format, StructureStore structures) {
    this.cell = Cell.find(format, "structure").orElseThrow();
    this.ids = new StructureIds(structures);
  }

  String column() {
    return cell.column();
  }

  /**
   * The code of the structure; empty when it cannot be one, which is told.
   *
   * @param known whether the register has a code: then it is one, whatever it looks like
   */
  String read(String[] values, Predicate<String> known, RowFindings findings) {
    String code = values[cell.index()];
    if (code.isEmpty()) {
      // a row without structure could not be stored, whatever the format says
      findings.missing(cell.column());
    } else if (!known.test(code) && isPersonal(code, findings)) {
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

  /** Asked once of each code that comes again and again. */
  private boolean isPersonal(String code, RowFindings findings) {
    if (ordinary.contains(code)) {
      return false;
    }
    boolean personal = findings.isPersonal(code, cell.column(), "un code de structure");
    if (!personal && ordinary.size() < MOST_REMEMBERED) {
      ordinary.add(code);
    }
    return personal;
  }

  /** The id of a structure, made on its first appearance. */
  int id(String network, String code) {
    return ids.get(network, code);
  }
}
