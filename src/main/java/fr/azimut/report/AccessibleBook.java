package fr.azimut.report;

import fr.azimut.report.AccessibleSheet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a workbook without drawings, for those who hear it or read it line by line: cover,
 * contents, notes, then one sheet per table.
 */
final class AccessibleBook {

  private static final String COVER = "Couverture";
  private static final String CONTENTS = "Sommaire";
  private static final String WHOLE = "Ensemble du document";

  private final Document document;
  private final AccessibleNotes notes = new AccessibleNotes();
  private final Line back = Line.link("Retour au sommaire", CONTENTS, 1);
  private final AccessibleSheets compiler;

  private AccessibleBook(Document document) {
    this.document = document;
    SheetNames names = new SheetNames();
    List.of(COVER, CONTENTS, AccessibleNotes.SHEET).forEach(names::claim);
    this.compiler = new AccessibleSheets(document.subtitle(), names, notes, back);
  }

  static String title(Document document) {
    return document.title() + " (variante accessible)";
  }

  /**
   * Its sheets, in order.
   *
   * @param main file name of the workbook that it stands beside
   */
  static List<AccessibleSheet> of(Document document, String main) {
    return new AccessibleBook(document).sheets(main);
  }

  private List<AccessibleSheet> sheets(String main) {
    Page front = document.pages().get(0);
    List<Passage> identity = Passage.of(front);
    AccessibleSheet cover = cover(main, identity);
    List<AccessibleSheet> first =
        compiler.of(
            new Page(front.name(), WHOLE, front.widths(), front.contents()),
            identity.stream().filter(p -> !p.grids().isEmpty()).toList());
    List<AccessibleSheet> others = new ArrayList<>();
    Map<String, String> sheetsOfPages = new HashMap<>();
    for (Page page : document.pages().subList(1, document.pages().size())) {
      List<AccessibleSheet> of = compiler.of(page, Passage.of(page));
      of.stream().findFirst().ifPresent(sheet -> sheetsOfPages.put(page.name(), sheet.name()));
      others.addAll(of);
    }
    List<AccessibleSheet> inner = new ArrayList<>();
    first.forEach(sheet -> inner.add(sheet.leadingTo(sheetsOfPages)));
    inner.addAll(others);
    List<AccessibleSheet> sheets = new ArrayList<>();
    sheets.add(cover);
    sheets.add(contents(inner));
    sheets.add(notes.sheet(document.subtitle(), back));
    sheets.addAll(inner);
    return sheets;
  }

  private AccessibleSheet cover(String main, List<Passage> identity) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.text(document.subtitle()));
    lines.add(Line.text(document.description() + "."));
    identity.forEach(p -> p.reserves().forEach(t -> lines.add(notes.refer(t))));
    lines.add(Line.link("Aller au sommaire", CONTENTS, 1));
    lines.add(Line.heading("Ce classeur"));
    lines.add(
        Line.text(
            "Cette variante donne tous les tableaux du classeur "
                + main
                + ", qui se trouve dans le même dossier et montre en plus des graphiques."));
    lines.add(
        Line.text(
            "Chaque feuille commence en A1 par son titre. Les textes qui situent le tableau suivent"
                + " dans la colonne A. Le tableau vient en dernier : il n'y a rien au-dessous, ni à"
                + " côté."));
    lines.add(
        Line.text(
            "Aucune cellule d'un tableau n'est vide : un signe remplace un chiffre absent. Il est"
                + " expliqué au-dessus du tableau et dans la feuille Signes. Les notes sont dans la"
                + " feuille Notes."));
    for (Passage passage : identity) {
      if (passage.grids().isEmpty() && !passage.texts().isEmpty()) {
        lines.add(Line.heading(passage.heading()));
        passage.texts().forEach(t -> lines.add(Line.text(t)));
      }
    }
    return new AccessibleSheet(COVER, title(document), WHOLE, lines, null);
  }

  private AccessibleSheet contents(List<AccessibleSheet> inner) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(AccessibleNotes.SHEET, "Notes des tableaux", WHOLE));
    inner.forEach(s -> rows.add(row(s.name(), s.title(), s.chapter())));
    return new AccessibleSheet(
        CONTENTS,
        CONTENTS,
        WHOLE,
        List.of(
            Line.text(document.subtitle()),
            Line.text("Le nom de chaque feuille y conduit."),
            Line.link("Aller à la couverture", COVER, 1)),
        new Grid(CONTENTS, "", List.of("Feuille", "Ce qu'elle contient", "Rubrique"), rows));
  }

  private static List<Cell> row(String name, String title, String chapter) {
    return List.of(new Cell.Link(name, name), Cell.words(title), Cell.words(chapter));
  }
}
