package fr.azimut.report;

import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;

/** The sheet of one indicator: its definition, then its values in every zone. */
final class IndicatorPage {

  private final Publication publication;
  private final Reading reading;
  private final IndicatorNotice notice;
  private final List<Zone> zones;

  private IndicatorPage(Publication publication, Reading reading, IndicatorNotice notice) {
    this.publication = publication;
    this.reading = reading;
    this.notice = notice;
    this.zones =
        CommissionDocument.zones(publication).stream()
            .filter(z -> Reading.applies(notice, z))
            .toList();
  }

  static Page of(
      Publication publication, Reading reading, IndicatorNotice notice, String sheetName) {
    return new IndicatorPage(publication, reading, notice).page(sheetName);
  }

  private Page page(String sheetName) {
    String over = notice.over();
    List<Content> contents = new ArrayList<>();
    contents.add(DefinitionFacts.of(notice, reading.vintage(notice)));
    if (zones.isEmpty()) {
      contents.add(new Content.Paragraph("Aucun territoire ne porte cet indicateur."));
    } else if (over != null) {
      contents.addAll(ModalityGrid.of(publication, reading, notice, zones, over));
    } else {
      contents.add(new Content.Heading("Valeurs du mois, cumuls et rangs"));
      contents.addAll(RankGrid.of(publication, reading, notice, zones));
      MapBlock.of(publication, reading, notice).ifPresent(contents::add);
      contents.addAll(MeanGrid.of(publication, reading, notice, zones));
      contents.addAll(networks());
      contents.addAll(trend());
      if (!notice.aspects().isEmpty()) {
        contents.addAll(ModalityGrid.of(publication, reading, notice, zones, FigureKey.ASPECT));
      }
    }
    return new Page(sheetName, notice.code() + " – " + notice.label(), Page.ZONES, contents);
  }

  private List<Content> networks() {
    List<String> candidates =
        publication.networks().stream()
            .filter(
                n ->
                    zones.stream()
                        .anyMatch(z -> reading.networks(notice, z, List.of(n)).size() > 1))
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<String> columns = new ArrayList<>(List.of(FigureKey.ALL));
    columns.addAll(candidates);
    List<String> headers = new ArrayList<>(List.of("Territoire"));
    columns.forEach(n -> headers.add(Subject.networkLabel(publication, n)));
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : zones) {
      List<Cell> row = new ArrayList<>(List.of(Cell.words(Standpoint.name(zone))));
      columns.forEach(n -> row.add(Cell.of(reading.month(notice, zone, n), Measure.of(notice))));
      rows.add(row);
    }
    return List.of(
        new Content.Heading("Valeurs du mois par réseau"),
        new Grid(notice.code() + " par réseau", "", headers, rows));
  }

  /** All zones in the table; the region and its départements on the chart. */
  private List<Content> trend() {
    Measure measure = Measure.of(notice);
    List<MonthTable.Row> rows =
        zones.stream()
            .map(
                zone ->
                    new MonthTable.Row(
                        Standpoint.name(zone),
                        reading.months().stream()
                            .map(m -> reading.at(notice, zone, FigureKey.ALL, PeriodKind.MONTH, m))
                            .toList()))
            .toList();
    MonthTable table =
        new MonthTable(
            notice.code() + " treize mois", "Territoire", measure, reading.months(), rows);
    Zone lead = zones.get(0);
    String title =
        Statement.trend(notice, publication.month(), Evolution.overAYear(reading, notice, lead))
            + " ("
            + Standpoint.name(lead)
            + ")";
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Heading("Treize mois"));
    contents.add(table.grid(title));
    contents.addAll(chart(table, title));
    return contents;
  }

  private List<Content> chart(MonthTable table, String title) {
    Measure measure = Measure.of(notice);
    String alt =
        "Courbes sur treize mois, "
            + notice.label()
            + ". Les valeurs sont dans le tableau au-dessus. "
            + title
            + ".";
    return table
        .only(this::drawn)
        .lines(title, alt, Credit.of(publication, notice, table.vintage()), measure.axis())
        .<List<Content>>map(
            lines ->
                List.of(
                    lines,
                    Content.Paragraph.onDrawing(
                        "Sont tracés la région et, pour un taux, ses départements publiés sur"
                            + " toute la période ; une courbe identique à celle de la région n'est pas"
                            + " répétée. Toutes les valeurs sont dans le tableau.")))
        .orElseGet(
            () ->
                List.of(
                    Content.Paragraph.onDrawing(
                        "Pas de graphique : il faut au moins deux mois publiés pour tracer une"
                            + " évolution.")));
  }

  /** A count of the region would flatten every other line. */
  private boolean drawn(int row) {
    return row == 0
        || (!Measure.of(notice).count() && zones.get(row).zoning().equals("departement"));
  }
}
