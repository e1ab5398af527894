package fr.azimut.report;

import fr.azimut.disclosure.DefinitionChange;
import fr.azimut.disclosure.Publication;
import java.time.LocalDate;
import java.util.List;

/** The definitions that replaced others: where a series is broken. */
final class ChangePage {

  private static final List<Integer> WIDTHS = List.of(34, 14, 22, 26, 44, 44, 22);

  private ChangePage() {}

  static Page of(Publication publication, String name) {
    LocalDate end = publication.month().atEndOfMonth();
    List<List<Cell>> rows =
        publication.definitionChanges().stream().map(change -> row(change, end)).toList();
    List<Content> contents =
        rows.isEmpty()
            ? List.of(
                new Content.Paragraph(
                    "Aucune définition n'en a remplacé une autre : chaque indicateur n'en a qu'une."))
            : List.of(
                new Content.Paragraph(
                    "Un mois est calculé avec la définition en vigueur ce mois-là. Deux définitions"
                        + " ne font pas une série : leurs chiffres ne se comparent pas."),
                new Grid(
                    "Changements de définition",
                    "",
                    List.of(
                        "Indicateur",
                        "À partir du",
                        "À la date de ce document",
                        "Ce qui change",
                        "Compté avant",
                        "Compté depuis",
                        "Décision"),
                    rows));
    return new Page(name, "Changements de définition des indicateurs", WIDTHS, contents);
  }

  private static List<Cell> row(DefinitionChange change, LocalDate end) {
    return List.of(
        Cell.words(change.code() + " " + change.label()),
        Cell.day(change.from()),
        Cell.words(change.from().isAfter(end) ? "à venir" : "en vigueur"),
        Cell.words(French.join(change.facets())),
        Cell.words(change.before()),
        Cell.words(change.after()),
        Cell.words(change.decision()));
  }
}
