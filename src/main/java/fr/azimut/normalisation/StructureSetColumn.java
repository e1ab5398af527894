package fr.azimut.normalisation;

import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a cell that names structures of several networks: {@code cio:0381234A, psad:PSAD38-01}. */
final class StructureSetColumn {

  private static final String EXPECTED =
      "un réseau et un code de structure, comme « cio:0381234A »";

  private final @Nullable Cell cell;
  private final Map<String, Integer> networks;
  private final Register register;
  private final StructureIds ids;
  private final Set<String> codes = new LinkedHashSet<>();
  private final SortedSet<Integer> networkIds = new TreeSet<>();

  StructureSetColumn(Coding coding, Map<String, Integer> networks) {
    this.cell = Cell.find(coding.format(), "structures").orElse(null);
    this.networks = networks;
    this.register = coding.request().register();
    this.ids = new StructureIds(coding.structures());
  }

  /** Reads the structures of a row; what is wrong is told. */
  void read(String[] values, RowFindings findings) {
    codes.clear();
    networkIds.clear();
    if (cell == null) {
      return;
    }
    for (String code : CodeSetColumn.split(cell.read(values, findings))) {
      add(code, cell.column(), findings);
    }
  }

  private void add(String text, String column, RowFindings findings) {
    int colon = text.indexOf(':');
    String network = text.substring(0, Math.max(0, colon));
    String code = text.substring(colon + 1);
    Integer networkId = networks.get(network);
    if (networkId == null || networkId == 0 || !StructureIds.isStorable(code)) {
      if (findings.isPersonal(code, column, EXPECTED)) {
        return;
      }
      findings.error(FindingKind.CODE_UNKNOWN, column, FoundText.quote(text), EXPECTED);
      return;
    }
    boolean known = register.contains(network, code);
    if (!known && findings.isPersonal(code, column, EXPECTED)) {
      return;
    }
    if (!register.isEmpty() && !known) {
      findings.warning(
          FindingKind.STRUCTURE_UNKNOWN,
          column,
          FoundText.quote(text),
          "une structure du registre");
    }
    codes.add(text);
    networkIds.add(networkId);
  }

  /** The networks of the structures read. */
  SortedSet<Integer> networkIds() {
    return networkIds;
  }

  /** The ids of the structures read, made on their first appearance, ascending. */
  SortedSet<Integer> ids() {
    SortedSet<Integer> found = new TreeSet<>();
    for (String text : codes) {
      int colon = text.indexOf(':');
      found.add(ids.get(text.substring(0, colon), text.substring(colon + 1)));
    }
    return found;
  }
}
