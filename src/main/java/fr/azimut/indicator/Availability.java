package fr.azimut.indicator;

import fr.azimut.indicator.IndicatorDefinition.Part;
import fr.azimut.indicator.IndicatorDefinition.Period;
import fr.azimut.indicator.IndicatorValue.Cell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a cell of a network, or of all together, has no value, by what was sent. */
final class Availability {

  private final VersionScope scope;
  private final Deliveries deliveries;
  private final PersonCounting persons;

  Availability(VersionScope scope, Deliveries deliveries, PersonCounting persons) {
    this.scope = scope;
    this.deliveries = deliveries;
    this.persons = persons;
  }

  /** The reason of a cell without network; null when there is a value. */
  @Nullable String reasonForAll(IndicatorDefinition definition, Cell cell) {
    return partsInForce(definition, cell.month()) ? null : IndicatorValue.NOT_AVAILABLE;
  }

  /** The reason of the cell of a network; null when there is a value. */
  @Nullable String reason(IndicatorDefinition definition, Cell cell) {
    if (!partsInForce(definition, cell.month())) {
      return IndicatorValue.NOT_AVAILABLE;
    }
    if (definition.flow().equals("activity")) {
      LocalDate from = cell.period() == Period.MONTH ? cell.month() : scope.start(cell.period());
      if (!deliveries.activity(cell.network(), from, cell.month())) {
        return IndicatorValue.NOT_AVAILABLE;
      }
      return definition.countsPersons() ? reasonOfPersons(cell, from) : null;
    }
    return null;
  }

  /** Persons of a tally hold for its month alone; January's are also those since January. */
  private @Nullable String reasonOfPersons(Cell cell, LocalDate from) {
    if (!persons.counts(cell.network())) {
      return IndicatorValue.NOT_AVAILABLE;
    }
    return persons.byTally().contains(cell.network()) && from.isBefore(cell.month())
        ? IndicatorValue.NOT_COMPUTABLE
        : null;
  }

  private boolean partsInForce(IndicatorDefinition definition, LocalDate month) {
    Part denominator = definition.denominator();
    return inForce(definition.flow(), month)
        && (denominator == null || inForce(definition.flowOf(denominator), month));
  }

  /** Activity is told network by network. */
  private boolean inForce(String flow, LocalDate month) {
    return flow.equals("activity") || deliveries.inForce(flow, month);
  }
}
