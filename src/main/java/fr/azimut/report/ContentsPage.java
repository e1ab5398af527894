package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Commune;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;

/** The first page of a diagnostic: identity card, contents, how to read. */
final class ContentsPage {

  private static final List<Integer> WIDTHS = List.of(36, 110);

  private ContentsPage() {}

  static Page of(Subject subject, String name, List<Page> others) {
    List<Content> contents = new ArrayList<>();
    subject.logo().ifPresent(contents::add);
    if (subject.publication().reconstructed(subject.zone())) {
      contents.add(
          Content.Paragraph.note(
              "le nom ou les limites de ce territoire sont une reconstitution, faute de"
                  + " liste officielle publiée ; ils sont à confirmer avant toute diffusion."));
    }
    contents.add(
        new Grid(
            "Fiche d'identité",
            "Fiche d'identité",
            List.of("Rubrique", "Contenu"),
            identity(subject, others)));
    contents.add(contentsGrid(others));
    contents.add(signs());
    contents.add(new Content.Heading("Comment lire ce document"));
    subject.definition().reading().forEach(t -> contents.add(new Content.Paragraph(t)));
    return new Page(
        name, subject.definition().title() + " – " + subject.zone().label(), WIDTHS, contents);
  }

  private static List<List<Cell>> identity(Subject subject, List<Page> others) {
    Publication publication = subject.publication();
    Zone zone = subject.zone();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(line("Territoire", zone.label() + " (" + zone.code() + ")"));
    rows.add(line("Découpage", publication.zoningLabel(zone.zoning())));
    if (!subject.standpoint().departments().isEmpty()) {
      rows.add(
          line(
              "Départements concernés",
              French.join(
                  subject.standpoint().departments().stream().map(Standpoint::name).toList())));
    }
    rows.add(line("Région", publication.regionLabel()));
    rows.add(List.of(Cell.words("Communes"), communes(publication.communes(zone), others)));
    rows.add(
        line(
            "Population municipale",
            French.number((double) publication.population(zone), 0) + " habitants"));
    rows.add(line("Mois", French.month(publication.month())));
    rows.add(line("Version", publication.version() + " – " + publication.status()));
    rows.add(line("Depuis la version précédente", ChangeStatement.of(subject)));
    rows.add(line("Référentiel territorial", publication.territoryEdition()));
    rows.add(line("Couverture", coverage(subject)));
    return rows;
  }

  /** How many they are, and the way to their list where the document has one. */
  private static Cell communes(List<Commune> communes, List<Page> others) {
    String count = CommuneList.count(communes);
    return others.stream()
        .filter(page -> page.title().equals(CommuneList.TITLE))
        .findFirst()
        .<Cell>map(page -> new Cell.Link(count + " : voir leur liste", page.name()))
        .orElse(Cell.words(count));
  }

  private static String coverage(Subject subject) {
    return subject
        .notice(subject.definition().coverage())
        .map(
            notice -> {
              Figure figure = subject.reading().month(notice, subject.zone(), FigureKey.ALL);
              return figure.expected() == 0
                  ? "non disponible (n.d.)"
                  : Statement.received(figure)
                      + " ont transmis leurs données du mois ("
                      + notice.label()
                      + ")";
            })
        .orElse("non disponible (n.d.)");
  }

  static Grid contentsGrid(List<Page> pages) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Page page : pages) {
      rows.add(List.of(new Cell.Link(page.name(), page.name()), Cell.words(page.title())));
    }
    return new Grid("Sommaire", "Sommaire", List.of("Feuille", "Ce qu'elle contient"), rows);
  }

  static Grid signs() {
    List<List<Cell>> rows = new ArrayList<>();
    for (FigureStatus status : FigureStatus.values()) {
      if (status != FigureStatus.PUBLISHED) {
        rows.add(line(status.sign(), Statement.meaning(status)));
      }
    }
    rows.add(
        line(
            "0",
            "Un vrai zéro : rien n'a été compté, et tous ceux qui étaient attendus ont transmis leurs données."));
    return new Grid("Signes", "Signes employés", List.of("Signe", "Signification"), rows);
  }

  private static List<Cell> line(String name, String text) {
    return List.of(Cell.words(name), Cell.words(text));
  }
}
