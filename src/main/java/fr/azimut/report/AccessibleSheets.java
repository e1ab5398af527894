package fr.azimut.report;

import fr.azimut.disclosure.FigureStatus;
import fr.azimut.report.AccessibleSheet.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a page apart into sheets of one table each. */
final class AccessibleSheets {

  private static final int LONGEST_NAME = 31;
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{2}");

  private final String edition;
  private final SheetNames names;
  private final AccessibleNotes notes;
  private final Line back;

  /**
   * @param edition second line of every sheet: territory, month, version
   * @param names those that are taken
   * @param notes receives what is said of the tables
   * @param back leads to the contents
   */
  AccessibleSheets(String edition, SheetNames names, AccessibleNotes notes, Line back) {
    this.edition = edition;
    this.names = names;
    this.notes = notes;
    this.back = back;
  }

  /** One sheet for the texts that have no table, if any, then one for each table. */
  List<AccessibleSheet> of(Page page, List<Passage> passages) {
    List<AccessibleSheet> sheets = new ArrayList<>();
    List<List<Cell>> texts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.grids().isEmpty()) {
        String heading = passage.heading().isEmpty() ? "Introduction" : passage.heading();
        passage.texts().forEach(t -> texts.add(List.of(Cell.words(heading), Cell.words(t))));
      }
    }
    if (!texts.isEmpty()) {
      String name = "Texte " + page.name();
      Grid grid = new Grid(name, "", List.of("Rubrique", "Texte"), texts);
      sheets.add(sheet(page, page.name() + " : textes", List.of(), grid));
    }
    for (Passage passage : passages) {
      for (Grid grid : passage.grids()) {
        sheets.add(sheet(page, title(page, passage, grid), above(passage, grid), grid));
      }
    }
    return sheets;
  }

  private AccessibleSheet sheet(Page page, String title, List<Line> above, Grid grid) {
    List<Line> lines = new ArrayList<>(List.of(Line.text(edition)));
    lines.addAll(above);
    lines.add(Line.text(size(grid)));
    lines.add(back);
    return new AccessibleSheet(names.claim(brief(grid.name())), title, page.title(), lines, grid);
  }

  /** What must be known of the table before it is read. */
  private List<Line> above(Passage passage, Grid grid) {
    List<Line> lines = new ArrayList<>();
    passage.texts().forEach(t -> lines.add(Line.text(t)));
    if (!grid.title().isBlank() && !grid.title().equals(grid.name())) {
      lines.add(Line.text(grid.title()));
    }
    passage.remarks(grid).forEach(t -> lines.add(notes.refer(t)));
    passage.reserves().forEach(t -> lines.add(notes.refer(t)));
    for (FigureStatus status : FigureStatus.values()) {
      if (signs(grid).contains(status.sign())) {
        lines.add(Line.text("Signe " + status.sign() + ". " + Statement.meaning(status)));
      }
    }
    return lines;
  }

  private static Set<String> signs(Grid grid) {
    Set<String> signs = new LinkedHashSet<>();
    for (List<Cell> row : grid.rows()) {
      for (Cell cell : row) {
        if (cell instanceof Cell.Sign sign) {
          signs.add(sign.text());
        }
      }
    }
    return signs;
  }

  /** {@code ACC-01 – Personnes accueillies : comparaison}: the indicator, then what of it. */
  private static String title(Page page, Passage passage, Grid grid) {
    for (String topic : List.of(passage.heading(), page.title())) {
      String code = topic.replaceAll(" .*", "");
      if (CODE.matcher(code).matches() && grid.name().startsWith(code + " ")) {
        return topic + " : " + grid.name().substring(code.length() + 1);
      }
    }
    return grid.name();
  }

  private static String size(Grid grid) {
    int rows = grid.rows().size();
    return "Cette feuille contient un tableau : "
        + rows
        + (rows < 2 ? " ligne" : " lignes")
        + " sous les en-têtes, "
        + grid.headers().size()
        + " colonnes.";
  }

  /** As many whole words as a sheet's name may hold. */
  private static String brief(String name) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    int end = name.lastIndexOf(' ', LONGEST_NAME);
    String cut = end > 0 ? name.substring(0, end) : name;
    return cut.replaceAll("(\\s+(et|par|de|des|du|à|la|le|les)|\\s*[,:–])$", "");
  }
}
