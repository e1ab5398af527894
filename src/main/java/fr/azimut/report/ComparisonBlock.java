package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The zone beside its départements and region, the mean of its zoning and of comparable zones:
 * sentence, table, bars for rates.
 */
final class ComparisonBlock {

  private ComparisonBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice) {
    String title = sentence(subject, notice);
    MeanRows means = new MeanRows(subject, notice);
    List<Content> contents = new ArrayList<>();
    Statement.standing(
            notice,
            Evolution.overAYear(subject.reading(), notice, subject.zone()),
            subject.peers(notice, subject.zone().zoning()).place(subject.zone()),
            French.common(subject.publication().zoningLabel(subject.zone().zoning())))
        .map(text -> new Content.Paragraph(title + ". " + text))
        .ifPresent(contents::add);
    contents.add(grid(subject, notice, means, title));
    means.sentence().ifPresent(contents::add);
    chart(subject, notice, title).ifPresent(contents::add);
    return contents;
  }

  /** Where the zone stands, as far as the figures allow. */
  static String sentence(Subject subject, IndicatorNotice notice) {
    Reading reading = subject.reading();
    Optional<Zone> region = subject.standpoint().region();
    Figure here = reading.month(notice, subject.zone(), FigureKey.ALL);
    Figure there = region.map(r -> reading.month(notice, r, FigureKey.ALL)).orElse(here);
    return Statement.comparison(notice, here, region, there);
  }

  private static Grid grid(Subject subject, IndicatorNotice notice, MeanRows means, String title) {
    Measure measure = Measure.of(notice);
    List<String> headers =
        new ArrayList<>(List.of("Territoire", "Valeur (" + measure.axis() + ")"));
    headers.addAll(Vintage.headers(notice));
    headers.addAll(IntervalCells.headers(notice));
    headers.add(measure.count() ? "Part dans la région" : "Écart avec la région");
    headers.addAll(List.of("Rang", "Sur", "Ex æquo"));
    headers.addAll(
        notice.statistic() // a census moves by the year
            ? List.of("Un an avant", "Année un an avant", "Évolution en un an")
            : List.of(
                "Un mois avant", "Évolution en un mois", "Un an avant", "Évolution en un an"));
    headers.addAll(List.of("Structures reçues", "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : subject.standpoint().list()) {
      rows.add(row(subject, notice, zone));
    }
    rows.addAll(means.rows(headers.size()));
    return new Grid(notice.code() + " comparaison", title, headers, rows);
  }

  private static List<Cell> row(Subject subject, IndicatorNotice notice, Zone zone) {
    Measure measure = Measure.of(notice);
    Figure now = subject.reading().month(notice, zone, FigureKey.ALL);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Words(Standpoint.name(zone)));
    row.add(Cell.of(now, measure));
    row.addAll(Vintage.of(now).cells(notice));
    row.addAll(IntervalCells.of(notice, now));
    row.add(GapCell.position(subject, notice, zone));
    row.addAll(subject.peers(notice, zone.zoning()).rank(zone));
    Evolution year = Evolution.overAYear(subject.reading(), notice, zone);
    if (notice.statistic()) {
      row.addAll(List.of(year.beforeCell(), Vintage.of(year.before()).cell()));
    } else {
      Evolution month = Evolution.overAMonth(subject.reading(), notice, zone);
      row.addAll(List.of(month.beforeCell(), month.cell(), year.beforeCell()));
    }
    row.add(Vintage.evolution(notice, year));
    row.add(Cell.received(now));
    row.add(Cell.expected(now));
    return row;
  }

  private static Optional<Chart> chart(Subject subject, IndicatorNotice notice, String title) {
    Measure measure = Measure.of(notice);
    Figure here = subject.reading().month(notice, subject.zone(), FigureKey.ALL);
    if (measure.count() || Reading.value(here).isEmpty()) {
      return Optional.empty();
    }
    List<String> categories = new ArrayList<>();
    List<@Nullable Double> values = new ArrayList<>();
    List<Figure> drawn = new ArrayList<>();
    for (Zone zone : subject.standpoint().list()) {
      Figure figure = subject.reading().month(notice, zone, FigureKey.ALL);
      Reading.value(figure)
          .ifPresent(
              value -> {
                categories.add(Standpoint.name(zone));
                values.add(value);
                drawn.add(figure);
              });
    }
    if (values.size() < 2) {
      return Optional.empty();
    }
    String alt =
        "Barres : " + title + ". Les valeurs de chaque territoire sont dans le tableau au-dessus.";
    return Optional.of(
        new Chart(
            French.slug(notice.code() + " comparaison"),
            Chart.Kind.BARS,
            title,
            alt,
            Credit.of(subject.publication(), notice, Vintage.of(drawn)),
            measure.axis(),
            measure,
            categories,
            List.of(new Chart.Series(notice.label(), values)),
            goals(notice),
            true));
  }

  /** What the commission decided: bars beside a target make a bullet graph. */
  private static List<Chart.Goal> goals(IndicatorNotice notice) {
    List<Chart.Goal> goals = new ArrayList<>();
    if (notice.target() != null) {
      goals.add(new Chart.Goal("Cible", notice.target()));
    }
    if (notice.alert() != null) {
      goals.add(new Chart.Goal("Alerte", notice.alert()));
    }
    return goals;
  }
}
