package fr.azimut.disclosure;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.pub.Tables.FIGURE;

import fr.azimut.month.MonthVersion;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Compares a version with the one before it of the same month. */
final class ChangeReader {

  private static final azimut.database.pub.tables.Figure NOW = FIGURE.as("now");
  private static final azimut.database.pub.tables.Figure BEFORE = FIGURE.as("before");

  private final DSLContext dsl;
  private final MonthVersion version;

  ChangeReader(DSLContext dsl, MonthVersion version) {
    this.dsl = dsl;
    this.version = version;
  }

  /** Empty for the first version. */
  Optional<VersionChange> find(Zone zone) {
    return dsl.select(MONTH_VERSION.ID, MONTH_VERSION.VERSION)
        .from(MONTH_VERSION)
        .where(
            MONTH_VERSION.REGION.eq(version.region()),
            MONTH_VERSION.MONTH.eq(version.month().atDay(1)),
            MONTH_VERSION.VERSION.lt(version.number()),
            MONTH_VERSION.STATUS.ne(MonthVersion.Status.COMPUTING.name()))
        .orderBy(MONTH_VERSION.VERSION.desc())
        .limit(1)
        .fetchOptional(
            r -> new VersionChange(r.value2(), files(r.value1()), figures(r.value1(), zone)));
  }

  private List<VersionChange.FileChange> files(int previousId) {
    return Stream.concat(
            files(previousId, version.id(), false).stream(),
            files(version.id(), previousId, true).stream())
        .sorted(
            Comparator.comparing(VersionChange.FileChange::month)
                .thenComparing(VersionChange.FileChange::network)
                .thenComparing(VersionChange.FileChange::added)
                .thenComparing(VersionChange.FileChange::fileName))
        .toList();
  }

  /** The files of one version that the other has not. */
  private List<VersionChange.FileChange> files(int one, int other, boolean added) {
    return dsl.select(MONTH_VERSION_DEPOSIT.MONTH, DEPOSIT.NETWORK, DEPOSIT.FILE_NAME)
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .where(
            MONTH_VERSION_DEPOSIT.VERSION_ID.eq(one),
            DSL.row(MONTH_VERSION_DEPOSIT.MONTH, MONTH_VERSION_DEPOSIT.DEPOSIT_ID)
                .notIn(
                    DSL.select(MONTH_VERSION_DEPOSIT.MONTH, MONTH_VERSION_DEPOSIT.DEPOSIT_ID)
                        .from(MONTH_VERSION_DEPOSIT)
                        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(other))))
        .fetch(
            r ->
                new VersionChange.FileChange(
                    YearMonth.from(r.value1()), r.value2(), r.value3(), added));
  }

  /** Figures that are new, gone, or not what they were. */
  private long figures(int previousId, Zone zone) {
    var pairs =
        dsl.selectOne()
            .from(select(NOW, version.id(), zone).asTable("now"))
            .fullJoin(select(BEFORE, previousId, zone).asTable("before"))
            .using(NOW.INDICATOR, NOW.NETWORK, NOW.PERIOD, NOW.MONTH, NOW.VARIABLE, NOW.MODALITY)
            .where(
                DSL.row(NOW.STATUS, NOW.FIGURE_VALUE, NOW.YEARS)
                    .isDistinctFrom(DSL.row(BEFORE.STATUS, BEFORE.FIGURE_VALUE, BEFORE.YEARS)));
    return dsl.fetchCount(pairs);
  }

  private Select<? extends Record> select(
      azimut.database.pub.tables.Figure figure, int versionId, Zone zone) {
    return dsl.select(figure.fields())
        .from(figure)
        .where(
            figure.VERSION_ID.eq(versionId),
            figure.ZONING.eq(zone.zoning()),
            figure.ZONE.eq(zone.code()));
  }
}
