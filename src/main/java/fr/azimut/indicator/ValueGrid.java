package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Measure;
import fr.azimut.indicator.IndicatorDefinition.Part;
import fr.azimut.indicator.IndicatorDefinition.Period;
import fr.azimut.indicator.IndicatorValue.Cell;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every cell that an indicator has, so that a true zero, a network that did not send and a value
 * that cannot be computed are told apart.
 */
final class ValueGrid {

  private final VersionScope scope;
  private final CodeCatalog codes;
  private final Availability availability;

  ValueGrid(VersionScope scope, CodeCatalog codes, Deliveries deliveries, PersonCounting persons) {
    this.scope = scope;
    this.codes = codes;
    this.availability = new Availability(scope, deliveries, persons);
  }

  /** The values of an indicator, by period, month, variable, code, zone and network. */
  List<IndicatorValue> fill(Indicator indicator, Amounts amounts) {
    IndicatorDefinition definition = indicator.definition();
    List<IndicatorValue> values = new ArrayList<>();
    for (Period period : definition.periods()) {
      for (Map.Entry<String, List<String>> told : tables(indicator).entrySet()) {
        boolean history = period == Period.MONTH && told.getKey().isEmpty();
        for (int back = history ? VersionScope.MONTHS - 1 : 0; back >= 0; back--) {
          LocalDate month = scope.month().minusMonths(back).atDay(1);
          for (String modality : told.getValue()) {
            cells(definition, amounts, period, month, told.getKey(), modality, values);
          }
        }
      }
    }
    return values;
  }

  private void cells(
      IndicatorDefinition definition,
      Amounts amounts,
      Period period,
      LocalDate month,
      String variable,
      String modality,
      List<IndicatorValue> values) {
    scope
        .zones()
        .forEach(
            (zoneId, zone) -> {
              if (exists(definition, zone)) {
                Cell all = new Cell(period, month, zoneId, "", variable, modality);
                row(definition, amounts, all, values);
              }
            });
  }

  private void row(
      IndicatorDefinition definition, Amounts amounts, Cell all, List<IndicatorValue> values) {
    if (definition.numerator().measure() == Measure.DEPARTMENTS) {
      values.add(value(definition, all, availability.reasonForAll(definition, all), amounts));
      return;
    }
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    boolean someReceived = false;
    boolean allComputable = true;
    for (String network : networks(definition)) {
      Cell cell =
          new Cell(
              all.period(), all.month(), all.zoneId(), network, all.variable(), all.modality());
      String reason = availability.reason(definition, cell);
      if (!IndicatorValue.NOT_AVAILABLE.equals(reason)) {
        someReceived = true;
        numerator = numerator.add(amounts.numerator(cell));
        denominator = denominator.add(amounts.denominator(cell));
        allComputable &= reason == null;
      }
      if (definition.byNetwork()) {
        values.add(value(definition, cell, reason, amounts));
      }
    }
    String reason =
        !someReceived
            ? IndicatorValue.NOT_AVAILABLE
            : allComputable ? null : IndicatorValue.NOT_COMPUTABLE;
    BigDecimal shared = sharedDenominator(definition, all, amounts, denominator);
    values.add(value(definition, all, reason, numerator, shared));
  }

  /** A denominator of another flow, such as a population, holds for all networks: not added up. */
  private BigDecimal sharedDenominator(
      IndicatorDefinition definition, Cell all, Amounts amounts, BigDecimal added) {
    Part denominator = definition.denominator();
    return denominator != null && !definition.flowOf(denominator).equals(definition.flow())
        ? amounts.denominator(all)
        : added;
  }

  private IndicatorValue value(
      IndicatorDefinition definition, Cell cell, @Nullable String reason, Amounts amounts) {
    return value(definition, cell, reason, amounts.numerator(cell), amounts.denominator(cell));
  }

  private static IndicatorValue value(
      IndicatorDefinition definition,
      Cell cell,
      @Nullable String reason,
      BigDecimal numerator,
      BigDecimal denominator) {
    if (reason != null) {
      return new IndicatorValue(cell, null, null, reason);
    } else if (definition.denominator() == null) {
      return new IndicatorValue(cell, numerator, null, null);
    } else if (denominator.signum() == 0) {
      return new IndicatorValue(cell, null, null, IndicatorValue.NOT_COMPUTABLE);
    }
    return new IndicatorValue(cell, numerator, denominator, null);
  }

  /** Places are those of every member, acts and coverage those of the networks that send acts. */
  private List<String> networks(IndicatorDefinition definition) {
    List<String> all = definition.flow().equals("place") ? scope.members() : scope.networks();
    return definition.networks().isEmpty()
        ? all
        : all.stream().filter(definition.networks()::contains).toList();
  }

  private static boolean exists(IndicatorDefinition definition, Zone zone) {
    return definition.zonings().isEmpty() || definition.zonings().contains(zone.zoning());
  }

  /** The tables of an indicator: a variable and its codes; a code that it excludes has no cell. */
  private Map<String, List<String>> tables(Indicator indicator) {
    IndicatorDefinition definition = indicator.definition();
    Filter records = indicator.records();
    Map<String, List<String>> tables = new java.util.LinkedHashMap<>();
    String over = definition.over();
    if (!definition.completenessOf().isEmpty()) {
      tables.put("variable", definition.completenessOf());
    } else if (over != null) {
      tables.put(
          over,
          codes.list(over).stream()
              .filter(code -> records == null || records.admits(over, code))
              .toList());
    } else {
      tables.put("", List.of(""));
      for (String variable : definition.breakdowns()) {
        List<String> modalities = new ArrayList<>(codes.list(variable));
        modalities.add("NR");
        tables.put(variable, modalities);
      }
    }
    return tables;
  }
}
