package fr.azimut.disclosure;

import fr.azimut.territory.Zone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invented public statistics by which zones resemble each other: {@code comparables.yaml}; of one
 * year, another, or two.
 */
final class InventedContext {

  private static final Map<String, List<Integer>> YEARS =
      Map.of(
          "CTX-02", List.of(2012),
          "CTX-03", List.of(2014),
          "CTX-05", List.of(2012),
          "CTX-06", List.of(2011, 2012));

  private InventedContext() {}

  static Map<FigureKey, Figure> all() {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    put(figures, InventedPublication.LOIRE_SUD, 180_000.0, 25_200.0, 0.18, 0.33);
    put(figures, InventedPublication.ARDECHE_VERTE, 40_000.0, 4_000.0, 0.15, 0.34);
    put(figures, InventedPublication.ALL_HIDDEN, 85_000.0, 7_650.0, 0.14, 0.30);
    put(figures, InventedPublication.LOIRE, 330_000.0, 42_900.0, 0.17, 0.33);
    put(figures, InventedPublication.ARDECHE, 140_000.0, null, 0.16, 0.32);
    return figures;
  }

  private static void put(
      Map<FigureKey, Figure> figures, Zone zone, @Nullable Double... statistics) {
    List<String> keys = List.of("CTX-02", "CTX-03", "CTX-05", "CTX-06 sans-diplome");
    for (int i = 0; i < statistics.length; i++) {
      String[] key = keys.get(i).split(" ", 2);
      Double value = statistics[i];
      figures.put(
          new FigureKey(
              key[0],
              zone.zoning(),
              zone.code(),
              FigureKey.ALL,
              PeriodKind.MONTH,
              InventedFigures.MONTH,
              key.length < 2 ? FigureKey.ALL : FigureKey.ASPECT,
              key.length < 2 ? FigureKey.ALL : key[1]),
          value == null
              ? new Figure(FigureStatus.SECRET, null, null, null, 0, 0)
              : new Figure(
                  FigureStatus.PUBLISHED,
                  value,
                  value,
                  null,
                  0,
                  0,
                  null,
                  YEARS.getOrDefault(key[0], List.of())));
    }
  }
}
