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

  /** One zone in five beyond the limits of 95 % is four times what chance leaves there. */
  private static final int MOST_BEYOND = 5;

  /**
   * Where a proportion lies.
   *
   * @param position beside what chance allows
   * @param limit the furthest limit beyond which it lies
   */
  private record Place(String position, String limit) {

    private static final String FAR = "99,8 %";
    private static final Place WITHIN = new Place("attendue", "aucune");

    private String words() {
      return equals(WITHIN) ? "dans les limites" : position + " des limites à " + limit;
    }
  }

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
                        notice.precision() == Precision.PROPORTION
                            ? "Pas de graphique en entonnoir : il faut la part de la région et"
                                + " celles d'au moins "
                                + FEWEST
                                + " territoires."
                            : "Pas de graphique en entonnoir : cet indicateur n'est pas une part"
                                + " dont le hasard des effectifs se calcule.")));
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
    List<Content> contents = new ArrayList<>(List.of(grid(), plot()));
    contents.add(
        new Content.Paragraph(
            "Entre les deux limites à 95 %, l'écart d'un territoire avec la région peut tenir au"
                + " hasard ; au-delà de celles à 99,8 %, presque jamais, si les personnes sont"
                + " indépendantes. Ces limites ne tiennent compte que de l'effectif : elles"
                + " n'expliquent pas un écart."));
    long beyond =
        drawn().stream()
            .flatMap(entry -> place(entry.getValue()).stream())
            .filter(place -> !place.equals(Place.WITHIN))
            .count();
    if (beyond * MOST_BEYOND > drawn().size()) {
      contents.add(
          new Content.Paragraph(
              "Attention : "
                  + beyond
                  + " territoires sur "
                  + drawn().size()
                  + " sont hors des limites à 95 %, bien plus que le hasard des effectifs n'en"
                  + " laisserait. Les territoires diffèrent presque tous, ou les personnes ne sont"
                  + " pas indépendantes (venues en groupe, saisies ensemble) : un point hors des"
                  + " limites n'est pas ici un signal à lui seul."));
    }
    return contents;
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
            "Position",
            "Limite dépassée");
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
    Cell missing =
        Reading.value(figure).isPresent() ? Cell.NOT_COMPUTABLE : Cell.of(figure, measure);
    row.add(place(figure).map(p -> Cell.words(p.position())).orElse(missing));
    row.add(place(figure).map(p -> Cell.words(p.limit())).orElse(missing));
    return row;
  }

  private static void limits(List<Cell> row, FunnelLimits limits) {
    row.add(new Cell.Amount(limits.low(), "0.0%"));
    row.add(new Cell.Amount(limits.high(), "0.0%"));
  }

  /** Where a figure lies; empty when it cannot be told. */
  private Optional<Place> place(Figure figure) {
    Optional<Double> value = Reading.value(figure);
    Optional<FunnelLimits> at95 = FunnelLimits.at95(reference, size(figure));
    if (value.isEmpty() || at95.isEmpty()) {
      return Optional.empty();
    } else if (at95.get().contains(value.get())) {
      return Optional.of(Place.WITHIN);
    }
    boolean far =
        FunnelLimits.at998(reference, size(figure)).filter(l -> l.contains(value.get())).isEmpty();
    return Optional.of(
        new Place(value.get() > reference ? "au-dessus" : "au-dessous", far ? Place.FAR : "95 %"));
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
              marked
                  || place(entry.getValue()).filter(p -> p.limit().equals(Place.FAR)).isPresent(),
              marked));
    }
    return new FunnelPlot(
        French.slug(notice.code() + " entonnoir"),
        title(),
        "Graphique en entonnoir : la part de chaque territoire selon son effectif, et les limites du"
            + " hasard autour de la région. "
            + title()
            + ". Les valeurs et les limites sont dans le tableau au-dessus.",
        Credit.of(subject.publication(), notice, Vintage.of(figures.values())),
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
        .flatMap(entry -> place(entry.getValue()))
        .map(place -> start + " " + place.words() + " du hasard autour de la région")
        .orElse(start + " sans chiffre publié");
  }
}
