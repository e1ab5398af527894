package fr.azimut.report;

import fr.azimut.comparison.ZoneMean;
import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mean of the zones of each zoning, for the periods, and what it rests on. */
final class MeanGrid {

  private MeanGrid() {}

  /** The table under its heading; nothing when no zoning has several zones. */
  static List<Content> of(
      Publication publication, Reading reading, IndicatorNotice notice, List<Zone> zones) {
    List<List<Cell>> rows = new ArrayList<>();
    byZoning(zones)
        .forEach(
            (zoning, members) -> {
              if (members.size() > 1) {
                for (PeriodKind period : reading.periods(notice)) {
                  List<Figure> figures = figures(publication, reading, notice, members, period);
                  rows.add(row(publication.zoningLabel(zoning), period, notice, figures));
                }
              }
            });
    String title =
        "Moyenne simple des chiffres publiés, quand ils sont la moitié au moins : chaque territoire compte pour un, quelle que soit"
            + " sa taille";
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Content.Heading("Moyennes des territoires"),
            new Grid(
                notice.code() + " moyennes",
                title,
                List.of("Découpage", "Période", "Moyenne", "Chiffres publiés", "Territoires"),
                rows));
  }

  /** The zones by zoning, in their order. */
  static Map<String, List<Zone>> byZoning(List<Zone> zones) {
    Map<String, List<Zone>> zonings = new LinkedHashMap<>();
    zones.forEach(z -> zonings.computeIfAbsent(z.zoning(), k -> new ArrayList<>()).add(z));
    return zonings;
  }

  private static List<Figure> figures(
      Publication publication,
      Reading reading,
      IndicatorNotice notice,
      List<Zone> zones,
      PeriodKind period) {
    return zones.stream()
        .map(z -> reading.at(notice, z, FigureKey.ALL, period, publication.month()))
        .toList();
  }

  private static List<Cell> row(
      String zoning, PeriodKind period, IndicatorNotice notice, List<Figure> figures) {
    Optional<ZoneMean> mean = ZoneMean.of(figures);
    return List.of(
        Cell.words(zoning),
        Cell.words(period.label()),
        mean.filter(ZoneMean::telling)
            .<Cell>map(m -> new Cell.Amount(m.value(), Measure.of(notice).meanFormat()))
            .orElse(Cell.NOT_COMPUTABLE),
        Cell.count(mean.map(ZoneMean::published).orElse(0)),
        Cell.count(figures.size()));
  }
}
