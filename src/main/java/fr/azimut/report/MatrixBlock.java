package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Origin networks by destinations, the stronger the flow the darker the cell. Destinations to which
 * no one was sent are told in a sentence.
 */
final class MatrixBlock {

  private MatrixBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice, String variable) {
    List<String> origins =
        Stream.concat(subject.publication().networks().stream(), Stream.of(FigureKey.ALL)).toList();
    List<String> destinations =
        subject.modalities(notice, variable, origins).stream()
            .filter(d -> origins.stream().anyMatch(o -> exists(subject, notice, o, variable, d)))
            .toList();
    List<String> unused =
        destinations.stream()
            .filter(d -> origins.stream().allMatch(o -> none(subject, notice, o, variable, d)))
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
    List<String> shown = new ArrayList<>(destinations);
    if (unused.size() < destinations.size()) {
      shown.removeAll(unused);
    }
    List<String> headers = new ArrayList<>(List.of("Réseau d'origine"));
    shown.forEach(d -> headers.add("Vers " + subject.modalityLabel(notice, variable, d)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String origin : present) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(subject.networkLabel(origin))));
      for (String destination : shown) {
        row.add(
            Cell.of(
                subject.reading().part(notice, subject.zone(), origin, variable, destination),
                Measure.of(notice)));
      }
      rows.add(row);
    }
    String title =
        notice.label() + " (" + Measure.of(notice).axis() + "), " + subject.zone().label();
    List<Content> contents = new ArrayList<>();
    contents.add(new Grid(notice.code() + " matrice", title, headers, rows, Grid.Look.HEAT));
    contents.add(
        new Content.Paragraph(
            "Une ligne se lit : le réseau d'origine a orienté ce nombre de fois vers chaque réseau"
                + " de la première ligne."));
    if (shown.size() < destinations.size()) {
      contents.add(
          new Content.Paragraph(
              "Aucune orientation n'a été comptée vers : "
                  + unused.stream()
                      .map(d -> subject.modalityLabel(notice, variable, d))
                      .collect(Collectors.joining(" ; "))
                  + "."));
    }
    contents.add(Content.Paragraph.onDrawing("Plus le nombre est grand, plus la case est foncée."));
    return contents;
  }

  /** Whether a flow is known to be nought, or has no figure. */
  private static boolean none(
      Subject subject, IndicatorNotice notice, String network, String variable, String modality) {
    return subject
        .reading()
        .findPart(notice, subject.zone(), network, variable, modality)
        .map(figure -> Reading.value(figure).filter(v -> v == 0).isPresent())
        .orElse(true);
  }

  private static boolean exists(
      Subject subject, IndicatorNotice notice, String network, String variable, String modality) {
    return subject.reading().partExists(notice, subject.zone(), network, variable, modality);
  }
}
