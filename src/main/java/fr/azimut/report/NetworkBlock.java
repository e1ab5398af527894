package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Modalities of a variable by network: who receives which public. The more numerous of the two go
 * down, so that the table stays narrow.
 */
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
    boolean down = networks.size() > modalities.size();
    List<String> headers = new ArrayList<>(List.of(down ? "Réseau" : name));
    List<List<Cell>> rows = new ArrayList<>();
    for (String across : down ? modalities : networks) {
      headers.add(
          down ? subject.modalityLabel(notice, variable, across) : subject.networkLabel(across));
    }
    for (String row : down ? networks : modalities) {
      List<Cell> cells = new ArrayList<>();
      cells.add(
          Cell.words(
              down ? subject.networkLabel(row) : subject.modalityLabel(notice, variable, row)));
      for (String across : down ? modalities : networks) {
        String network = down ? row : across;
        String modality = down ? across : row;
        cells.add(
            Cell.of(
                subject.reading().part(notice, subject.zone(), network, variable, modality),
                Measure.of(notice, variable, modality)));
      }
      rows.add(cells);
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
