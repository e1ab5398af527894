package fr.azimut.normalisation;

import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes one variable of a row. */
final class CodeColumn {

  /** Enough for the wrong codes of any real file; a stream of invented ones is not remembered. */
  private static final int MOST_REMEMBERED = 1_000;

  private static final int SHORTEST_SUGGESTED = 3;

  private final @Nullable Cell cell;
  private final int constant;
  private final CodeTable table;
  private final boolean keepUnknown;
  private final Map<String, String> expectations = new HashMap<>();

  private CodeColumn(@Nullable Cell cell, CodeTable table, boolean keepUnknown) {
    this.cell = cell;
    this.table = table;
    this.constant = cell == null ? table.ids().getOrDefault("", 0) : 0;
    this.keepUnknown = keepUnknown;
  }

  /** The column of a variable; a variable that the format does not fill is never given. */
  static CodeColumn of(
      ExtractFormat format,
      String variable,
      Map<String, Integer> canonical,
      NetworkCatalog networks) {
    VariableSource source = format.variables().get(variable);
    if (source == null) {
      return new CodeColumn(null, CodeTable.NOT_GIVEN, false);
    }
    return new CodeColumn(
        Cell.find(format, variable).orElse(null),
        CodeTable.of(variable, source, canonical, networks),
        source.unknown() == Unknown.KEEP);
  }

  /** The number of the code, 0 when not given; what is wrong is told. */
  int code(String[] values, RowFindings findings) {
    if (cell == null) {
      return constant;
    }
    String text = values[cell.index()];
    if (text.isEmpty() && !table.ids().containsKey(text)) {
      cell.read(values, findings);
      return 0;
    }
    return codeOf(text, findings);
  }

  /** The number of one of the codes that a cell holds; what is wrong is told. */
  int codeOf(String text, RowFindings findings) {
    Integer id = table.ids().get(text);
    if (id == null && cell != null) {
      tellUnknown(cell, text, findings);
    }
    return id == null ? 0 : id;
  }

  /** The header, or the empty text for a constant. */
  String column() {
    return cell == null ? "" : cell.column();
  }

  private void tellUnknown(Cell from, String text, RowFindings findings) {
    if (findings.isPersonal(text, from.column(), table.expected())) {
      return;
    }
    String expected = expectations.get(text);
    if (expected == null) {
      expected = expected(text);
      if (expectations.size() < MOST_REMEMBERED) {
        expectations.put(text, expected);
      }
    }
    String found = FoundText.quote(text);
    if (keepUnknown) {
      findings.warning(FindingKind.CODE_UNKNOWN, from.column(), found, expected);
    } else {
      findings.error(FindingKind.CODE_UNKNOWN, from.column(), found, expected);
    }
  }

  /** Any letter is near any other: a code of one or two is suggested for its case only. */
  private String expected(String text) {
    return table.expected()
        + Suggestion.nearest(text, table.suggested())
            .filter(near -> near.length() >= SHORTEST_SUGGESTED || near.equalsIgnoreCase(text))
            .map(near -> " ; vouliez-vous dire " + FoundText.quote(near) + " ?")
            .orElse("");
  }
}
