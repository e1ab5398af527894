package fr.azimut.territory;

import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.GEOGRAPHY;
import static azimut.database.ref.Tables.ZONE;

import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** Keeps geographies in schema {@code ref}, each once. */
public final class GeographyRepository {

  private GeographyRepository() {}

  /**
   * Saves a geography unless one with its fingerprint is there. Two processes may do so at once:
   * the second waits for the first and takes its id.
   *
   * @return the geography's id in the database
   */
  public static int save(DSLContext database, Geography geography) {
    return database.transactionResult(transaction -> saveIn(transaction.dsl(), geography));
  }

  /**
   * The same in the caller's transaction: of a new geography, others wait for the end of that.
   *
   * @return the geography's id in the database
   */
  public static int saveWithin(DSLContext transaction, Geography geography) {
    return saveIn(transaction, geography);
  }

  /** Whether a geography is the one that is kept under an id. */
  public static boolean isKept(DSLContext database, int id, Geography geography) {
    return database.fetchExists(
        GEOGRAPHY, GEOGRAPHY.ID.eq(id), GEOGRAPHY.FINGERPRINT.eq(geography.fingerprint()));
  }

  private static int saveIn(DSLContext database, Geography geography) {
    Optional<Integer> known = find(database, geography);
    if (known.isPresent()) {
      countCommunes(database, known.get(), geography);
      return known.get();
    }
    Optional<Integer> inserted =
        database
            .insertInto(GEOGRAPHY, GEOGRAPHY.REGION, GEOGRAPHY.FINGERPRINT)
            .values(geography.profile().id(), geography.fingerprint())
            .onConflict(GEOGRAPHY.REGION, GEOGRAPHY.FINGERPRINT)
            .doNothing()
            .returningResult(GEOGRAPHY.ID)
            .fetchOptional(GEOGRAPHY.ID);
    if (inserted.isPresent()) {
      insertZones(database, inserted.get(), geography);
      insertAtoms(database, inserted.get(), geography);
      return inserted.get();
    }
    return find(database, geography).orElseThrow();
  }

  private static Optional<Integer> find(DSLContext database, Geography geography) {
    return database
        .select(GEOGRAPHY.ID)
        .from(GEOGRAPHY)
        .where(GEOGRAPHY.REGION.eq(geography.profile().id()))
        .and(GEOGRAPHY.FINGERPRINT.eq(geography.fingerprint()))
        .fetchOptional(GEOGRAPHY.ID);
  }

  /** Counts the communes of zones that were kept before they were counted. */
  private static void countCommunes(DSLContext database, int id, Geography geography) {
    if (database.fetchExists(ZONE, ZONE.GEOGRAPHY_ID.eq(id), ZONE.COMMUNES.isNull())) {
      for (Zone zone : geography.zones()) {
        database
            .update(ZONE)
            .set(ZONE.COMMUNES, geography.communes(zone).size())
            .where(ZONE.GEOGRAPHY_ID.eq(id), ZONE.ZONE_ID.eq(geography.zoneId(zone)))
            .execute();
      }
    }
  }

  private static void insertZones(DSLContext database, int id, Geography geography) {
    for (Zone zone : geography.zones()) {
      database
          .insertInto(
              ZONE,
              ZONE.GEOGRAPHY_ID,
              ZONE.ZONE_ID,
              ZONE.ZONING,
              ZONE.CODE,
              ZONE.LABEL,
              ZONE.COMMUNES)
          .values(
              id,
              geography.zoneId(zone),
              zone.zoning(),
              zone.code(),
              zone.label(),
              geography.communes(zone).size())
          .execute();
    }
  }

  private static void insertAtoms(DSLContext database, int id, Geography geography) {
    BatchBindStep batch =
        database.batch(
            database
                .insertInto(ATOM_ZONE, ATOM_ZONE.GEOGRAPHY_ID, ATOM_ZONE.ATOM_ID, ATOM_ZONE.ZONE_ID)
                .values((Integer) null, null, null));
    for (int atom = 0; atom < geography.atomCount(); atom++) {
      for (Zone zone : geography.atoms().zonesOf(atom)) {
        batch = batch.bind(id, atom, geography.zoneId(zone));
      }
    }
    batch.execute();
  }
}
