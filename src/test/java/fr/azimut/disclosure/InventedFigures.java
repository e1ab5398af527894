package fr.azimut.disclosure;

import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented figures: plausible, deterministic, with hidden and absent ones among them. */
final class InventedFigures {

  static final YearMonth MONTH = YearMonth.of(2015, 12);

  /** Persons received in a month by missions locales, Pôle emploi and CIO; places. */
  private static final Map<String, List<Integer>> SIZES =
      Map.of(
          "RA05", List.of(90, 300, 24, 11),
          "RA15", List.of(420, 1800, 130, 42),
          "07", List.of(260, 900, 70, 36),
          "42", List.of(740, 3100, 210, 77),
          "82", List.of(6200, 28000, 2400, 610));

  private static final List<String> REPORTING = List.of("mission-locale", "pole-emploi", "cio");
  private static final Map<String, int[]> PARTS =
      Map.of(
          "sex", new int[] {52, 45, 3},
          "age_band", new int[] {4, 18, 20, 38, 12, 6, 2},
          "education", new int[] {20, 24, 26, 14, 8, 4, 4},
          "status", new int[] {62, 12, 3, 9, 6, 4, 4},
          "kind", new int[] {30, 20, 50});
  private static final Map<String, List<String>> CODES = InventedCodes.codesWithUnknown();

  private final Map<FigureKey, Figure> figures = new LinkedHashMap<>();

  /** Figures of every zone of {@link #SIZES}. */
  static Map<FigureKey, Figure> all(List<Zone> zones) {
    InventedFigures invented = new InventedFigures();
    zones.stream().filter(z -> SIZES.containsKey(z.code())).forEach(invented::zone);
    return invented.figures;
  }

  private void zone(Zone zone) {
    for (int back = 12; back >= 0; back--) {
      month(zone, MONTH.minusMonths(back), back);
    }
    persons(zone);
    rates(zone);
    referrals(zone);
    completeness(zone);
    evolutions(zone);
    for (String code : List.of("siege", "antenne", "permanence")) {
      int share = part("kind", code);
      count("MAI-01", zone, "", "kind", code, size(zone, 3) * share / 100);
    }
  }

  private void month(Zone zone, YearMonth month, int back) {
    long total = 0;
    for (int n = 0; n < REPORTING.size(); n++) {
      long persons = persons(zone, n, back);
      total += persons;
      put("ACC-01", zone, REPORTING.get(n), month, hiddenWhenSmall(persons, n, back));
      put("COM-01", zone, REPORTING.get(n), month, rate(8 - n, 10 - n, 8 - n, 10 - n));
    }
    put("ACC-01", zone, "", month, published(total, null, null, 18 - back % 3, 20));
    put("COM-01", zone, "", month, rate(18 - back % 3, 20, 18 - back % 3, 20));
    put("COM-03", zone, "", month, rate(total - 7, total, 18, 20));
    put("ACM-01", zone, "", month, hiddenWhenSmall(persons(zone, 0, back) / 2, 0, back));
    put(
        "ACM-01",
        zone,
        "mission-locale",
        month,
        hiddenWhenSmall(persons(zone, 0, back) / 2, 0, back));
    put("ACC-04", zone, "", month, rate(total * (52 - back % 2) / 100, total * 97 / 100, 18, 20));
    put("DEM-01", zone, "", month, rate(total * (20 + back) / 100, total, 18, 20));
    put("ORI-01", zone, "", month, rate(total * 11 / 100, total, 18, 20));
    put("MAI-01", zone, "", month, published(size(zone, 3), null, null, 20, 20));
    double inhabitants = size(zone, 1) * 150.0;
    double ratio = size(zone, 3) / inhabitants * 10_000;
    put(
        "MAI-02",
        zone,
        "",
        month,
        new Figure(
            FigureStatus.PUBLISHED,
            ratio,
            (double) size(zone, 3),
            inhabitants,
            20,
            20,
            null,
            List.of(2012)));
    if (!zone.zoning().equals("ztef")) {
      put("MAI-03", zone, "", month, rate(1, 1, 20, 20));
    }
  }

  private void persons(Zone zone) {
    for (String variable : List.of("sex", "age_band", "education", "status")) {
      for (String code : CODES.getOrDefault(variable, List.of())) {
        long total = 0;
        for (int n = 0; n < REPORTING.size(); n++) {
          long part = persons(zone, n, 0) * part(variable, code) / 100;
          total += part;
          put(part(zone, "ACC-01", REPORTING.get(n), variable, code), hiddenWhenSmall(part, 1, 0));
        }
        put(part(zone, "ACC-01", "", variable, code), published(total, null, null, 18, 20));
      }
    }
    Figure notComputable =
        new Figure(
            FigureStatus.NOT_COMPUTABLE,
            null,
            null,
            null,
            18,
            20,
            "les effectifs ne s'additionnent pas",
            List.of());
    for (PeriodKind period : List.of(PeriodKind.YEAR_TO_DATE, PeriodKind.ROLLING_12)) {
      put(key("ACC-01", zone, "", period), notComputable);
      put(key("ACC-01", zone, "pole-emploi", period), notComputable);
      put(
          key("ACC-01", zone, "mission-locale", period),
          published(persons(zone, 0, 0) * 7, null, null, 8, 10));
      put(key("ACM-01", zone, "", period), published(persons(zone, 0, 0) * 3, null, null, 8, 10));
    }
  }

