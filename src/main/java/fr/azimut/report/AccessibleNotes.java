package fr.azimut.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a workbook, numbered as they are first met; equal ones are one. */
final class AccessibleNotes {

  static final String SHEET = "Notes";

  private static final int ROWS_ABOVE = 5;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** A line that leads to the note, which is kept. */
  AccessibleSheet.Line refer(String text) {
    int number = numbers.computeIfAbsent(text, t -> numbers.size() + 1);
    return AccessibleSheet.Line.link("Voir la note " + number, SHEET, ROWS_ABOVE + number);
  }

  /** All of them, on their sheet. */
  AccessibleSheet sheet(String edition, AccessibleSheet.Line back) {
    List<List<Cell>> rows = new ArrayList<>();
    numbers.forEach(
        (text, number) -> rows.add(List.of(Cell.words("Note " + number), Cell.words(text))));
    if (rows.isEmpty()) {
      rows.add(List.of(Cell.words("Aucune note"), Cell.words("Aucun tableau n'appelle de note.")));
    }
    List<AccessibleSheet.Line> lines =
        List.of(
            AccessibleSheet.Line.text(edition),
            AccessibleSheet.Line.text(
                "Chaque tableau dit au-dessus de lui les notes qui le concernent."),
            back);
    return new AccessibleSheet(
        SHEET, "Notes", "", lines, new Grid("Notes", "", List.of("Note", "Texte"), rows));
  }
}
