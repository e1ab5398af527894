package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Modalities of a variable in the zone, its départements and its region. */
final class BreakdownBlock {

  private BreakdownBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice, String variable) {
    List<String> modalities = subject.modalities(notice, variable, List.of(FigureKey.ALL));
    String name = subject.publication().variableLabel(variable);
    if (modalities.isEmpty()) {
      return List.of(
          new Content.Paragraph(
              "Aucun chiffre par modalité (" + name + ") n'est disponible ce mois-ci."));
    }
    Measure measure = Measure.of(notice);
    boolean shares = measure.count() && !variable.equals(FigureKey.ASPECT);
    boolean aspects = variable.equals(FigureKey.ASPECT);
    String unit = aspects ? "" : " (" + measure.axis() + ")";
    List<String> headers = new ArrayList<>(List.of(name));
    if (aspects) {
      headers.add("Unité");
    }
    headers.addAll(Vintage.headers(notice));
    headers.add(subject.header(subject.zone()) + unit);
    for (Zone zone : subject.standpoint().list()) {
      if (shares) {
        headers.add(subject.header(zone) + " (part)");
      } else if (!zone.equals(subject.zone())) {
        headers.add(subject.header(zone) + unit);
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (String modality : modalities) {
      rows.add(row(subject, notice, variable, modality, shares));
    }
    if (notice.over() == null && !aspects) { // aspects are no parts of a whole
      rows.add(row(subject, notice, FigureKey.ALL, FigureKey.ALL, shares));
    }
    String title = notice.label() + " : " + name + ", " + subject.zone().label();
    List<Content> contents = new ArrayList<>();
    contents.add(new Grid(notice.code() + " par " + French.common(name), title, headers, rows));
    if (shares) {
      finding(subject, notice, variable, modalities)
          .map(Content.Paragraph::new)
          .ifPresent(contents::add);
    }
    contents.addAll(remarks(subject, notice, variable, modalities));
    return contents;
  }

  private static List<Content> remarks(
      Subject subject, IndicatorNotice notice, String variable, List<String> modalities) {
    Remarks remarks = new Remarks(subject.publication(), subject.reading(), notice);
    for (Zone zone : subject.standpoint().list()) {
      modalities.forEach(
          m -> remarks.add(subject.reading().part(notice, zone, FigureKey.ALL, variable, m)));
    }
    return remarks.paragraphs();
  }

  /** The largest part in words, beside the region's; empty when a part is not published. */
  private static Optional<String> finding(
      Subject subject, IndicatorNotice notice, String variable, List<String> modalities) {
    List<String> codes = subject.parts(notice, variable, modalities);
    Optional<Parts> here = parts(subject, notice, subject.zone(), variable, codes);
    Optional<Parts> there =
        subject
            .standpoint()
            .region()
            .filter(region -> !region.equals(subject.zone()))
            .flatMap(region -> parts(subject, notice, region, variable, codes));
    return here.flatMap(Parts::largest)
        .map(
            i ->
                "Le plus souvent : "
                    + subject.modalityLabel(notice, variable, codes.get(i))
                    + ", "
                    + French.percent(here.orElseThrow().shares().get(i), 1)
                    + " des réponses connues"
                    + there
                        .map(p -> " (région : " + French.percent(p.shares().get(i), 1) + ").")
                        .orElse("."));
  }

  private static Optional<Parts> parts(
      Subject subject, IndicatorNotice notice, Zone zone, String variable, List<String> codes) {
    return Parts.of(
        zone,
        codes.stream()
            .map(c -> subject.reading().part(notice, zone, FigureKey.ALL, variable, c))
            .toList());
  }

  private static List<Cell> row(
      Subject subject, IndicatorNotice notice, String variable, String modality, boolean shares) {
    Measure measure = Measure.of(notice, variable, modality);
    Reading reading = subject.reading();
    List<Cell> row = new ArrayList<>();
    row.add(
        new Cell.Words(
            variable.equals(FigureKey.ALL)
                ? "Ensemble"
                : subject.modalityLabel(notice, variable, modality)));
    if (variable.equals(FigureKey.ASPECT)) {
      row.add(Cell.words(measure.unit()));
    }
    row.addAll(
        Vintage.of(
                subject.standpoint().list().stream()
                    .map(z -> reading.part(notice, z, FigureKey.ALL, variable, modality))
                    .toList())
            .cells(notice));
    row.add(
        Cell.of(reading.part(notice, subject.zone(), FigureKey.ALL, variable, modality), measure));
    for (Zone zone : subject.standpoint().list()) {
      Figure figure = reading.part(notice, zone, FigureKey.ALL, variable, modality);
      if (shares) {
        row.add(share(figure, reading.month(notice, zone, FigureKey.ALL)));
      } else if (!zone.equals(subject.zone())) {
        row.add(Cell.of(figure, measure));
      }
    }
    return row;
  }

  /** The share of the total when both are published. */
  private static Cell share(Figure figure, Figure total) {
    Optional<Double> part = Reading.value(figure);
    Optional<Double> whole = Reading.value(total).filter(v -> v > 0);
    if (part.isPresent() && whole.isPresent()) {
      return new Cell.Amount(part.get() / whole.get(), "0.0%");
    }
    return part.isPresent() ? Cell.NOT_COMPUTABLE : Cell.of(figure, "0.0%");
  }
}
