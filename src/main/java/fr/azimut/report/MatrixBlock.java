package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Origin networks by destinations, the stronger the flow the darker the cell. */
final class MatrixBlock {

  private MatrixBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice, String variable) {
    List<String> origins =
        Stream.concat(subject.publication().networks().stream(), Stream.of(FigureKey.ALL)).toList();
    List<String> destinations =
        subject.modalities(notice, variable, origins).stream()
            .filter(d -> origins.stream().anyMatch(o -> exists(subject, notice, o, variable, d)))
            .toList();
    List<String> present =
        origins.stream()
            .filter(
                o -> destinations.stream().anyMatch(d -> exists(subject, notice, o, variable, d)))
            .toList();
    if (present.isEmpty()) {
      return List.of(
          new Content.Paragraph("Aucune orientation entre réseaux n'est disponible ce mois-ci."));
    }
    List<String> headers = new ArrayList<>(List.of("Réseau d'origine"));
    destinations.forEach(d -> headers.add("Vers " + subject.modalityLabel(notice, variable, d)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String origin : present) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(subject.networkLabel(origin))));
      for (String destination : destinations) {
        row.add(
            Cell.of(
                subject.reading().part(notice, subject.zone(), origin, variable, destination),
                Measure.of(notice)));
      }
      rows.add(row);
    }
    String title =
        notice.label() + " (" + Measure.of(notice).axis() + "), " + subject.zone().label();
    return List.of(
        new Grid(notice.code() + " matrice", title, headers, rows, Grid.Look.HEAT),
        new Content.Paragraph(
            "Une ligne se lit : le réseau d'origine a orienté ce nombre de fois vers chaque réseau"
                + " de la première ligne."),
        Content.Paragraph.onDrawing("Plus le nombre est grand, plus la case est foncée."));
  }

  private static boolean exists(
      Subject subject, IndicatorNotice notice, String network, String variable, String modality) {
    return subject.reading().partExists(notice, subject.zone(), network, variable, modality);
  }
}