  /** On a constant perimeter, for one indicator; the smallest zone's is hidden. */
  private void evolutions(Zone zone) {
    put(part(zone, "ACC-01", "", "evolution", "year-before"), published(0.031, null, null, 17, 20));
    put(
        part(zone, "ACC-01", "", "evolution", "previous-month"),
        size(zone, 0) < 100
            ? new Figure(FigureStatus.SECRET, null, null, null, 17, 20)
            : published(-0.0004, null, null, 17, 20));
  }

  private void rates(Zone zone) {
    long total = persons(zone, 0, 0) + persons(zone, 1, 0) + persons(zone, 2, 0);
    long known = total * 98 / 100;
    for (String code : CODES.getOrDefault("age_band", List.of())) {
      long part = known * part("age_band", code) / 98;
      if (!code.equals("NR")) {
        put(part(zone, "ACC-03", "", "age_band", code), rate(part, known, 18, 20));
      }
      put(part(zone, "ACC-04", "", "age_band", code), rate(part / 2, part, 18, 20));
    }
  }

  private void referrals(Zone zone) {
    List<String> networks = List.of("mission-locale", "pole-emploi", "cio", "region");
    for (int from = 0; from < 3; from++) {
      for (int to = 0; to < networks.size(); to++) {
        long acts = persons(zone, from, 0) * (to + 1) / 90;
        Figure figure =
            from == to
                ? new Figure(FigureStatus.NOT_APPLICABLE, null, null, null, 8, 10)
                : hiddenWhenSmall(acts, 1, 0);
        put(part(zone, "ORI-03", networks.get(from), "referred_to", networks.get(to)), figure);
      }
    }
  }

  private void completeness(Zone zone) {
    int i = 0;
    for (String variable : List.of("sex", "age_band", "education", "status", "commune")) {
      put(part(zone, "COM-02", "", "aspect", variable), rate(990 - 31L * i++, 1000, 18, 20));
    }
  }

  private void count(
      String indicator, Zone zone, String network, String variable, String code, long value) {
    put(part(zone, indicator, network, variable, code), published(value, null, null, 20, 20));
  }

  private static long persons(Zone zone, int network, int back) {
    return (long) size(zone, network) * (100 + (back * 7 + network * 3) % 11 - 5 - back / 2) / 100;
  }

  private static int size(Zone zone, int index) {
    return SIZES.getOrDefault(zone.code(), List.of(0, 0, 0, 0)).get(index);
  }

  private static int part(String variable, String code) {
    int index = CODES.getOrDefault(variable, List.of()).indexOf(code);
    return PARTS.getOrDefault(variable, new int[0])[index];
  }

  /** Small cells are secret; CIO files of five months ago never came. */
  private static Figure hiddenWhenSmall(long value, int network, int back) {
    if (network == 2 && back == 5) {
      return new Figure(
          FigureStatus.NOT_AVAILABLE, null, null, null, 0, 8, "aucun fichier reçu", List.of());
    }
    return value < 5
        ? new Figure(FigureStatus.SECRET, null, null, null, 8, 10)
        : published(value, null, null, 8, 10);
  }

  private static Figure rate(long numerator, long denominator, int received, int expected) {
    return published(
        (double) numerator / denominator,
        (double) numerator,
        (double) denominator,
        received,
        expected);
  }

  private static Figure published(
      double value,
      @Nullable Double numerator,
      @Nullable Double denominator,
      int received,
      int expected) {
    return new Figure(
        FigureStatus.PUBLISHED,
        value,
        numerator == null ? value : numerator,
        denominator,
        received,
        expected);
  }

  private void put(String indicator, Zone zone, String network, YearMonth month, Figure figure) {
    put(
        new FigureKey(
            indicator, zone.zoning(), zone.code(), network, PeriodKind.MONTH, month, "", ""),
        figure);
  }

  private void put(FigureKey key, Figure figure) {
    figures.put(key, figure);
  }

  private static FigureKey key(String indicator, Zone zone, String network, PeriodKind period) {
    return new FigureKey(indicator, zone.zoning(), zone.code(), network, period, MONTH, "", "");
  }

  private static FigureKey part(
      Zone zone, String indicator, String network, String variable, String code) {
    return new FigureKey(
        indicator, zone.zoning(), zone.code(), network, PeriodKind.MONTH, MONTH, variable, code);
  }
}
