package fr.azimut.report;

import fr.azimut.territory.Commune;
import java.util.ArrayList;
import java.util.List;

/** The communes that a zone is made of, several side by side so that they print on few pages. */
final class CommuneList {

  static final String TITLE = "Les communes du territoire";

  private static final int SIDE_BY_SIDE = 4;
  private static final int CODE_WIDTH = 10;
  private static final int NAME_WIDTH = 36;

  private CommuneList() {}

  static Page of(Subject subject, String name) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      widths.addAll(List.of(NAME_WIDTH, CODE_WIDTH));
    }
    return new Page(name, TITLE, widths, contents(subject));
  }

  private static List<Content> contents(Subject subject) {
    List<Commune> communes = subject.publication().communes(subject.zone());
    if (communes.isEmpty()) {
      return List.of(new Content.Paragraph("Ce territoire n'a aucune commune."));
    }
    int across = Math.min(SIDE_BY_SIDE, communes.size());
    List<String> headers = new ArrayList<>();
    for (int i = 0; i < across; i++) {
      headers.addAll(List.of("Commune", "Code Insee"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int first = 0; first < communes.size(); first += across) {
      rows.add(row(communes.subList(first, Math.min(first + across, communes.size())), across));
    }
    return List.of(
        new Content.Paragraph(
            count(communes)
                + " dans l'ordre de leurs codes Insee, de gauche à droite puis de haut en bas,"
                + " d'après le référentiel "
                + subject.publication().territoryEdition()
                + (communes.size() % across == 0 ? "." : " ; le signe /// suit la dernière.")),
        new Grid("Liste des communes", "Communes, " + subject.zone().label(), headers, rows));
  }

  /** {@code 284 communes}. */
  static String count(List<Commune> communes) {
    return French.number(communes.size(), 0) + (communes.size() < 2 ? " commune" : " communes");
  }

  private static List<Cell> row(List<Commune> communes, int across) {
    List<Cell> row = new ArrayList<>();
    for (Commune commune : communes) {
      row.add(Cell.words(commune.name()));
      row.add(Cell.words(commune.code()));
    }
    while (row.size() < 2 * across) {
      row.add(Cell.NOT_APPLICABLE);
    }
    return row;
  }
}
