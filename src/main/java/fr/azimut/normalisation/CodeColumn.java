package fr.azimut.normalisation;

import fr.azimut.definition.Suggestion;
import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Unknown;
import fr.azimut.extract.ExtractFormat.VariableSource;
import fr.azimut.extract.NetworkCatalog;
import fr.azimut.extract.Typography;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FoundText;
import fr.azimut.quality.Suggested;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The codes that a keyboard does not write, as it would. */
  private final Map<String, Integer> plainCodes = new HashMap<>();

  private final Map<String, Optional<Suggested>> suggestions = new HashMap<>();

  private CodeColumn(@Nullable Cell cell, CodeTable table, boolean keepUnknown) {
    this.cell = cell;
    this.table = table;
    this.constant = cell == null ? table.ids().getOrDefault("", 0) : 0;
    this.keepUnknown = keepUnknown;
    table.ids().forEach((code, id) -> plainCodes.put(Typography.plain(code), id));
    plainCodes.keySet().removeAll(table.ids().keySet());
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
    if (id == null) {
      String plain = Typography.plain(text);
      id = table.ids().getOrDefault(plain, plainCodes.get(plain));
    }
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
    Optional<Suggested> suggestion = suggestions.get(text);
    if (suggestion == null) {
      suggestion = suggest(text);
      if (suggestions.size() < MOST_REMEMBERED) {
        suggestions.put(text, suggestion);
      }
    }
    String found = FoundText.quoteUnlisted(text);
    Suggested suggested = suggestion.orElse(null);
    if (keepUnknown) {
      findings.warning(FindingKind.CODE_UNKNOWN, from.column(), found, table.expected(), suggested);
    } else {
      findings.error(FindingKind.CODE_UNKNOWN, from.column(), found, table.expected(), suggested);
    }
  }

  /**
   * A code that differs by case, accents or spaces only, and is the only one to, is certain. Any
   * letter is near any other: a code of one or two is suggested for its case only.
   */
  private Optional<Suggested> suggest(String text) {
    String plain = PlainText.of(text);
    List<String> same =
        table.suggested().stream().filter(code -> PlainText.of(code).equals(plain)).toList();
    if (same.size() == 1) {
      return Optional.of(new Suggested(same.get(0), true));
    }
    return Suggestion.nearest(text, table.suggested())
        .filter(near -> near.length() >= SHORTEST_SUGGESTED || near.equalsIgnoreCase(text))
        .map(near -> new Suggested(near, false));
  }
}
