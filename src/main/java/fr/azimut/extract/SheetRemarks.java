package fr.azimut.extract;

import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.Severity;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what marks a sheet and its rows of data: merged and hidden cells, macros, links. */
final class SheetRemarks {

  private final String sheet;
  private final Consumer<Finding> log;
  private final SheetMarks marks;

  SheetRemarks(String sheet, Consumer<Finding> log, SheetMarks marks) {
    this.sheet = sheet;
    this.log = log;
    this.marks = marks;
  }

  /**
   * Tells all.
   *
   * @param dataLines the lines of the rows of data: what is done to titles and totals is no matter
   * @param places where each column of the format stands in the sheet, -1 for nowhere
   */
  void tell(ExtractFormat format, BitSet dataLines, int[] places) {
    if (marks.has(FindingKind.MACROS_IGNORED)) {
      add(FindingKind.MACROS_IGNORED, 0, null, "des macros", "un classeur sans macros");
    }
    if (marks.has(FindingKind.LINKS_IGNORED)) {
      add(FindingKind.LINKS_IGNORED, 0, null, "des liens vers d'autres classeurs", "des valeurs");
    }
    if (marks.isHidden()) {
      add(FindingKind.HIDDEN_READ, 0, null, "une feuille masquée", "une feuille visible");
    }
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0 && marks.isColumnHidden(places[i])) {
        String column = format.columns().get(i).name();
        add(FindingKind.HIDDEN_READ, 0, column, "une colonne masquée", "une colonne visible");
      }
    }
    tellLines(FindingKind.HIDDEN_READ, marks.hiddenLines(), dataLines);
    tellLines(FindingKind.MERGED_CELLS, marks.mergedLines(), dataLines);
  }

  private void tellLines(FindingKind kind, BitSet marked, BitSet dataLines) {
    boolean isHidden = kind == FindingKind.HIDDEN_READ;
    BitSet lines = (BitSet) marked.clone();
    lines.and(dataLines);
    for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
      add(
          kind,
          line,
          null,
          isHidden ? "une ligne masquée" : "des cellules fusionnées",
          isHidden ? "une ligne visible" : "une valeur dans chaque cellule");
    }
  }

  private void add(
      FindingKind kind, int line, @Nullable String column, String found, String expected) {
    Severity severity = kind == FindingKind.HIDDEN_READ ? Severity.INFO : Severity.WARNING;
    log.accept(new Finding(kind, severity, sheet, line, column, found, expected));
  }
}
