package fr.azimut.indicator;

import static azimut.database.mart.Tables.COVERAGE;

import fr.azimut.indicator.Indicator.CheckedSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** The structures received and expected of a version, by month, zone, network and flow. */
final class StructureCoverage {

  /** Told by any of the flows of a network. */
  static final String ANY_FLOW = "";

  /**
   * Structures, added up over months and networks.
   *
   * @param received those that reported
   * @param expected those of the register
   */
  record Structures(int received, int expected) {

    static final Structures NONE = new Structures(0, 0);

    Structures plus(Structures other) {
      return new Structures(received + other.received, expected + other.expected);
    }
  }

  private record Place(LocalDate month, short zone, String network, String flow) {}

  private record Span(AmountKey key, String flow) {}

  private final Map<Place, Structures> structures = new HashMap<>();
  private final Map<Span, Structures> known = new HashMap<>();

  static StructureCoverage read(DSLContext dsl, VersionScope scope) {
    StructureCoverage coverage = new StructureCoverage();
    dsl.selectFrom(COVERAGE)
        .where(COVERAGE.VERSION_ID.eq(scope.versionId()))
        .forEach(
            r ->
                coverage.add(
                    r.getMonth(),
                    r.getZoneId(),
                    r.getNetwork(),
                    r.getFlow(),
                    new Structures(r.getReceived(), r.getExpected())));
    return coverage;
  }

  void add(LocalDate month, short zone, String network, String flow, Structures some) {
    structures.put(new Place(month, zone, network, flow), some);
  }

  /** The structures of some networks over the months of a cell's period. */
  Structures of(Indicator indicator, AmountKey cell, Collection<String> networks) {
    Structures sum = Structures.NONE;
    for (String network : networks) {
      String flow =
          indicator.sources().stream()
              .filter(source -> source.isOf(network))
              .map(CheckedSource::flow)
              .filter(FlowTable::tellsEveryStructure)
              .map(FlowTable::id)
              .findFirst()
              .orElse(ANY_FLOW);
      sum = sum.plus(of(cell.of(network).withCode(null), flow));
    }
    return sum;
  }

  private Structures of(AmountKey cell, String flow) {
    return known.computeIfAbsent(
        new Span(cell, flow),
        span -> {
          Structures sum = Structures.NONE;
          LocalDate month = Availability.since(cell);
          for (; !month.isAfter(cell.month()); month = month.plusMonths(1)) {
            Place place = new Place(month, cell.zone(), cell.network(), flow);
            sum = sum.plus(structures.getOrDefault(place, Structures.NONE));
          }
          return sum;
        });
  }
}
