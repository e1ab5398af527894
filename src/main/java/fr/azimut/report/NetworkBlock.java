package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Modalities of a variable by network: who receives which public. */
final class NetworkBlock {

  private NetworkBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice, String variable) {
    List<String> all =
        Stream.concat(Stream.of(FigureKey.ALL), subject.publication().networks().stream()).toList();
    List<String> modalities = subject.modalities(notice, variable, all);
    List<String> networks =
        all.stream()
            .filter(n -> modalities.stream().anyMatch(m -> exists(subject, notice, n, variable, m)))
            .toList();
    String name = subject.publication().variableLabel(variable);
    if (networks.isEmpty()) {
      return List.of(
          new Content.Paragraph(
              "Aucun chiffre par réseau (" + name + ") n'est disponible ce mois-ci."));
    }
    if (networks.equals(List.of(FigureKey.ALL))) {
      return List.of();
    }
    List<String> headers = new ArrayList<>(List.of(name));
    networks.forEach(n -> headers.add(subject.networkLabel(n)));
    List<List<Cell>> rows = new ArrayList<>();
    for (String modality : modalities) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Words(subject.modalityLabel(notice, variable, modality)));
      for (String network : networks) {
        row.add(
            Cell.of(
                subject.reading().part(notice, subject.zone(), network, variable, modality),
                Measure.of(notice, variable, modality)));
      }
      rows.add(row);
    }
    String title =
        notice.label()
            + " par réseau : "
            + name
            + " ("
            + Measure.of(notice).axis()
            + "), "
            + subject.zone().label();
    return List.of(
        new Grid(notice.code() + " par réseau et " + French.common(name), title, headers, rows));
  }

  private static boolean exists(
      Subject subject, IndicatorNotice notice, String network, String variable, String modality) {
    return subject.reading().partExists(notice, subject.zone(), network, variable, modality);
  }
}
