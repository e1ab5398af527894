package fr.azimut.disclosure;

import static azimut.database.mart.Tables.COVERAGE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** The structures received and expected of a version, by month, zone and network. */
final class Coverage {

  /**
   * @param received structures that reported
   * @param expected structures of the register
   */
  record Structures(int received, int expected) {

    static final Structures NONE = new Structures(0, 0);

    Structures plus(Structures other) {
      return new Structures(received + other.received, expected + other.expected);
    }

    /** The share received; 1 where none is expected. */
    double share() {
      return expected == 0 ? 1 : (double) received / expected;
    }
  }

  private record Key(LocalDate month, short zoneId, String network) {}

  private final Map<Key, Structures> structures = new HashMap<>();

  private Coverage() {}

  static Coverage read(DSLContext dsl, int versionId) {
    Coverage coverage = new Coverage();
    dsl.selectFrom(COVERAGE)
        .where(COVERAGE.VERSION_ID.eq(versionId))
        .forEach(
            r ->
                coverage.structures.put(
                    new Key(r.getMonth(), r.getZoneId(), r.getNetwork()),
                    new Structures(r.getReceived(), r.getExpected())));
    return coverage;
  }

  /** The structures of all months from one to another, added up. */
  Structures between(LocalDate from, LocalDate to, short zoneId, String network) {
    Structures sum = Structures.NONE;
    for (LocalDate month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      sum = sum.plus(structures.getOrDefault(new Key(month, zoneId, network), Structures.NONE));
    }
    return sum;
  }
}
