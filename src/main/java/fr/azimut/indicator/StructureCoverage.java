package fr.azimut.indicator;

import static azimut.database.mart.Tables.COVERAGE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who was received and expected of a version, by month, zone, network and flow. */
final class StructureCoverage {

  /** Told by any of the flows of a network. */
  static final String ANY_FLOW = "";

  private static final int DECIMALS = 4;

  /**
   * Structures and their usual volume, added up over months and networks.
   *
   * @param received those that were heard
   * @param expected those that have their seat in the zone or served it lately
   * @param receivedVolume the usual volume of those that were heard
   * @param expectedVolume the usual volume of all
   */
  record Structures(
      int received, int expected, BigDecimal receivedVolume, BigDecimal expectedVolume) {

    static final Structures NONE = new Structures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    Structures plus(Structures other) {
      return new Structures(
          received + other.received,
          expected + other.expected,
          receivedVolume.add(other.receivedVolume),
          expectedVolume.add(other.expectedVolume));
    }

    boolean isWhole() {
      return received == expected;
    }

    /** The share of the usual volume, to four decimals; null without any past volume. */
    @Nullable Double volumeShare() {
      return expectedVolume.signum() == 0
          ? null
          : (Double)
              receivedVolume.divide(expectedVolume, DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
  }

  private record Place(LocalDate month, short zone, String network, String flow, String compared) {}

  private record Span(AmountKey key, String flow, String compared) {}

  private final Map<Place, Structures> structures = new HashMap<>();
  private final Map<Span, Structures> known = new HashMap<>();

  static StructureCoverage read(DSLContext dsl, VersionScope scope) {
    StructureCoverage coverage = new StructureCoverage();
    dsl.selectFrom(COVERAGE)
        .where(COVERAGE.VERSION_ID.eq(scope.versionId()))
        .forEach(
            r ->
                coverage.structures.put(
                    new Place(
                        r.getMonth(), r.getZoneId(), r.getNetwork(), r.getFlow(), r.getCompared()),
                    new Structures(
                        r.getReceived(),
                        r.getExpected(),
                        r.getReceivedVolume(),
                        r.getExpectedVolume())));
    return coverage;
  }

  void add(LocalDate month, short zone, String network, FlowTable flow, Structures some) {
    structures.put(new Place(month, zone, network, flow.id(), ""), some);
  }

  /**
   * The structures behind a figure, over the months of its period.
   *
   * @param evolution when it is one: received are then the structures of the perimeter
   */
  Structures of(
      AmountKey cell, Collection<Contributor> contributors, @Nullable Evolution evolution) {
    String compared = evolution == null ? "" : evolution.id();
    Structures sum = Structures.NONE;
    for (Contributor some : contributors) {
      AmountKey key = cell.of(some.network()).withCode(null);
      sum = sum.plus(of(new Span(key, some.flow().id(), compared)));
    }
    return sum;
  }

  private Structures of(Span span) {
    return known.computeIfAbsent(
        span,
        of -> {
          AmountKey cell = of.key();
          Structures sum = Structures.NONE;
          LocalDate month = Availability.since(cell);
          for (; !month.isAfter(cell.month()); month = month.plusMonths(1)) {
            Place place = new Place(month, cell.zone(), cell.network(), of.flow(), of.compared());
            sum = sum.plus(structures.getOrDefault(place, Structures.NONE));
          }
          return sum;
        });
  }
}
