package fr.azimut.report;

import fr.azimut.comparison.Interval;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.Precision;
import java.util.Comparator;
import java.util.Optional;

/**
 * A gap between a zone and its region that the figures support.
 *
 * @param notice the indicator
 * @param here the zone's value
 * @param there the region's
 * @param gap the distance between them
 * @param kind whether it is one to be glad of
 * @param size the zone's denominator, on which it rests
 */
record Contrast(
    IndicatorNotice notice, double here, double there, Gap gap, Kind kind, double size) {

  /** The widest first, as a share of the region's value; then in the order of the codes. */
  static final Comparator<Contrast> WIDEST =
      Comparator.comparingDouble(Contrast::width)
          .reversed()
          .thenComparing(contrast -> contrast.notice().code());

  private static final double NOTABLE = 0.1;

  /** What a gap is, by the direction that is wished for. */
  enum Kind {
    STRENGTH,
    WEAKNESS,
    NEUTRAL
  }

  /**
   * The contrast of an indicator; empty when one of the values is not published, when it is a
   * count, when both read the same, and when the region's lies within the interval of the zone's.
   * What is told whole has no chance in it, but only a tenth of the region's value is worth a line;
   * of the rest nothing tells a gap from chance without an interval: it is left to the pages.
   */
  static Optional<Contrast> of(Subject subject, IndicatorNotice notice) {
    return subject
        .standpoint()
        .region()
        .flatMap(
            region ->
                of(
                    notice,
                    subject.reading().month(notice, subject.zone(), FigureKey.ALL),
                    subject.reading().month(notice, region, FigureKey.ALL)));
  }

  static Optional<Contrast> of(IndicatorNotice notice, Figure figure, Figure ofRegion) {
    Stance stance = Stance.of(notice, figure, ofRegion);
    boolean outside = stance == Stance.ABOVE || stance == Stance.BELOW;
    boolean exact = notice.precision() == Precision.EXACT;
    if (!outside || (!exact && Interval.of(notice, figure).isEmpty())) {
      return Optional.empty();
    }
    double here = Reading.value(figure).orElseThrow();
    double there = Reading.value(ofRegion).orElseThrow();
    return Gap.between(Measure.of(notice), here, there)
        .filter(gap -> gap.words().isPresent())
        .filter(gap -> !exact || Math.abs(here - there) >= NOTABLE * Math.abs(there))
        .map(gap -> new Contrast(notice, here, there, gap, kind(notice, stance), size(figure)));
  }

  private static double size(Figure figure) {
    Double denominator = figure.denominator();
    return denominator == null ? 0 : denominator;
  }

  private static Kind kind(IndicatorNotice notice, Stance stance) {
    return switch (notice.direction()) {
      case "hausse" -> stance == Stance.ABOVE ? Kind.STRENGTH : Kind.WEAKNESS;
      case "baisse" -> stance == Stance.BELOW ? Kind.STRENGTH : Kind.WEAKNESS;
      default -> Kind.NEUTRAL;
    };
  }

  private double width() {
    return there == 0 ? Double.POSITIVE_INFINITY : Math.abs(here - there) / Math.abs(there);
  }
}
