package fr.azimut.report;

import fr.azimut.definition.Position;
import java.time.YearMonth;
import java.util.List;

/** A document of one page and one indicator, whose every cell is known. */
final class SmallDocument {

  static final String SHEET = "ACC-01 comparaison";

  static final ThemeDefinition THEME =
      new ThemeDefinition(
          new Position("jobs/reports/diagnostic.yaml", 6, 3),
          "1F3A5F",
          List.of("EFF3FF", "BDD7E7", "6BAED6", "2171B5", "08519C"),
          List.of("FEEDDE", "FDBE85", "FD8D3C", "E6550D", "A63603"));

  static final Palette PALETTE = new Palette(List.of("0072B2", "D55E00"), THEME);

  private SmallDocument() {}

  /** Its only table of figures is that of {@link #SHEET}, with its headers in row 10. */
  static Document of() {
    Grid grid =
        new Grid(
            "ACC-01 comparaison",
            "Personnes accueillies : 1 234 personnes",
            List.of("Territoire", "Valeur", "Part"),
            List.of(
                List.of(
                    Cell.words("Loire Sud"),
                    new Cell.Amount(1234, "#,##0"),
                    new Cell.Amount(0.25, "0.0%")),
                List.of(Cell.words("Forez"), new Cell.Amount(5, "#,##0"), new Cell.Sign("s"))));
    return new Document(
        "Diagnostic",
        "Loire Sud – décembre 2015 – version 2 (provisoire)",
        "Région Rhône-Alpes",
        YearMonth.of(2015, 12),
        "2 (provisoire)",
        PALETTE,
        List.of(
            new Page("Sommaire", "Diagnostic", List.of(36), List.of(ContentsPage.signs())),
            new Page(
                "Accueil",
                "Accueil et information",
                List.of(36, 14, 12),
                List.of(
                    new Content.Heading("ACC-01 – Personnes accueillies"),
                    new Content.Paragraph("Combien de personnes sont accueillies ?"),
                    grid,
                    new Content.Paragraph("Le Forez n'a que deux structures."),
                    Content.Paragraph.onDrawing("Le graphique commence en juin."),
                    Content.Paragraph.note("les mineurs ne sont pas comptés.")))));
  }
}
