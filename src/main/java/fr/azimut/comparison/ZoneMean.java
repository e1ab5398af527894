package fr.azimut.comparison;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureStatus;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The unweighted mean of the published values of several zones: each zone counts once, whatever its
 * size.
 *
 * @param value in the unit of the values
 * @param published zones whose value is published, on which the mean rests
 * @param zones all of them
 */
public record ZoneMean(double value, int published, int zones) {

  /** Whether half of the zones at least are in it: what is hidden is not like the rest. */
  public boolean telling() {
    return 2 * published >= zones;
  }

  /**
   * The mean of the zones' figures; hidden ones are left out.
   *
   * @return empty when none is published
   */
  public static Optional<ZoneMean> of(Collection<Figure> figures) {
    List<Double> values =
        figures.stream()
            .filter(f -> f.status() == FigureStatus.PUBLISHED)
            .map(Figure::value)
            .filter(Objects::nonNull)
            .filter(Double::isFinite)
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ZoneMean(
                values.stream().mapToDouble(Double::doubleValue).sum() / values.size(),
                values.size(),
                figures.size()));
  }
}
