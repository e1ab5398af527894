package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Coverage, confidentiality and sources of a diagnostic, and its files on a page of their own. */
final class SourcePage {

  private static final List<Integer> WIDTHS = List.of(38, 30, 30, 30);
  private static final List<Integer> FILE_WIDTHS = List.of(38, 34, 40, 24, 13, 12, 12, 12, 12);

  private SourcePage() {}

  static Page of(Subject subject, String name) {
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Couverture par réseau"));
    contents.addAll(coverage(subject));
    contents.add(new Content.Heading("Secret statistique"));
    subject.definition().confidentiality().forEach(t -> contents.add(new Content.Paragraph(t)));
    contents.add(new Content.Heading("Sources"));
    subject.definition().sources().forEach(t -> contents.add(new Content.Paragraph(t)));
    return new Page(name, "Couverture, confidentialité et sources", WIDTHS, contents);
  }

  /** What became of the files of the month. */
  static Page files(Publication publication, String name) {
    return new Page(
        name,
        "Fichiers du mois",
        FILE_WIDTHS,
        DepositGrid.of(
            publication,
            deposit -> deposit.month().equals(publication.month()),
            "Fichiers du mois"));
  }

  private static List<Content> coverage(Subject subject) {
    return subject
        .notice(subject.definition().coverage())
        .map(n -> List.<Content>of(coverage(subject, n)))
        .orElseGet(() -> List.of(new Content.Paragraph("Couverture non disponible (n.d.).")));
  }

  private static Grid coverage(Subject subject, IndicatorNotice notice) {
    List<List<Cell>> rows = new ArrayList<>();
    Stream.concat(Stream.of(FigureKey.ALL), subject.publication().networks().stream())
        .forEach(network -> rows.add(row(subject, notice, network)));
    return new Grid(
        "Couverture par réseau",
        notice.label() + ", " + subject.zone().label(),
        List.of("Réseau", "Structures reçues", "Structures attendues", "Part reçue"),
        rows);
  }

  private static List<Cell> row(Subject subject, IndicatorNotice notice, String network) {
    Figure figure = subject.reading().month(notice, subject.zone(), network);
    return List.of(
        Cell.words(subject.networkLabel(network)),
        Cell.received(figure),
        Cell.expected(figure),
        figure.expected() == 0
            ? Cell.expected(figure)
            : new Cell.Amount((double) figure.received() / figure.expected(), "0.0%"));
  }
}
