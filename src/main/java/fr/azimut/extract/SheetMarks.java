package fr.azimut.extract;

import fr.azimut.quality.FindingKind;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** What is to be said of a sheet besides its values. Lines are counted from 1, columns from 0. */
final class SheetMarks {

  private final BitSet mergedLines = new BitSet();
  private final BitSet hiddenLines = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final Set<FindingKind> workbook = EnumSet.noneOf(FindingKind.class);
  private boolean hidden;

  /** Says that cells of these lines are merged; what lies outside the sheet is left out. */
  void merge(int first, int last) {
    set(mergedLines, Math.max(1, first), Math.min(SheetRow.ROWS, last));
  }

  void hideLines(int first, int last) {
    set(hiddenLines, Math.max(1, first), Math.min(SheetRow.ROWS, last));
  }

  void hideColumns(int first, int last) {
    set(hiddenColumns, Math.max(0, first), Math.min(SheetRow.COLUMNS - 1, last));
  }

  void hideSheet() {
    hidden = true;
  }

  /** Says something of the whole workbook: that it has macros, or links to others. */
  void mark(FindingKind kind) {
    workbook.add(kind);
  }

  BitSet mergedLines() {
    return mergedLines;
  }

  BitSet hiddenLines() {
    return hiddenLines;
  }

  boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  boolean isHidden() {
    return hidden;
  }

  boolean has(FindingKind kind) {
    return workbook.contains(kind);
  }

  private static void set(BitSet bits, int first, int last) {
    if (first <= last) {
      bits.set(first, last + 1);
    }
  }
}
