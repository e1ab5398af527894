package fr.azimut.disclosure;

import static azimut.database.pub.Tables.JOINT_ACTION;
import static azimut.database.pub.Tables.PLACE;

import azimut.database.pub.tables.records.JointActionRecord;
import fr.azimut.territory.Geography;
import fr.azimut.territory.PlaceId;
import fr.azimut.territory.Zone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Reads the lists of a version that {@link ListRelease} wrote, ordered by all that is shown of a
 * row: two that differ must not stand as the database happens to keep them.
 */
final class ListReader {

  private final DSLContext dsl;
  private final int versionId;
  private final Geography geography;

  ListReader(DSLContext dsl, int versionId, Geography geography) {
    this.dsl = dsl;
    this.versionId = versionId;
    this.geography = geography;
  }

  List<PlaceNotice> places(Zone zone) {
    return dsl.selectFrom(PLACE)
        .where(
            PLACE.VERSION_ID.eq(versionId),
            PLACE.ZONING.eq(zone.zoning()),
            PLACE.ZONE.eq(zone.code()))
        .orderBy(
            PLACE.NETWORK,
            PLACE.STRUCTURE,
            PLACE.KIND.desc(),
            PLACE.PLACE_ID,
            PLACE.ALL_PUBLICS,
            PLACE.LABEL_SINCE)
        .fetch(
            r ->
                new PlaceNotice(
                    r.getNetwork(),
                    r.getStructure(),
                    r.getKind(),
                    commune(r.getPlaceId()),
                    r.getAllPublics(),
                    r.getLabelSince()));
  }

  List<JointActionNotice> jointActions() {
    return dsl.selectFrom(JOINT_ACTION)
        .where(JOINT_ACTION.VERSION_ID.eq(versionId))
        .orderBy(
            JOINT_ACTION.DAY,
            JOINT_ACTION.KIND,
            JOINT_ACTION.PLACE_ID,
            JOINT_ACTION.NETWORKS,
            JOINT_ACTION.THEME,
            JOINT_ACTION.STATUS,
            JOINT_ACTION.PARTICIPANTS)
        .fetch(this::action);
  }

  private JointActionNotice action(JointActionRecord r) {
    FigureStatus status = FigureStatus.valueOf(r.getStatus());
    Integer participants = r.getParticipants();
    Double value = participants == null ? null : Double.valueOf(participants);
    return new JointActionNotice(
        r.getDay(),
        r.getKind(),
        r.getTheme(),
        List.of(r.getNetworks()),
        commune(r.getPlaceId()),
        Arrays.stream(r.getZones()).flatMap(z -> zone(z).stream()).toList(),
        new Figure(status, value, value, null, 0, 0));
  }

  private Optional<Zone> zone(String key) {
    int slash = key.indexOf('/');
    return geography.findZone(key.substring(0, slash), key.substring(slash + 1));
  }

  private String commune(int placeId) {
    return PlaceId.findCommune(placeId)
        .flatMap(geography.reference()::findCommune)
        .map(c -> c.name() + " (" + c.code() + ")")
        .orElseGet(() -> PlaceId.describe(placeId));
  }
}
