package fr.azimut.report;

import fr.azimut.disclosure.JointActionNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joint actions, to be searched by kind, network and zone: the regional capitalisation. */
final class ActionList {

  private ActionList() {}

  /** Those held in the zone of a diagnostic. */
  static Page of(Subject subject, String name) {
    List<JointActionNotice> actions =
        subject.publication().jointActions().stream()
            .filter(action -> action.zones().contains(subject.zone()))
            .toList();
    return page(subject.publication(), actions, name);
  }

  /** Those of the whole region. */
  static Page of(Publication publication, String name) {
    return page(publication, publication.jointActions(), name);
  }

  private static Page page(Publication publication, List<JointActionNotice> actions, String name) {
    List<Integer> widths = new ArrayList<>(List.of(32, 13, 28, 28, 60));
    publication.zonings().forEach(zoning -> widths.add(30));
    widths.add(13);
    return new Page(
        name, "Les actions communes des treize mois", widths, contents(publication, actions));
  }

  private static List<Content> contents(Publication publication, List<JointActionNotice> actions) {
    if (actions.isEmpty()) {
      return List.of(
          new Content.Paragraph("Aucune action commune n'a été transmise pour ces treize mois."));
    }
    List<String> headers =
        new ArrayList<>(List.of("Commune", "Jour", "Nature", "Thème", "Réseaux"));
    publication.zonings().forEach(z -> headers.add(French.capital(publication.zoningLabel(z))));
    headers.add("Participants");
    List<List<Cell>> rows =
        actions.stream()
            .sorted(Comparator.comparing(JointActionNotice::day).reversed())
            .map(action -> row(publication, action))
            .toList();
    return List.of(
        new Grid(
            "Actions communes",
            actions.size()
                + (actions.size() < 2 ? " action commune" : " actions communes")
                + " à deux réseaux ou plus",
            headers,
            rows,
            Grid.Look.SEARCH));
  }

  private static List<Cell> row(Publication publication, JointActionNotice action) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(action.commune()));
    row.add(Cell.day(action.day()));
    row.add(Cell.words(publication.label("action_kind", action.kind())));
    row.add(Cell.words(publication.label("theme", action.theme())));
    row.add(
        Cell.words(
            French.join(
                action.networks().stream().map(n -> publication.label("network", n)).toList())));
    for (String zoning : publication.zonings()) {
      row.add(
          action.zones().stream()
              .filter(zone -> zone.zoning().equals(zoning))
              .map(Zone::label)
              .findFirst()
              .<Cell>map(Cell::words)
              .orElse(Cell.NOT_APPLICABLE));
    }
    row.add(Cell.of(action.participants(), "#,##0"));
    return row;
  }
}
