package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;

/** One value per zone and indicator, the indicators a few at a time side by side. */
final class Scoreboard {

  private final Publication publication;
  private final int columns;
  private final List<Zone> zones;
  private final List<String> headers = new ArrayList<>();
  private final List<List<Cell>> values = new ArrayList<>();
  private final List<String> distributed = new ArrayList<>();

  Scoreboard(Publication publication, int columns) {
    this.publication = publication;
    this.columns = columns;
    this.zones = CommissionDocument.zones(publication);
  }

  /** Adds an indicator; one that only exists by modality has no single value to show. */
  void add(IndicatorNotice notice, Reading reading) {
    if (notice.over() != null) {
      distributed.add(notice.code() + " " + notice.label());
      return;
    }
    String label = reading.vintage(notice).label(notice);
    headers.add(notice.code() + " " + label + " (" + notice.unit() + ")");
    values.add(
        zones.stream()
            .map(z -> Cell.of(reading.month(notice, z, FigureKey.ALL), Measure.of(notice)))
            .toList());
  }

  Page page(String name) {
    List<Content> contents = new ArrayList<>();
    for (int first = 0; first < headers.size(); first += columns) {
      int last = Math.min(headers.size(), first + columns);
      contents.add(grid(first, last));
    }
    if (contents.isEmpty()) {
      contents.add(new Content.Paragraph("Aucun indicateur n'est en vigueur ce mois-ci."));
    }
    if (!distributed.isEmpty()) {
      contents.add(
          new Content.Paragraph(
              "Sans valeur d'ensemble, à lire dans leur feuille : "
                  + French.join(distributed)
                  + "."));
    }
    List<Integer> widths = new ArrayList<>(List.of(40, 16));
    for (int i = 0; i < Math.min(columns, headers.size()); i++) {
      widths.add(15);
    }
    return new Page(name, "Tableau de bord du mois", widths, contents);
  }

  private Grid grid(int first, int last) {
    List<String> shown = new ArrayList<>(List.of("Territoire", "Découpage"));
    shown.addAll(headers.subList(first, last));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      List<Cell> row = new ArrayList<>();
      row.add(Cell.words(Standpoint.name(zone)));
      row.add(Cell.words(publication.zoningLabel(zone.zoning())));
      for (int column = first; column < last; column++) {
        row.add(values.get(column).get(i));
      }
      rows.add(row);
    }
    return new Grid("Tableau de bord " + (first / columns + 1), "", shown, rows);
  }
}
