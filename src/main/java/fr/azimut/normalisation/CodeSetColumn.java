package fr.azimut.normalisation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes a cell that holds several codes, between commas, bars or plus signs. */
final class CodeSetColumn {

  private static final Pattern BETWEEN = Pattern.compile("[,|+]");

  private final @Nullable Cell cell;
  private final CodeColumn column;

  CodeSetColumn(@Nullable Cell cell, CodeColumn column) {
    this.cell = cell;
    this.column = column;
  }

  /** The numbers of the codes given, ascending; what is wrong is told. */
  SortedSet<Integer> read(String[] values, RowFindings findings) {
    SortedSet<Integer> codes = new TreeSet<>();
    String text = cell == null ? "" : cell.read(values, findings);
    for (String code : split(text)) {
      int id = column.codeOf(code, findings);
      if (id > 0) {
        codes.add(id);
      }
    }
    return codes;
  }

  /** The codes of a cell, as they are written. */
  static List<String> split(String text) {
    return BETWEEN.splitAsStream(text).map(String::strip).filter(code -> !code.isEmpty()).toList();
  }
}
