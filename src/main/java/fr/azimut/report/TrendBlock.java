package fr.azimut.report;

import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Networks over thirteen months: sentence, table, native chart, image. */
final class TrendBlock {

  private TrendBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice) {
    Zone zone = subject.zone();
    Evolution evolution = Evolution.overAYear(subject.reading(), notice, zone);
    String title = Statement.trend(notice, subject.publication().month(), evolution);
    MonthTable table = table(subject, notice);
    List<Content> contents = new ArrayList<>();
    contents.add(table.grid(title));
    evolution.warning().map(Content.Paragraph::new).ifPresent(contents::add);
    String source = Credit.of(subject.publication(), notice, table.vintage());
    contents.addAll(charts(table, notice, zone, title, source));
    return contents;
  }

  private static MonthTable table(Subject subject, IndicatorNotice notice) {
    Zone zone = subject.zone();
    Reading reading = subject.reading();
    List<MonthTable.Row> rows =
        reading.networks(notice, zone, subject.publication().networks()).stream()
            .map(
                network ->
                    new MonthTable.Row(
                        subject.networkLabel(network),
                        reading.months().stream()
                            .map(m -> reading.at(notice, zone, network, PeriodKind.MONTH, m))
                            .toList()))
            .toList();
    return new MonthTable(
        notice.code() + " treize mois", "Réseau", Measure.of(notice), reading.months(), rows);
  }

  /** The native chart and its image, or a sentence when there is nothing to draw. */
  static List<Content> charts(
      MonthTable table, IndicatorNotice notice, Zone zone, String title, String source) {
    String axis = Measure.of(notice).axis();
    String alt =
        "Courbes sur treize mois, "
            + notice.label()
            + ", "
            + zone.label()
            + ". Les valeurs sont dans le tableau au-dessus. "
            + title
            + ".";
    String id = French.slug(notice.code() + " tendance");
    Optional<Content.Lines> lines = table.lines(title, alt, source, axis);
    Optional<Chart> image = table.image(id, title, alt, source, axis, lines.isEmpty());
    List<Content> contents = new ArrayList<>();
    lines.ifPresent(contents::add);
    lines.flatMap(table::leftOut).map(Content.Paragraph::onDrawing).ifPresent(contents::add);
    image.ifPresent(contents::add);
    if (contents.isEmpty()) {
      contents.add(
          Content.Paragraph.onDrawing(
              "Pas de graphique : il faut au moins deux mois publiés pour tracer une évolution."));
    }
    return contents;
  }
}
