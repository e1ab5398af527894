package fr.azimut.report;

import fr.azimut.comparison.FunnelLimits;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Precision;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The zones of the zone's zoning against their sizes: which ones chance does not explain. */
final class FunnelBlock {

  private static final int FEWEST = 5;

  private final Subject subject;
  private final IndicatorNotice notice;
  private final Measure measure;
  private final double reference;
  private final Map<Zone, Figure> figures;

  private FunnelBlock(Subject subject, IndicatorNotice notice, double reference) {
    this.subject = subject;
    this.notice = notice;
    this.measure = Measure.of(notice);
    this.reference = reference;
    this.figures = subject.peers(notice, subject.zone().zoning()).figures();
  }

  /** A sentence in its place when the region's proportion is not published, or few zones'. */
  static List<Content> of(Subject subject, IndicatorNotice notice) {
    Optional<Double> reference =
        subject
            .standpoint()
            .region()
            .filter(region -> notice.precision() == Precision.PROPORTION)
            .flatMap(r -> Reading.value(subject.headlines().month(notice, r, FigureKey.ALL)));
    return reference
        .map(value -> new FunnelBlock(subject, notice, value))
        .filter(block -> block.drawn().size() >= FEWEST)
        .map(FunnelBlock::contents)
        .orElseGet(
            () ->
                List.of(
                    new Content.Paragraph(
                        "Pas de graphique en entonnoir : il faut la part de la région et celles"
                            + " d'au moins "
                            + FEWEST
                            + " territoires.")));
  }

  private List<Map.Entry<Zone, Figure>> drawn() {
    return figures.entrySet().stream()
        .filter(e -> Reading.value(e.getValue()).isPresent() && size(e.getValue()) > 0)
        .toList();
  }

  private static double size(Figure figure) {
    Double denominator = figure.denominator();
    return denominator == null ? 0 : denominator;
  }

  private List<Content> contents() {
    return List.of(
        grid(),
        plot(),
        new Content.Paragraph(
            "Entre les deux limites à 95 %, l'écart d'un territoire avec la région peut tenir au"
                + " hasard ; au-delà de celles à 99,8 %, presque jamais. Ces limites ne tiennent"
                + " compte que de l'effectif : elles n'expliquent pas un écart."));
  }

  private Grid grid() {
    List<String> headers =
        List.of(
            "Territoire",
            "Effectif (dénominateur)",
            "Valeur (" + measure.axis() + ")",
            "Limite basse à 95 %",
            "Limite haute à 95 %",
            "Limite basse à 99,8 %",
            "Limite haute à 99,8 %",
            "Position");
    List<List<Cell>> rows = new ArrayList<>();
    figures.forEach((zone, figure) -> rows.add(row(zone, figure)));
    return new Grid(notice.code() + " entonnoir", title(), headers, rows);
  }

  private List<Cell> row(Zone zone, Figure figure) {
    List<Cell> row = new ArrayList<>(List.of(Cell.words(Standpoint.name(zone))));
    double size = size(figure);
    row.add(size > 0 ? Cell.count(Math.round(size)) : Cell.of(figure, measure));
    row.add(Cell.of(figure, measure));
    FunnelLimits.at95(reference, size).ifPresent(l -> limits(row, l));
    FunnelLimits.at998(reference, size).ifPresent(l -> limits(row, l));
    while (row.size() < 7) {
      row.add(Reading.value(figure).isPresent() ? Cell.NOT_COMPUTABLE : Cell.of(figure, measure));
    }
    row.add(Cell.words(position(figure)));
    return row;
  }

  private static void limits(List<Cell> row, FunnelLimits limits) {
    row.add(new Cell.Amount(limits.low(), "0.0%"));
    row.add(new Cell.Amount(limits.high(), "0.0%"));
  }

  private String position(Figure figure) {
    Optional<Double> value = Reading.value(figure);
    Optional<FunnelLimits> at95 = FunnelLimits.at95(reference, size(figure));
    if (value.isEmpty() || at95.isEmpty()) {
      return "non comparable";
    } else if (at95.get().contains(value.get())) {
      return "dans les limites";
    }
    boolean far =
        FunnelLimits.at998(reference, size(figure)).filter(l -> l.contains(value.get())).isEmpty();
    return (value.get() > reference ? "au-dessus" : "au-dessous")
        + (far ? " des limites à 99,8 %" : " des limites à 95 %");
  }

  private FunnelPlot plot() {
    List<FunnelPlot.Point> points = new ArrayList<>();
    for (Map.Entry<Zone, Figure> entry : drawn()) {
      boolean marked = entry.getKey().equals(subject.zone());
      points.add(
          new FunnelPlot.Point(
              entry.getKey().label(),
              size(entry.getValue()),
              Reading.value(entry.getValue()).orElseThrow(),
              marked || position(entry.getValue()).endsWith("99,8 %"),
              marked));
    }
    return new FunnelPlot(
        French.slug(notice.code() + " entonnoir"),
        title(),
        "Graphique en entonnoir : la part de chaque territoire selon son effectif, et les limites du"
            + " hasard autour de la région. "
            + title()
            + ". Les valeurs et les limites sont dans le tableau au-dessus.",
        measure.axis(),
        "effectif : " + notice.denominator(),
        measure,
        points,
        reference);
  }

  private String title() {
    String start = notice.label() + " : " + subject.zone().label();
    return drawn().stream()
        .filter(entry -> entry.getKey().equals(subject.zone()))
        .findFirst()
        .map(entry -> start + " " + position(entry.getValue()) + " du hasard autour de la région")
        .orElse(start + " sans chiffre publié");
  }
}
