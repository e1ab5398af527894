package fr.azimut.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Figures that went through disclosure control. Only this package can make one, so whatever takes a
 * {@code PublishableTable} cannot show an unprotected figure.
 */
public final class PublishableTable {

  private final Map<FigureKey, Figure> figures;

  /** Keeps the map itself, which holds tens of thousands: nobody may change it from then on. */
  PublishableTable(Map<FigureKey, Figure> figures) {
    this.figures = Collections.unmodifiableMap(figures);
  }

  /** The figure of that key; empty when the indicator does not give it. */
  public Optional<Figure> find(FigureKey key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** All figures, in the order of indicator, zone, network, period, month, variable, modality. */
  public Map<FigureKey, Figure> figures() {
    return figures;
  }
}
