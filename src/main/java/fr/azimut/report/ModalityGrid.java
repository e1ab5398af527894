package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values by modality of a variable of an indicator: by zone, then by network in the region. */
final class ModalityGrid {

  private ModalityGrid() {}

  static List<Content> of(
      Publication publication,
      Reading reading,
      IndicatorNotice notice,
      List<Zone> zones,
      String variable) {
    List<String> networks =
        Stream.concat(Stream.of(FigureKey.ALL), publication.networks().stream()).toList();
    List<String> codes =
        Stream.concat(
                publication.codes(notice, variable).stream().filter(c -> !c.equals("NR")),
                Stream.of("NR"))
            .filter(c -> exists(reading, notice, zones, networks, variable, List.of(c)))
            .toList();
    if (codes.isEmpty()) {
      return List.of(new Content.Paragraph("Aucun chiffre n'est disponible ce mois-ci (n.d.)."));
    }
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Valeurs du mois par territoire"));
    contents.add(byZone(publication, reading, notice, zones, variable, codes));
    contents.addAll(
        byNetwork(publication, reading, notice, zones.get(0), networks, variable, codes));
    Remarks remarks = new Remarks(publication, reading, notice);
    for (String code : codes) {
      zones.forEach(z -> remarks.add(reading.part(notice, z, FigureKey.ALL, variable, code)));
      networks.forEach(n -> remarks.add(reading.part(notice, zones.get(0), n, variable, code)));
    }
    contents.addAll(remarks.paragraphs());
    return contents;
  }

  /** What tells the table of a further variable from that of the values. */
  private static String suffix(Publication publication, IndicatorNotice notice, String variable) {
    return variable.equals(notice.over())
        ? ""
        : " " + French.common(publication.variableLabel(variable));
  }

  private static boolean exists(
      Reading reading,
      IndicatorNotice notice,
      List<Zone> zones,
      List<String> networks,
      String variable,
      List<String> codes) {
    return zones.stream()
        .anyMatch(
            z ->
                networks.stream()
                    .anyMatch(
                        n ->
                            codes.stream()
                                .anyMatch(c -> reading.partExists(notice, z, n, variable, c))));
  }

  private static Grid byZone(
      Publication publication,
      Reading reading,
      IndicatorNotice notice,
      List<Zone> zones,
      String variable,
      List<String> codes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : zones) {
      rows.add(row(Standpoint.name(zone), reading, notice, zone, FigureKey.ALL, variable, codes));
    }
    return new Grid(
        notice.code() + suffix(publication, notice, variable) + " par territoire",
        notice.label() + " (" + Measure.of(notice).axis() + ")",
        headers(publication, notice, "Territoire", variable, codes),
        rows);
  }

  private static List<Content> byNetwork(
      Publication publication,
      Reading reading,
      IndicatorNotice notice,
      Zone zone,
      List<String> networks,
      String variable,
      List<String> codes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String network : networks) {
      if (!exists(reading, notice, List.of(zone), List.of(network), variable, codes)) {
        continue;
      }
      String label = Subject.networkLabel(publication, network);
      rows.add(row(label, reading, notice, zone, network, variable, codes));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Content.Heading("Valeurs du mois par réseau"),
        new Grid(
            notice.code() + suffix(publication, notice, variable) + " par réseau",
            notice.label() + " (" + Measure.of(notice).axis() + "), " + Standpoint.name(zone),
            headers(publication, notice, "Réseau", variable, codes),
            rows,
            Measure.of(notice).count() ? Grid.Look.HEAT : Grid.Look.PLAIN));
  }

  private static List<String> headers(
      Publication publication,
      IndicatorNotice notice,
      String first,
      String variable,
      List<String> codes) {
    List<String> headers = new ArrayList<>(List.of(first));
    codes.forEach(c -> headers.add(publication.label(notice, variable, c)));
    return headers;
  }

  private static List<Cell> row(
      String label,
      Reading reading,
      IndicatorNotice notice,
      Zone zone,
      String network,
      String variable,
      List<String> codes) {
    List<Cell> row = new ArrayList<>(List.of(Cell.words(label)));
    for (String code : codes) {
      row.add(
          Cell.of(
              reading.part(notice, zone, network, variable, code),
              Measure.of(notice, variable, code)));
    }
    return row;
  }
}
