package fr.azimut.indicator;

import static azimut.database.core.Tables.PLACE;
import static azimut.database.mart.Tables.DEPOSIT_COMMUNE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.ZONE;

import fr.azimut.territory.PlaceId;
import fr.azimut.territory.Zone;
import fr.azimut.territory.Zoning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Départements and communes of a zone: all of them, or those that have a record. */
final class TerritoryQuery {

  private static final azimut.database.ref.tables.AtomZone DEPARTMENT = ATOM_ZONE.as("department");

  private final DSLContext dsl;
  private final VersionScope scope;

  TerritoryQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** The départements of a zone that have a record of a relation. */
  Select<?> departments(Role role, Relation relation, Condition kept, List<Bucket> buckets) {
    return dsl.select(columns(role, DSL.countDistinct(ZONE.ZONE_ID)))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(relation.table())
        .on(relation.deposit().eq(DEPOSIT.ID))
        .join(Bucket.table(buckets))
        .on(Deposits.inBucket(relation.flow(), MONTH_VERSION_DEPOSIT.MONTH))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, relation.atom()))
        .join(DEPARTMENT)
        .on(sameAtom())
        .join(ZONE)
        .on(isDepartment())
        .where(Deposits.ofVersion(scope, buckets), relation.common(), kept)
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3));
  }

  /** All départements of a zone. */
  Select<?> allDepartments(Role role, List<Bucket> buckets) {
    return dsl.select(columns(role, DSL.countDistinct(ZONE.ZONE_ID)))
        .from(ATOM_ZONE)
        .join(DEPARTMENT)
        .on(sameAtom())
        .join(ZONE)
        .on(isDepartment())
        .crossJoin(Bucket.table(buckets))
        .where(ATOM_ZONE.GEOGRAPHY_ID.eq(DSL.inline(scope.geographyId())))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3));
  }

  /** All communes of a zone. */
  Select<?> allCommunes(Role role, List<Bucket> buckets) {
    return dsl.select(Bucket.PERIOD, Bucket.MONTH, ZONE.ZONE_ID)
        .select(DSL.inline("").as("network"), AmountSelect.NO_CODE.as("code"))
        .select(AmountSelect.amounts(Map.of(role, ZONE.COMMUNES.cast(BigDecimal.class))))
        .from(ZONE)
        .crossJoin(Bucket.table(buckets))
        .where(ZONE.GEOGRAPHY_ID.eq(DSL.inline(scope.geographyId())));
  }

  /**
   * The communes of a zone that people received live in, or that have a place of the register. Only
   * of the region's communes: a record that lies in no zone but the region's is not of one.
   */
  Select<?> communes(Role role, List<FlowTable> flows, List<Bucket> buckets) {
    Select<Record4<LocalDate, Integer, Integer, Boolean>> places = null;
    for (FlowTable flow : flows) {
      Select<Record4<LocalDate, Integer, Integer, Boolean>> own =
          flow == FlowTable.PLACE_FLOW ? placesOfRegister(buckets) : placesOfActs(buckets);
      places = places == null ? own : unionAll(places, own);
    }
    var place = Objects.requireNonNull(places).asTable("place");
    Field<LocalDate> month = DSL.field(DSL.name("place", "month"), LocalDate.class);
    Field<Integer> id = DSL.field(DSL.name("place", "place_id"), Integer.class);
    return dsl.select(columns(role, DSL.countDistinct(id)))
        .from(place)
        .join(Bucket.table(buckets))
        .on(
            month.between(Bucket.SINCE, Bucket.MONTH),
            DSL.field(DSL.name("place", "lasting"), Boolean.class)
                .isFalse()
                .or(month.eq(Bucket.MONTH)))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, DSL.field(DSL.name("place", "atom_id"), Integer.class)))
        .where(Deposits.inRegion(DSL.inline(scope.geographyId()), ATOM_ZONE.ATOM_ID))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3));
  }

  private Select<Record4<LocalDate, Integer, Integer, Boolean>> placesOfActs(List<Bucket> buckets) {
    return dsl.select(
            MONTH_VERSION_DEPOSIT.MONTH,
            DEPOSIT_COMMUNE.PLACE_ID,
            DEPOSIT_COMMUNE.ATOM_ID,
            DSL.inline(false).as("lasting"))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT_COMMUNE)
        .on(DEPOSIT_COMMUNE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .where(Deposits.ofVersion(scope, buckets));
  }

  private Select<Record4<LocalDate, Integer, Integer, Boolean>> placesOfRegister(
      List<Bucket> buckets) {
    return dsl.select(
            MONTH_VERSION_DEPOSIT.MONTH,
            PLACE.PLACE_ID,
            PLACE.ATOM_ID,
            DSL.inline(true).as("lasting"))
        .from(MONTH_VERSION_DEPOSIT)
        .join(PLACE)
        .on(PLACE.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .where(
            Deposits.ofVersion(scope, buckets),
            PLACE.PLACE_ID.between(
                DSL.inline(PlaceId.FIRST_COMMUNE), DSL.inline(PlaceId.LAST_COMMUNE)));
  }

  private static Select<Record4<LocalDate, Integer, Integer, Boolean>> unionAll(
      Select<Record4<LocalDate, Integer, Integer, Boolean>> one,
      Select<Record4<LocalDate, Integer, Integer, Boolean>> other) {
    return one.unionAll(other);
  }

  private static List<Field<?>> columns(Role role, Field<Integer> count) {
    return AmountSelect.columns(
        Bucket.PERIOD,
        Bucket.MONTH,
        DSL.inline(""),
        AmountSelect.NO_CODE,
        AmountSelect.amounts(Map.of(role, count.cast(BigDecimal.class))));
  }

  private static Condition sameAtom() {
    return DEPARTMENT
        .GEOGRAPHY_ID
        .eq(ATOM_ZONE.GEOGRAPHY_ID)
        .and(DEPARTMENT.ATOM_ID.eq(ATOM_ZONE.ATOM_ID));
  }

  private static Condition isDepartment() {
    return ZONE.GEOGRAPHY_ID
        .eq(DEPARTMENT.GEOGRAPHY_ID)
        .and(ZONE.ZONE_ID.eq(DEPARTMENT.ZONE_ID))
        .and(ZONE.ZONING.eq(DSL.inline(Zoning.DEPARTMENT)))
        .and(ZONE.CODE.notIn(Deposits.inline(Zone.REMAINDERS)));
  }
}
