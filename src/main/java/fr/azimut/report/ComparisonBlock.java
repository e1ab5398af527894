package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zone beside its départements and region: sentence, table, bars for rates. */
final class ComparisonBlock {

  private ComparisonBlock() {}

  static List<Content> of(Subject subject, IndicatorNotice notice) {
    String title = sentence(subject, notice);
    List<Content> contents = new ArrayList<>();
    contents.add(grid(subject, notice, title));
    chart(subject, notice, title).ifPresent(contents::add);
    return contents;
  }

  /** Where the zone stands, as far as the figures allow. */
  static String sentence(Subject subject, IndicatorNotice notice) {
    Reading reading = subject.reading();
    Optional<Zone> region = subject.standpoint().region();
    Figure here = reading.month(notice, subject.zone(), FigureKey.ALL);
    Figure there = region.map(r -> reading.month(notice, r, FigureKey.ALL)).orElse(here);
    return Statement.comparison(notice, here, region, there, subject.hasInterval(notice));
  }

  private static Grid grid(Subject subject, IndicatorNotice notice, String title) {
    Measure measure = Measure.of(notice);
    boolean interval = subject.hasInterval(notice);
    List<String> headers =
        new ArrayList<>(List.of("Territoire", "Valeur (" + measure.axis() + ")"));
    if (interval) {
      headers.addAll(List.of("Borne basse à 95 %", "Borne haute à 95 %"));
    }
    headers.add(measure.count() ? "Part dans la région" : "Écart avec la région");
    headers.addAll(
        List.of("Un an avant", "Évolution en un an", "Structures reçues", "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : subject.standpoint().list()) {
      rows.add(row(subject, notice, zone, interval));
    }
    return new Grid(notice.code() + " comparaison", title, headers, rows);
  }

  private static List<Cell> row(
      Subject subject, IndicatorNotice notice, Zone zone, boolean interval) {
    Measure measure = Measure.of(notice);
    Figure now = subject.reading().month(notice, zone, FigureKey.ALL);
    Figure before = subject.reading().yearBefore(notice, zone, FigureKey.ALL);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Words(Standpoint.name(zone)));
    row.add(Cell.of(now, measure));
    if (interval) {
      Optional<Wilson> wilson = Wilson.of(now.numerator(), now.denominator());
      Cell none = Reading.value(now).isEmpty() ? Cell.of(now, measure) : Cell.NOT_COMPUTABLE;
      row.add(wilson.map(w -> bound(w.low())).orElse(none));
      row.add(wilson.map(w -> bound(w.high())).orElse(none));
    }
    row.add(position(subject, notice, zone));
    row.add(Cell.of(before, measure));
    row.add(evolution(measure, now, before));
    row.add(Cell.received(now));
    row.add(Cell.expected(now));
    return row;
  }

  private static Cell bound(double share) {
    return new Cell.Amount(share, "0.0%");
  }

  /** The share of the region for a count, the gap to it otherwise. */
  static Cell position(Subject subject, IndicatorNotice notice, Zone zone) {
    Optional<Zone> region = subject.standpoint().region();
    if (region.isEmpty() || zone.equals(region.get())) {
      return new Cell.Sign(FigureStatus.NOT_APPLICABLE.sign());
    }
    Measure measure = Measure.of(notice);
    Optional<Double> here = value(subject, notice, zone);
    Optional<Double> there = value(subject, notice, region.get()).filter(v -> v > 0);
    if (!measure.count()) {
      return gap(subject, notice, zone, region.get());
    } else if (here.isPresent() && there.isPresent()) {
      return new Cell.Amount(here.get() / there.get(), "0.0%");
    }
    return missing(subject, notice, zone);
  }

  /** The gap of a rate between two zones; a count has none. */
  static Cell gap(Subject subject, IndicatorNotice notice, Zone zone, Zone reference) {
    Measure measure = Measure.of(notice);
    if (measure.count()) {
      return new Cell.Sign(FigureStatus.NOT_APPLICABLE.sign());
    }
    return value(subject, notice, zone)
        .flatMap(
            here ->
                value(subject, notice, reference)
                    .flatMap(there -> Gap.between(measure, here, there)))
        .map(Gap::cell)
        .orElseGet(() -> missing(subject, notice, zone));
  }

  private static Optional<Double> value(Subject subject, IndicatorNotice notice, Zone zone) {
    return Reading.value(subject.reading().month(notice, zone, FigureKey.ALL));
  }

  /** The sign of the zone's own figure, or that nothing can be computed from it. */
  private static Cell missing(Subject subject, IndicatorNotice notice, Zone zone) {
    Figure figure = subject.reading().month(notice, zone, FigureKey.ALL);
    return Reading.value(figure).isPresent()
        ? Cell.NOT_COMPUTABLE
        : Cell.of(figure, Measure.of(notice));
  }

  static Cell evolution(Measure measure, Figure now, Figure before) {
    Optional<Double> value = Reading.value(now);
    Optional<Double> reference = Reading.value(before);
    if (value.isEmpty() || reference.isEmpty()) {
      return Cell.of(value.isEmpty() ? now : before, measure);
    }
    return Gap.between(measure, value.get(), reference.get())
        .map(Gap::cell)
        .orElse(Cell.NOT_COMPUTABLE);
  }

  private static Optional<Chart> chart(Subject subject, IndicatorNotice notice, String title) {
    Measure measure = Measure.of(notice);
    Figure here = subject.reading().month(notice, subject.zone(), FigureKey.ALL);
    if (measure.count() || Reading.value(here).isEmpty()) {
      return Optional.empty();
    }
    List<String> categories = new ArrayList<>();
    List<@Nullable Double> values = new ArrayList<>();
    for (Zone zone : subject.standpoint().list()) {
      Reading.value(subject.reading().month(notice, zone, FigureKey.ALL))
          .ifPresent(
              value -> {
                categories.add(Standpoint.name(zone));
                values.add(value);
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
            measure.axis(),
            measure,
            categories,
            List.of(new Chart.Series(notice.label(), values)),
            true));
  }
}
