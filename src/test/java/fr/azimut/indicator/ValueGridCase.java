package fr.azimut.indicator;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorValue.Amounts;
import fr.azimut.indicator.StructureCoverage.Structures;
import fr.azimut.normalisation.WritableCodes;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/**
 * One zone, three networks: the missions locales have a key for persons, the CIO count them month
 * by month, the Apec sends pathways alone.
 */
abstract class ValueGridCase {

  static final String[] SHARE = {Definitions.SHARE, Definitions.NO_ZERO, "unit: '%'"};
  static final String[] PERSONS = {
    "numerator: {words: personnes, measure: persons}", "uniqueness: somme-reseaux"
  };
  static final String[] PLACES = {
    "flow: place",
    "precision: exact",
    "numerator: {words: lieux, measure: records}",
    "confidential: false",
    "periods: [month]"
  };
  static final String[] PER_INHABITANT = {
    "denominator: {words: habitants, measure: quantity, flow: context, where: measure ="
        + " 'population-15-64'}",
    Definitions.NO_ZERO
  };

  private record Sum(Role role, AmountKey key) {}

  @TempDir private Path folder;

  private final Map<Sum, BigDecimal> amounts = new HashMap<>();
  private final Deliveries deliveries = new Deliveries();
  private StructureCoverage coverage = new StructureCoverage();
  private final Map<String, Map<String, List<WritableCodes.Written>>> writable = new HashMap<>();
  YearMonth month = YearMonth.of(2015, 12);
  List<String> byTally = List.of("cio");
  List<Integer> years = List.of();

  final void delivers(String flow, String network, String... months) {
    for (String of : months) {
      deliveries.add(flow, network, LocalDate.parse(of + "-01"), byTally.contains(network));
    }
  }

  /** Structures of one network in the month; the others have none. */
  final void expects(String network, int received, int expected) {
    coverage = new StructureCoverage();
    coverage.add(
        month.atDay(1),
        (short) 1,
        network,
        FlowTable.ACTIVITY_FLOW,
        new Structures(
            received, expected, BigDecimal.valueOf(received), BigDecimal.valueOf(expected)));
  }

  final void amount(Role role, Period period, String network, @Nullable String code, int n) {
    Short id = code == null ? null : (short) Definitions.CODES.id("sex", code);
    AmountKey key = new AmountKey(period, month.atDay(1), (short) 1, network, id);
    amounts.put(new Sum(role, key), BigDecimal.valueOf(n));
  }

  private AmountKey populations() {
    return new AmountKey(Period.MONTH, month.atDay(1), (short) 1, "", null);
  }

  final void monthly(String of, String network, int n) {
    LocalDate day = LocalDate.parse(of + "-01");
    AmountKey key = new AmountKey(Period.MONTH, day, (short) 1, network, null);
    amounts.put(new Sum(Role.NUMERATOR, key), BigDecimal.valueOf(n));
  }

  /** Of acts, the only codes that a network can write for a variable. */
  final void writes(String network, String variable, String... codes) {
    writable.put(
        network,
        Map.of(
            "activity",
            List.of(new WritableCodes.Written(Map.of(variable, Set.of(codes)), Set.of()))));
  }

  final void numerator(Period period, String network, int n) {
    amount(Role.NUMERATOR, period, network, null, n);
  }

  final void denominator(Period period, String network, int n) {
    amount(Role.DENOMINATOR, period, network, null, n);
  }

  /** The value of a cell as numerator/denominator, numerator, or reason; absent without a cell. */
  final String modality(
      Period period, String network, String variable, String code, String[]... lines) {
    Indicator indicator =
        Definitions.indicator(folder, Stream.of(lines).flatMap(Stream::of).toArray(String[]::new));
    VersionScope scope =
        new VersionScope(
            1,
            1,
            month,
            Map.of((short) 1, new Zone("departement", "73", "Savoie")),
            Map.of(
                "activity",
                    List.of(
                        Sender.of("mission-locale"), new Sender("cio", 1, byTally.contains("cio"))),
                "pathway", List.of(Sender.of("apec"))),
            List.of("mission-locale", "cio", "apec"),
            new WritableCodes(writable));
    List<IndicatorValue> values = new ArrayList<>();
    for (FigureTable table : indicator.tables()) {
      AmountMap map = new AmountMap(month.atDay(1), table.evolution() != null);
      amounts.forEach((sum, amount) -> map.add(sum.key(), sum.role(), amount));
      years.forEach(year -> map.addYear(populations(), year));
      Modalities modalities = new Modalities(Definitions.CODES, scope, List.of("TST-01"));
      new ValueGrid(
              scope,
              deliveries,
              coverage,
              indicator,
              table,
              modalities.of(indicator, table, deliveries))
          .fill(map, values::add);
    }
    IndicatorValue.Cell cell =
        new IndicatorValue.Cell(period, month.atDay(1), (short) 1, network, variable, code);
    return values.stream()
        .filter(v -> v.cell().equals(cell))
        .map(ValueGridCase::text)
        .findFirst()
        .orElse("absent");
  }

  final String value(Period period, String network, String[]... lines) {
    return modality(period, network, "", "", lines);
  }

  private static String text(IndicatorValue value) {
    if (value.cause() != null) {
      return value.cause().sign() + " " + value.cause().id();
    }
    Amounts amounts = value.amounts();
    return amounts.numerator()
        + (amounts.denominator() == null ? "" : "/" + amounts.denominator())
        + (value.years().isEmpty() ? "" : " " + value.years())
        + value.remarks().stream().map(remark -> " " + remark.id()).collect(Collectors.joining());
  }
}
