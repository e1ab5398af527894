package fr.azimut.disclosure;

import static azimut.database.core.Tables.CODE;
import static azimut.database.core.Tables.COOPERATION;
import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.pub.Tables.JOINT_ACTION;
import static azimut.database.pub.Tables.PLACE;
import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.REGION_ATOM;
import static azimut.database.ref.Tables.ZONE;

import azimut.database.core.tables.records.CooperationRecord;
import fr.azimut.indicator.VersionScope;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.Zone;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes the places and the joint actions that readers may see listed. They tell of structures, not
 * of persons; advisers are left out, the participants of an action are protected as a count.
 */
final class ListRelease {

  private static final azimut.database.core.tables.Place HELD = azimut.database.core.Tables.PLACE;

  private final CodeCatalog codes;
  private final int threshold;

  ListRelease(CodeCatalog codes, int threshold) {
    this.codes = codes;
    this.threshold = threshold;
  }

  void write(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(PLACE).where(PLACE.VERSION_ID.eq(scope.versionId())).execute();
    dsl.deleteFrom(JOINT_ACTION).where(JOINT_ACTION.VERSION_ID.eq(scope.versionId())).execute();
    places(dsl, scope);
    actions(dsl, scope);
  }

  /** Those of the region, of the register of the version's own month. */
  private static void places(DSLContext dsl, VersionScope scope) {
    dsl.insertInto(
            PLACE,
            PLACE.VERSION_ID,
            PLACE.ZONING,
            PLACE.ZONE,
            PLACE.NETWORK,
            PLACE.STRUCTURE,
            PLACE.KIND,
            PLACE.PLACE_ID,
            PLACE.ALL_PUBLICS,
            PLACE.LABEL_SINCE)
        .select(
            dsl.select(
                    MONTH_VERSION_DEPOSIT.VERSION_ID,
                    ZONE.ZONING,
                    ZONE.CODE,
                    STRUCTURE.NETWORK,
                    STRUCTURE.CODE,
                    DSL.coalesce(CODE.CODE_, CodeCatalog.NOT_GIVEN),
                    HELD.PLACE_ID,
                    HELD.ALL_PUBLICS,
                    HELD.LABEL_SINCE)
                .from(MONTH_VERSION_DEPOSIT)
                .join(HELD)
                .on(HELD.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(HELD.STRUCTURE_ID))
                .leftJoin(CODE)
                .on(CODE.VARIABLE.eq("kind"), CODE.ID.eq(HELD.KIND))
                .join(ATOM_ZONE)
                .on(
                    ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()),
                    ATOM_ZONE.ATOM_ID.eq(HELD.ATOM_ID))
                .join(ZONE)
                .on(ZONE.GEOGRAPHY_ID.eq(scope.geographyId()), ZONE.ZONE_ID.eq(ATOM_ZONE.ZONE_ID))
                .where(
                    MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()),
                    MONTH_VERSION_DEPOSIT.MONTH.eq(scope.month().atDay(1)),
                    HELD.ATOM_ID.in(
                        dsl.select(REGION_ATOM.ATOM_ID)
                            .from(REGION_ATOM)
                            .where(REGION_ATOM.GEOGRAPHY_ID.eq(scope.geographyId())))))
        .execute();
  }

  /**
   * Those of the months that the version shows, told once though a list of a month repeats them.
   */
  private void actions(DSLContext dsl, VersionScope scope) {
    Map<Integer, String[]> zones = zones(dsl, scope);
    Condition ofVersion =
        MONTH_VERSION_DEPOSIT
            .VERSION_ID
            .eq(scope.versionId())
            .and(MONTH_VERSION_DEPOSIT.MONTH.ge(scope.firstMonth().atDay(1)));
    dsl.select(COOPERATION.fields())
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(COOPERATION)
        .on(COOPERATION.DEPOSIT_ID.eq(DEPOSIT.ID))
        .where(ofVersion, DSL.cardinality(COOPERATION.NETWORKS).ge(2))
        .fetchInto(COOPERATION)
        .forEach(
            row -> action(dsl, scope, row, zones.getOrDefault(row.getAtomId(), new String[0])));
  }

  private void action(DSLContext dsl, VersionScope scope, CooperationRecord row, String[] zones) {
    FigureStatus status = status(row.getParticipants());
    dsl.insertInto(JOINT_ACTION)
        .set(JOINT_ACTION.VERSION_ID, scope.versionId())
        .set(JOINT_ACTION.DAY, row.getDay())
        .set(JOINT_ACTION.KIND, codes.code("action_kind", row.getActionKind()))
        .set(JOINT_ACTION.THEME, codes.code("theme", row.getTheme()))
        .set(
            JOINT_ACTION.NETWORKS,
            Arrays.stream(row.getNetworks())
                .map(id -> codes.code("network", id))
                .toArray(String[]::new))
        .set(JOINT_ACTION.PLACE_ID, row.getPlaceId())
        .set(JOINT_ACTION.ZONES, zones)
        .set(JOINT_ACTION.STATUS, status.name())
        .set(
            JOINT_ACTION.PARTICIPANTS,
            status == FigureStatus.PUBLISHED ? row.getParticipants() : null)
        .execute();
  }

  private FigureStatus status(@Nullable Integer participants) {
    if (participants == null) {
      return FigureStatus.NOT_AVAILABLE;
    }
    return participants > 0 && participants < threshold
        ? FigureStatus.SECRET
        : FigureStatus.PUBLISHED;
  }

  /** The zones of each atom as {@code zoning/code}, without the remainders. */
  private static Map<Integer, String[]> zones(DSLContext dsl, VersionScope scope) {
    return dsl
        .select(ATOM_ZONE.ATOM_ID, ZONE.ZONING.concat("/").concat(ZONE.CODE))
        .from(ATOM_ZONE)
        .join(ZONE)
        .on(ZONE.GEOGRAPHY_ID.eq(ATOM_ZONE.GEOGRAPHY_ID), ZONE.ZONE_ID.eq(ATOM_ZONE.ZONE_ID))
        .where(ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()), ZONE.CODE.notIn(Zone.REMAINDERS))
        .orderBy(ZONE.ZONE_ID)
        .fetchGroups(ATOM_ZONE.ATOM_ID, r -> r.value2())
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toArray(String[]::new)));
  }
}
