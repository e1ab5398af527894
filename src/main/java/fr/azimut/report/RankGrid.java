package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.Publication;
import fr.azimut.territory.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three periods of every zone, and its rank among the zones of its zoning. */
final class RankGrid {

  private RankGrid() {}

  static Grid of(
      Publication publication, Reading reading, IndicatorNotice notice, List<Zone> zones) {
    Map<String, Ranks> ranks = ranks(reading, notice, zones);
    List<String> headers = new ArrayList<>(List.of("Territoire", "Découpage"));
    for (PeriodKind period : PeriodKind.values()) {
      headers.add(period.label());
    }
    headers.addAll(
        List.of(
            "Un an avant",
            "Évolution en un an",
            "Rang",
            "Sur",
            "Ex æquo",
            "Structures reçues",
            "Structures attendues"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Zone zone : zones) {
      Ranks among = ranks.getOrDefault(zone.zoning(), Ranks.of(List.of(), false));
      rows.add(row(publication, reading, notice, zone, among));
    }
    String title = notice.label() + " (" + Measure.of(notice).axis() + ")";
    return new Grid(notice.code() + " valeurs et rangs", title, headers, rows);
  }

  private static Map<String, Ranks> ranks(
      Reading reading, IndicatorNotice notice, List<Zone> zones) {
    Measure measure = Measure.of(notice);
    Map<String, List<Double>> values = new HashMap<>();
    for (Zone zone : zones) {
      Reading.value(reading.month(notice, zone, FigureKey.ALL))
          .map(measure::shown)
          .ifPresent(v -> values.computeIfAbsent(zone.zoning(), z -> new ArrayList<>()).add(v));
    }
    Map<String, Ranks> ranks = new HashMap<>();
    values.forEach((z, v) -> ranks.put(z, Ranks.of(v, notice.direction().equals("baisse"))));
    return ranks;
  }

  private static List<Cell> row(
      Publication publication, Reading reading, IndicatorNotice notice, Zone zone, Ranks ranks) {
    Measure measure = Measure.of(notice);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.words(Standpoint.name(zone)));
    row.add(Cell.words(publication.zoningLabel(zone.zoning())));
    for (PeriodKind period : PeriodKind.values()) {
      row.add(
          Cell.of(reading.at(notice, zone, FigureKey.ALL, period, publication.month()), measure));
    }
    Figure now = reading.month(notice, zone, FigureKey.ALL);
    Figure before = reading.yearBefore(notice, zone, FigureKey.ALL);
    row.add(Cell.of(before, measure));
    row.add(ComparisonBlock.evolution(measure, now, before));
    row.addAll(rank(measure, zone, now, ranks));
    row.add(Cell.received(now));
    row.add(Cell.expected(now));
    return row;
  }

  private static List<Cell> rank(Measure measure, Zone zone, Figure now, Ranks ranks) {
    Optional<Double> value = Reading.value(now).map(measure::shown);
    if (zone.zoning().equals(Zone.REGION) || value.isEmpty()) {
      Cell sign = zone.zoning().equals(Zone.REGION) ? new Cell.Sign("///") : Cell.NOT_COMPUTABLE;
      return List.of(sign, sign, sign);
    }
    long ties = ranks.ties(value.get());
    return List.of(
        Cell.count(ranks.rank(value.get())),
        Cell.count(ranks.ranked()),
        new Cell.Sign(ties > 1 ? "oui, à " + ties : "non"));
  }
}
