package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The periods by network, with the structures received. */
final class PeriodBlock {

  private PeriodBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice) {
    Zone zone = subject.zone();
    Reading reading = subject.reading();
    Measure measure = Measure.of(notice);
    List<String> headers = new ArrayList<>(List.of("Réseau"));
    for (PeriodKind period : reading.periods(notice)) {
      headers.add(period.label());
    }
    headers.addAll(List.of("Structures reçues (mois)", "Structures attendues (mois)"));
    List<List<Cell>> rows = new ArrayList<>();
    Absences absences = new Absences();
    Remarks remarks = new Remarks(subject.publication(), reading, notice);
    for (String network : reading.networks(notice, zone, subject.publication().networks())) {
      String label = subject.networkLabel(network);
      List<Cell> row = new ArrayList<>(List.of(new Cell.Words(label)));
      Map<PeriodKind, Figure> figures = reading.periods(notice, zone, network);
      figures.forEach(
          (period, figure) -> {
            row.add(Cell.of(figure, measure));
            remarks.add(figure, zone, period);
          });
      absences.add(label, figures);
      Figure now = reading.month(notice, zone, network);
      row.add(Cell.received(now));
      row.add(Cell.expected(now));
      rows.add(row);
    }
    String title =
        notice.label() + " par réseau et par période (" + measure.axis() + "), " + zone.label();
    List<Content> contents = new ArrayList<>();
    contents.add(new Grid(notice.code() + " périodes", title, headers, rows));
    contents.addAll(absences.paragraph());
    contents.addAll(remarks.paragraphs());
    return contents;
  }
}
