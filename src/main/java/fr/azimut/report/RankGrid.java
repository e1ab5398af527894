package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The periods of every zone, the month's precision, and its rank among the zones of its zoning. */
final class RankGrid {

  private RankGrid() {}

  static List<Content> of(
      Publication publication, Reading reading, IndicatorNotice notice, List<Zone> zones) {
    List<String> headers = new ArrayList<>(List.of("Territoire", "Découpage"));
    for (PeriodKind period : reading.periods(notice)) {
      headers.add(period.label());
      if (period == PeriodKind.MONTH) {
        headers.addAll(Vintage.headers(notice));
        headers.addAll(IntervalCells.headers(notice));
      }
    }
    headers.addAll(
        List.of(
            "Un an avant",
            "Évolution en un an",
            "Rang",
            "Sur",
            "Ex æquo",
            "Structures reçues",
            "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, List<Zone>> zoning : MeanGrid.byZoning(zones).entrySet()) {
      Peers peers = Peers.of(reading, notice, zoning.getValue());
      zoning.getValue().forEach(z -> rows.add(row(publication, reading, notice, z, peers)));
    }
    String title = notice.label() + " (" + Measure.of(notice).axis() + ")";
    Absences absences = new Absences();
    Remarks remarks = new Remarks(publication, reading, notice);
    for (Zone zone : zones) {
      Map<PeriodKind, Figure> figures = reading.periods(notice, zone, FigureKey.ALL);
      absences.add(Standpoint.name(zone), figures);
      figures.forEach((period, figure) -> remarks.add(figure, zone, period));
    }
    List<Content> contents = new ArrayList<>();
    contents.add(new Grid(notice.code() + " valeurs et rangs", title, headers, rows));
    contents.addAll(absences.paragraph());
    contents.addAll(remarks.paragraphs());
    return contents;
  }

  private static List<Cell> row(
      Publication publication, Reading reading, IndicatorNotice notice, Zone zone, Peers peers) {
    Measure measure = Measure.of(notice);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(Standpoint.name(zone)));
    row.add(Cell.words(publication.zoningLabel(zone.zoning())));
    Figure now = reading.month(notice, zone, FigureKey.ALL);
    reading
        .periods(notice, zone, FigureKey.ALL)
        .forEach(
            (period, figure) -> {
              row.add(Cell.of(figure, measure));
              if (period == PeriodKind.MONTH) {
                row.addAll(Vintage.of(now).cells(notice));
                row.addAll(IntervalCells.of(notice, now));
              }
            });
    Evolution year = Evolution.overAYear(reading, notice, zone);
    row.add(year.beforeCell());
    row.add(Vintage.evolution(notice, year));
    row.addAll(peers.rank(zone));
    row.add(Cell.received(now));
    row.add(Cell.expected(now));
    return row;
  }
}
