package fr.azimut.indicator;

import static azimut.database.core.Tables.PLACE;
import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.mart.Tables.COVERAGE;
import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.territory.PlaceId;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Reads the register as each month of a version holds it, and counts by it who is expected and who
 * was heard. A structure belongs to the zone of its seat: of its places, the first by kind, then by
 * commune. A month before the first register is held against that one: what it lacks must not pass
 * for complete.
 */
public final class CoverageLoader {

  private CoverageLoader() {}

  /**
   * Writes {@code mart.register}, {@code mart.heard} and {@code mart.coverage} of a version, in the
   * caller's transaction.
   */
  public static void load(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(REGISTER).where(REGISTER.VERSION_ID.eq(scope.versionId())).execute();
    dsl.deleteFrom(COVERAGE).where(COVERAGE.VERSION_ID.eq(scope.versionId())).execute();
    register(dsl, scope);
    anyFlow(dsl, scope);
    new FlowCoverage(dsl, scope).load();
  }

  private static void register(DSLContext dsl, VersionScope scope) {
    Field<LocalDate> month = DSL.field(DSL.name("held", "month"), LocalDate.class);
    Field<LocalDate> against = DSL.field(DSL.name("held", "against"), LocalDate.class);
    dsl.insertInto(
            REGISTER,
            REGISTER.VERSION_ID,
            REGISTER.MONTH,
            REGISTER.STRUCTURE_ID,
            REGISTER.NETWORK,
            REGISTER.ATOM_ID)
        .select(
            dsl.select(
                    DSL.inline(scope.versionId()),
                    month,
                    PLACE.STRUCTURE_ID,
                    STRUCTURE.NETWORK,
                    PLACE.ATOM_ID)
                .distinctOn(month, PLACE.STRUCTURE_ID)
                .from(held(dsl, scope).asTable("held"))
                .join(MONTH_VERSION_DEPOSIT)
                .on(MONTH_VERSION_DEPOSIT.MONTH.eq(against))
                .join(PLACE)
                .on(PLACE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(PLACE.STRUCTURE_ID))
                .where(
                    MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()),
                    STRUCTURE.NETWORK.in(scope.members()))
                .orderBy(
                    month,
                    PLACE.STRUCTURE_ID,
                    DSL.nullif(PLACE.KIND, (short) 0).asc().nullsLast(),
                    DSL.nullif(PLACE.PLACE_ID, PlaceId.NONE).asc().nullsLast(),
                    PLACE.ATOM_ID))
        .execute();
  }

  /** The structures with their seat in a zone that sent anything (COM-01). */
  private static void anyFlow(DSLContext dsl, VersionScope scope) {
    var zero = DeclaredZero.structures(dsl, scope).asTable("zero");
    var reported =
        dsl.select(MONTH_VERSION_DEPOSIT.MONTH, DEPOSIT_STRUCTURE.STRUCTURE_ID)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT_STRUCTURE)
            .on(DEPOSIT_STRUCTURE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
            .union(
                dsl.select(
                        zero.field(MONTH_VERSION_DEPOSIT.MONTH), zero.field(REGISTER.STRUCTURE_ID))
                    .from(zero))
            .asTable("reported");
    Field<Integer> structure = DSL.field(DSL.name("reported", "structure_id"), Integer.class);
    dsl.insertInto(
            COVERAGE,
            COVERAGE.VERSION_ID,
            COVERAGE.MONTH,
            COVERAGE.ZONE_ID,
            COVERAGE.NETWORK,
            COVERAGE.FLOW,
            COVERAGE.RECEIVED,
            COVERAGE.EXPECTED)
        .select(
            dsl.select(
                    REGISTER.VERSION_ID,
                    REGISTER.MONTH,
                    ATOM_ZONE.ZONE_ID,
                    REGISTER.NETWORK,
                    DSL.inline(StructureCoverage.ANY_FLOW),
                    DSL.countDistinct(structure),
                    DSL.countDistinct(REGISTER.STRUCTURE_ID))
                .from(REGISTER)
                .join(ATOM_ZONE)
                .on(AmountSelect.inZone(scope, REGISTER.ATOM_ID))
                .leftJoin(reported)
                .on(
                    structure.eq(REGISTER.STRUCTURE_ID),
                    DSL.field(DSL.name("reported", "month"), LocalDate.class).eq(REGISTER.MONTH))
                .where(
                    REGISTER.VERSION_ID.eq(scope.versionId()),
                    REGISTER.NETWORK.in(scope.reporting()))
                .groupBy(REGISTER.VERSION_ID, REGISTER.MONTH, ATOM_ZONE.ZONE_ID, REGISTER.NETWORK))
        .execute();
  }

  /** The months of a version, each with the month whose register holds in it. */
  private static Select<Record2<LocalDate, LocalDate>> held(DSLContext dsl, VersionScope scope) {
    LocalDate[] months = scope.listMonths().toArray(LocalDate[]::new);
    Field<LocalDate> month = DSL.field(DSL.name("calendar", "month"), LocalDate.class);
    return dsl.select(month, DSL.min(MONTH_VERSION_DEPOSIT.MONTH).as("against"))
        .from(DSL.unnest(months).as("calendar", "month"))
        .join(MONTH_VERSION_DEPOSIT)
        .on(MONTH_VERSION_DEPOSIT.MONTH.ge(month))
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID), DEPOSIT.FLOW.eq("place"))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
        .groupBy(month);
  }
}
