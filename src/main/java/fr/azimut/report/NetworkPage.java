package fr.azimut.report;

import fr.azimut.disclosure.DepositNotice;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The quality of what one network sends: its indicators in the region, its files. */
final class NetworkPage {

  private static final List<Integer> WIDTHS = List.of(44, 30, 44, 24, 14, 12, 12, 12, 12);

  private final Publication publication;
  private final String network;
  private final Zone region;

  private NetworkPage(Publication publication, String network, Zone region) {
    this.publication = publication;
    this.network = network;
    this.region = region;
  }

  /**
   * @param quality the notices of its indicators, each with what is published of it
   */
  static Page of(
      Publication publication, String network, Map<IndicatorNotice, Reading> quality, String name) {
    return new NetworkPage(publication, network, publication.zones(Zone.REGION).get(0))
        .page(quality, name);
  }

  private Page page(Map<IndicatorNotice, Reading> quality, String name) {
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Paragraph(verdicts()));
    contents.add(
        new Content.Heading("Remontée, délai et renseignement, " + Standpoint.name(region)));
    List<List<Cell>> rows = new ArrayList<>();
    quality.forEach((notice, reading) -> rows.addAll(rows(notice, reading)));
    contents.add(
        rows.isEmpty()
            ? new Content.Paragraph(
                "Aucun indicateur de qualité n'est calculé pour ce réseau (n.d.).")
            : new Grid(
                name + " qualité",
                "",
                List.of(
                    "Indicateur",
                    "Unité",
                    "Ce qui est mesuré",
                    "Valeur du mois",
                    "Ensemble des réseaux"),
                rows));
    contents.add(new Content.Heading("Fichiers des treize mois"));
    contents.addAll(
        DepositGrid.of(publication, d -> d.network().equals(network), name + " fichiers"));
    return new Page(
        name, "Qualité des données : " + publication.label("network", network), WIDTHS, contents);
  }

  private List<List<Cell>> rows(IndicatorNotice notice, Reading reading) {
    List<List<Cell>> rows = new ArrayList<>();
    if (notice.over() == null && reading.networks(notice, region, List.of(network)).size() > 1) {
      rows.add(
          row(
              notice,
              "ensemble",
              Measure.of(notice),
              reading.month(notice, region, network),
              reading.month(notice, region, FigureKey.ALL)));
    }
    String variable = notice.over() == null ? FigureKey.ASPECT : notice.over();
    for (String code : publication.codes(notice, variable)) {
      if (reading.partExists(notice, region, network, variable, code)) {
        rows.add(
            row(
                notice,
                publication.label(notice, variable, code),
                Measure.of(notice, variable, code),
                reading.part(notice, region, network, variable, code),
                reading.part(notice, region, FigureKey.ALL, variable, code)));
      }
    }
    return rows;
  }

  private static List<Cell> row(
      IndicatorNotice notice, String what, Measure measure, Figure here, Figure all) {
    return List.of(
        Cell.words(notice.code() + " " + notice.label()),
        Cell.words(measure.unit()),
        Cell.words(what),
        Cell.of(here, measure),
        Cell.of(all, measure));
  }

  private String verdicts() {
    Map<String, Long> counts =
        publication.deposits().stream()
            .filter(d -> d.network().equals(network))
            .collect(
                Collectors.groupingBy(DepositNotice::verdict, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "Aucun fichier n'est attendu de ce réseau, et aucun n'a été reçu."
        : "Fichiers des treize mois, par verdict : "
            + counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "))
            + ".";
  }
}
