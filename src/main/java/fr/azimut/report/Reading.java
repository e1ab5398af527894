package fr.azimut.report;

import fr.azimut.disclosure.Figure;
import fr.azimut.disclosure.FigureKey;
import fr.azimut.disclosure.FigureStatus;
import fr.azimut.disclosure.IndicatorNotice;
import fr.azimut.disclosure.PeriodKind;
import fr.azimut.disclosure.PublishableTable;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks figures up; one that does not exist reads as not available, or not applicable. */
final class Reading {

  private static final int MONTHS_SHOWN = 13;

  private final PublishableTable table;
  private final YearMonth month;

  /** The indicators that have a monthly mean. */
  private final Set<String> means;

  Reading(PublishableTable table, YearMonth month) {
    this.table = table;
    this.month = month;
    this.means =
        table.figures().keySet().stream()
            .filter(key -> key.period() == PeriodKind.MEAN_12)
            .map(FigureKey::indicator)
            .collect(Collectors.toSet());
  }

  /** The periods that tables show of an indicator: its monthly mean where it has one. */
  List<PeriodKind> periods(IndicatorNotice notice) {
    return Stream.of(PeriodKind.values())
        .filter(period -> period != PeriodKind.MEAN_12 || means.contains(notice.code()))
        .toList();
  }

  /** The month and the twelve before it, oldest first. */
  List<YearMonth> months() {
    return IntStream.range(0, MONTHS_SHOWN)
        .mapToObj(i -> month.minusMonths(MONTHS_SHOWN - 1L - i))
        .toList();
  }

  /** The month's figure of a network, or of all. */
  Figure month(IndicatorNotice notice, Zone zone, String network) {
    return at(notice, zone, network, PeriodKind.MONTH, month);
  }

  /** The figures of the periods that end with the month, in their order. */
  Map<PeriodKind, Figure> periods(IndicatorNotice notice, Zone zone, String network) {
    Map<PeriodKind, Figure> figures = new EnumMap<>(PeriodKind.class);
    for (PeriodKind period : periods(notice)) {
      figures.put(period, at(notice, zone, network, period, month));
    }
    return figures;
  }

  /** The figure of an earlier month. */
  Figure before(IndicatorNotice notice, Zone zone, String network, int months) {
    return at(notice, zone, network, PeriodKind.MONTH, month.minusMonths(months));
  }

  /** The month's figure of a modality. */
  Figure part(IndicatorNotice notice, Zone zone, String network, String variable, String modality) {
    return get(
        notice, zone, key(notice, zone, network, PeriodKind.MONTH, month, variable, modality));
  }

  /** The month's figure of a modality, be it hidden; empty when the indicator does not give it. */
  Optional<Figure> findPart(
      IndicatorNotice notice, Zone zone, String network, String variable, String modality) {
    return table.find(key(notice, zone, network, PeriodKind.MONTH, month, variable, modality));
  }

  Figure at(IndicatorNotice notice, Zone zone, String network, PeriodKind period, YearMonth end) {
    return get(notice, zone, key(notice, zone, network, period, end, FigureKey.ALL, FigureKey.ALL));
  }

  /** The years of the public statistics that the month's figures of an indicator are made of. */
  Vintage vintage(IndicatorNotice notice) {
    return Vintage.of(
        table.figures().entrySet().stream()
            .filter(e -> e.getKey().indicator().equals(notice.code()))
            .filter(e -> e.getKey().month().equals(month))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** Whether the indicator exists for the zone's zoning. */
  static boolean applies(IndicatorNotice notice, Zone zone) {
    return notice.zonings().isEmpty() || notice.zonings().contains(zone.zoning());
  }

  /** All networks together, then those that have a figure in one of the months shown. */
  List<String> networks(IndicatorNotice notice, Zone zone, List<String> candidates) {
    Stream<String> present =
        candidates.stream()
            .filter(
                n ->
                    months().stream()
                        .anyMatch(
                            m ->
                                exists(
                                    key(
                                        notice,
                                        zone,
                                        n,
                                        PeriodKind.MONTH,
                                        m,
                                        FigureKey.ALL,
                                        FigureKey.ALL))));
    return Stream.concat(Stream.of(FigureKey.ALL), present).toList();
  }

  /** Whether a modality has a figure, be it hidden. */
  boolean partExists(
      IndicatorNotice notice, Zone zone, String network, String variable, String modality) {
    return findPart(notice, zone, network, variable, modality).isPresent();
  }

  /** The value when it may be read. */
  static Optional<Double> value(Figure figure) {
    return figure.status() == FigureStatus.PUBLISHED
        ? Optional.ofNullable(figure.value()).filter(Double::isFinite)
        : Optional.empty();
  }

  private boolean exists(FigureKey key) {
    return table.find(key).isPresent();
  }

  private Figure get(IndicatorNotice notice, Zone zone, FigureKey key) {
    FigureStatus absent =
        applies(notice, zone) ? FigureStatus.NOT_AVAILABLE : FigureStatus.NOT_APPLICABLE;
    return table.find(key).orElseGet(() -> new Figure(absent, null, null, null, 0, 0));
  }

  private static FigureKey key(
      IndicatorNotice notice,
      Zone zone,
      String network,
      PeriodKind period,
      YearMonth end,
      String variable,
      String modality) {
    return new FigureKey(
        notice.code(), zone.zoning(), zone.code(), network, period, end, variable, modality);
  }
}
