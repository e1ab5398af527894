package fr.azimut.comparison;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.IndicatorNotice;
import java.util.Optional;

/**
 * A confidence interval at 95 %, in the unit of the figure's value (a share for {@code %}).
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(double low, double high) {

  /** The quantile of the normal law that leaves 2.5 % above it. */
  static final double Z = 1.959963984540054;

  /**
   * The interval that suits an indicator: Wilson's for a proportion, Byar's for a rate.
   *
   * @return empty for an indicator without one, a hidden figure, or one whose parts are no
   *     proportion or rate
   */
  public static Optional<Interval> of(IndicatorNotice notice, Figure figure) {
    Optional<Interval> quotient =
        switch (notice.precision()) {
          case NONE, EXACT -> Optional.empty();
          case PROPORTION -> Wilson.of(figure.numerator(), figure.denominator());
          case RATE -> Byar.of(figure.numerator(), figure.denominator());
        };
    return quotient.map(i -> new Interval(i.low * notice.factor(), i.high * notice.factor()));
  }

  /** Whether a value lies within, bounds included: it then does not differ significantly. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
