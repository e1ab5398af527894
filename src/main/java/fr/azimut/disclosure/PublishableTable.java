package fr.azimut.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Figures that went through disclosure control. Only this package can make one, so whatever takes a
 * {@code PublishableTable} cannot show an unprotected figure.
 */
public final class PublishableTable {

  private final Map<FigureKey, Figure> figures;

  PublishableTable(Map<FigureKey, Figure> figures) {
    this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
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
