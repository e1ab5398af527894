package fr.azimut.indicator;

import static azimut.database.core.Tables.PLACE;
import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.mart.Tables.COVERAGE;
import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Counts, per month, zone and network of a version, the structures that the register expects and
 * those that reported. A structure belongs to the zone of its siège, else of its first place. A
 * month before the first register is held against that one: what it lacks must not pass for
 * complete.
 */
public final class CoverageLoader {

  private CoverageLoader() {}

  /** Writes {@code mart.coverage} of a version, in the caller's transaction. */
  public static void load(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(COVERAGE).where(COVERAGE.VERSION_ID.eq(scope.versionId())).execute();
    Field<LocalDate> month = DSL.field(DSL.name("held", "month"), LocalDate.class);
    Field<LocalDate> against = DSL.field(DSL.name("held", "against"), LocalDate.class);
    var register =
        dsl.select(month, STRUCTURE.NETWORK, PLACE.STRUCTURE_ID, PLACE.ATOM_ID)
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
                STRUCTURE.NETWORK.in(scope.networks()))
            .orderBy(month, PLACE.STRUCTURE_ID, PLACE.KIND, PLACE.LINE)
            .asTable("register");
    var reported =
        dsl.select(MONTH_VERSION_DEPOSIT.MONTH, DEPOSIT_STRUCTURE.STRUCTURE_ID)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT_STRUCTURE)
            .on(DEPOSIT_STRUCTURE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
            .asTable("reported");
    Field<LocalDate> registerMonth = DSL.field(DSL.name("register", "month"), LocalDate.class);
    Field<String> network = DSL.field(DSL.name("register", "network"), String.class);
    Field<Integer> structure = DSL.field(DSL.name("register", "structure_id"), Integer.class);
    Field<Integer> reportedStructure =
        DSL.field(DSL.name("reported", "structure_id"), Integer.class);
    var counted =
        dsl.select(
                DSL.inline(scope.versionId()),
                registerMonth,
                ATOM_ZONE.ZONE_ID,
                DSL.coalesce(network, DSL.inline("")),
                DSL.countDistinct(reportedStructure),
                DSL.countDistinct(structure))
            .from(register)
            .join(ATOM_ZONE)
            .on(
                ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()),
                ATOM_ZONE.ATOM_ID.eq(DSL.field(DSL.name("register", "atom_id"), Integer.class)))
            .leftJoin(reported)
            .on(
                reportedStructure.eq(structure),
                DSL.field(DSL.name("reported", "month"), LocalDate.class).eq(registerMonth))
            .groupBy(
                DSL.groupingSets(
                    new Field<?>[] {registerMonth, ATOM_ZONE.ZONE_ID, network},
                    new Field<?>[] {registerMonth, ATOM_ZONE.ZONE_ID}));
    dsl.insertInto(
            COVERAGE,
            COVERAGE.VERSION_ID,
            COVERAGE.MONTH,
            COVERAGE.ZONE_ID,
            COVERAGE.NETWORK,
            COVERAGE.RECEIVED,
            COVERAGE.EXPECTED)
        .select(counted)
        .execute();
  }

  /** The months of a version, each with the month whose register holds in it. */
  private static Select<Record2<LocalDate, LocalDate>> held(DSLContext dsl, VersionScope scope) {
    LocalDate[] months =
        IntStream.range(0, VersionScope.MONTHS)
            .mapToObj(i -> scope.firstMonth().plusMonths(i).atDay(1))
            .toArray(LocalDate[]::new);
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
