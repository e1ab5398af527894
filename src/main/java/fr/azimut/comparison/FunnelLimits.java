package fr.azimut.comparison;

import java.util.Optional;

/**
 * Between what chance alone leaves the proportion of a group of a given size that does not differ
 * from a reference: the control limits of a funnel plot (D. J. Spiegelhalter, Statistics in
 * Medicine 24, 2005), {@code p ± z √(p (1 − p) / n)} cut to 0 and 1. A proportion is within the
 * limits at 95 % exactly when its Wilson interval holds the reference.
 *
 * @param low lower limit, a share
 * @param high upper limit, a share
 */
public record FunnelLimits(double low, double high) {

  /** The quantile of the normal law that leaves 0.1 % above it, for limits at 99.8 %. */
  private static final double Z_998 = 3.090232306167813;

  /** The limits at 95 %. */
  public static Optional<FunnelLimits> at95(double reference, double size) {
    return of(reference, size, Interval.Z);
  }

  /** The limits at 99.8 %. */
  public static Optional<FunnelLimits> at998(double reference, double size) {
    return of(reference, size, Z_998);
  }

  /** Empty without a proportion or a size. */
  private static Optional<FunnelLimits> of(double reference, double size, double z) {
    if (!(reference >= 0 && reference <= 1 && size > 0)) {
      return Optional.empty();
    }
    double half = z * Math.sqrt(reference * (1 - reference) / size);
    return Optional.of(
        new FunnelLimits(Math.max(0, reference - half), Math.min(1, reference + half)));
  }

  /** Whether a proportion lies within, limits included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
