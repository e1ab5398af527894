package fr.azimut.report;

import fr.azimut.comparison.Interval;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All zones of the zone's zoning: a table in the order of their values, and a dot plot. */
final class ZoneBlock {

  private static final int FEWEST = 3;
  private static final Comparator<Map.Entry<Zone, Figure>> LARGEST_FIRST =
      Comparator.comparingDouble(
          e -> -Reading.value(e.getValue()).orElse(Double.NEGATIVE_INFINITY));

  private final Subject subject;
  private final IndicatorNotice notice;
  private final Measure measure;
  private final Peers peers;
  private final String zones;

  private ZoneBlock(Subject subject, IndicatorNotice notice) {
    this.subject = subject;
    this.notice = notice;
    this.measure = Measure.of(notice);
    this.peers = subject.peers(notice, subject.zone().zoning());
    this.zones = French.common(subject.publication().zoningLabel(subject.zone().zoning()));
  }

  /** Nothing for a zone that is alone in its zoning. */
  static List<Content> of(Subject subject, IndicatorNotice notice) {
    ZoneBlock block = new ZoneBlock(subject, notice);
    return block.peers.figures().size() < 2 ? List.of() : block.contents();
  }

  private List<Content> contents() {
    List<Map.Entry<Zone, Figure>> sorted =
        peers.figures().entrySet().stream().sorted(LARGEST_FIRST).toList();
    List<Content> contents = new ArrayList<>();
    contents.add(grid(sorted));
    List<DotPlot.Dot> dots = dots(sorted);
    if (dots.size() >= FEWEST) {
      contents.add(plot(dots));
    }
    return contents;
  }

  private Grid grid(List<Map.Entry<Zone, Figure>> sorted) {
    List<String> headers =
        new ArrayList<>(List.of("Territoire", "Valeur (" + measure.axis() + ")"));
    headers.addAll(Vintage.headers(notice));
    headers.addAll(IntervalCells.headers(notice));
    headers.addAll(List.of("Rang", "Sur", "Ex æquo", "Structures reçues", "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<Zone, Figure> entry : sorted) {
      Figure figure = entry.getValue();
      List<Cell> row = new ArrayList<>();
      row.add(Cell.words(Standpoint.name(entry.getKey())));
      row.add(Cell.of(figure, measure));
      row.addAll(Vintage.of(figure).cells(notice));
      row.addAll(IntervalCells.of(notice, figure));
      row.addAll(peers.rank(entry.getKey()));
      row.add(Cell.received(figure));
      row.add(Cell.expected(figure));
      rows.add(row);
    }
    return new Grid(notice.code() + " territoires", title(), headers, rows);
  }

  private List<DotPlot.Dot> dots(List<Map.Entry<Zone, Figure>> sorted) {
    List<DotPlot.Dot> dots = new ArrayList<>();
    for (Map.Entry<Zone, Figure> entry : sorted) {
      Reading.value(entry.getValue())
          .ifPresent(
              value ->
                  dots.add(
                      new DotPlot.Dot(
                          Standpoint.name(entry.getKey()),
                          value,
                          Interval.of(notice, entry.getValue()).orElse(null),
                          entry.getKey().equals(subject.zone()))));
    }
    return dots;
  }

  private DotPlot plot(List<DotPlot.Dot> dots) {
    String alt =
        "Points, un par territoire publié ("
            + dots.size()
            + " sur "
            + peers.figures().size()
            + "), du plus grand au plus petit, avec leur intervalle à 95 % quand il existe. "
            + title()
            + ". Les valeurs sont dans le tableau au-dessus.";
    return new DotPlot(
        French.slug(notice.code() + " territoires"),
        title(),
        alt,
        Credit.of(subject.publication(), notice, vintage()),
        vintage().label(notice) + ", " + measure.axis(),
        measure,
        dots,
        measure.count()
            ? null
            : subject
                .standpoint()
                .region()
                .flatMap(r -> Reading.value(subject.headlines().month(notice, r, FigureKey.ALL)))
                .orElse(null));
  }

  private Vintage vintage() {
    return Vintage.of(peers.figures().values());
  }

  /** The zone's place among the others, or that it has none. */
  private String title() {
    Optional<Double> value =
        Optional.ofNullable(peers.figures().get(subject.zone()))
            .flatMap(Reading::value)
            .map(measure::shown);
    String start = vintage().label(notice) + " : " + subject.zone().label();
    if (value.isEmpty()) {
      return start + " sans chiffre publié, parmi les " + zones;
    }
    long higher =
        peers.figures().values().stream()
            .flatMap(f -> Reading.value(f).stream())
            .filter(v -> measure.shown(v) > value.get())
            .count();
    long lower =
        peers.figures().values().stream()
            .flatMap(f -> Reading.value(f).stream())
            .filter(v -> measure.shown(v) < value.get())
            .count();
    return start
        + ", "
        + measure.wordsWithUnit(value.get())
        + " ; "
        + higher
        + (higher < 2 ? " territoire plus haut, " : " territoires plus hauts, ")
        + lower
        + " plus bas";
  }
}
