package fr.azimut.indicator;

import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.mart.Tables.PERSON_CUBE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Distinct persons of acts, told apart by key within a network, zone and period; each with the
 * codes of their latest record there.
 */
final class PersonQuery {

  private static final String PERSON = "person";

  private final DSLContext dsl;
  private final VersionScope scope;

  PersonQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** Each person once in a network, zone and period. */
  Table<?> persons(
      PersonFilter filter, List<String> networks, List<Bucket> buckets, Condition kept) {
    return dsl.select(
            Bucket.PERIOD,
            Bucket.MONTH,
            ATOM_ZONE.ZONE_ID,
            DEPOSIT.NETWORK,
            LatestRecord.ofPersons().as("latest"))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(ACTIVITY_PERSON)
        .on(ACTIVITY_PERSON.DEPOSIT_ID.eq(DEPOSIT.ID), ACTIVITY_PERSON.FILTER_ID.eq(filter.id(dsl)))
        .join(Bucket.table(buckets))
        .on(MONTH_VERSION_DEPOSIT.MONTH.between(Bucket.SINCE, Bucket.MONTH))
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, ACTIVITY_PERSON.ATOM_ID))
        .where(
            Deposits.ofVersion(scope, buckets),
            Deposits.of(FlowTable.ACTIVITY_FLOW, networks),
            kept)
        .groupBy(
            Bucket.PERIOD,
            Bucket.MONTH,
            ATOM_ZONE.ZONE_ID,
            DEPOSIT.NETWORK,
            ACTIVITY_PERSON.PERSON_KEY)
        .asTable(PERSON);
  }

  /** Persons of some parts of a table that share their filter, from the cube of persons. */
  Select<?> fromCube(
      FigureTable table, CheckedSource source, Map<Role, CheckedPart> parts, List<Bucket> buckets) {
    PersonFilter filter = PersonFilter.of(source, parts.values().iterator().next());
    Map<Role, Field<BigDecimal>> sums = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) ->
            sums.put(
                role,
                AmountSelect.filtered(
                    DSL.sum(PERSON_CUBE.PERSONS), Relation.bind(part.where(), this::inCube))));
    Condition ofNetworks =
        source.source().networks().isEmpty()
            ? DSL.noCondition()
            : PERSON_CUBE.NETWORK.in(Deposits.inline(source.source().networks()));
    return dsl.select(
            PERSON_CUBE.PERIOD,
            PERSON_CUBE.MONTH,
            PERSON_CUBE.ZONE_ID,
            PERSON_CUBE.NETWORK,
            AmountSelect.code(table, this::inCube).as("code"))
        .select(AmountSelect.amounts(sums))
        .from(PERSON_CUBE)
        .join(Bucket.table(buckets))
        .on(PERSON_CUBE.PERIOD.eq(Bucket.PERIOD), PERSON_CUBE.MONTH.eq(Bucket.MONTH))
        .where(
            PERSON_CUBE.VERSION_ID.eq(DSL.inline(scope.versionId())),
            PERSON_CUBE.FILTER_ID.eq(filter.id(dsl)),
            ofNetworks,
            AmountSelect.known(table, this::inCube))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4), DSL.inline(5));
  }

  /** The same of the persons that structures of the perimeter received, for an evolution. */
  Select<?> ofPerimeter(
      CheckedSource source,
      Map<Role, CheckedPart> parts,
      List<Bucket> buckets,
      Perimeter perimeter) {
    PersonFilter filter = PersonFilter.of(source, parts.values().iterator().next());
    Map<Role, Field<BigDecimal>> counts = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) ->
            counts.put(
                role,
                AmountSelect.filtered(DSL.count(), Relation.bind(part.where(), this::inLatest))
                    .cast(BigDecimal.class)));
    return dsl.select(
            person("period", String.class),
            person("month", LocalDate.class),
            person("zone_id", Short.class),
            person("network", String.class),
            AmountSelect.NO_CODE.as("code"))
        .select(AmountSelect.amounts(counts))
        .from(
            persons(
                filter,
                source.source().networks(),
                buckets,
                perimeter.contains(ACTIVITY_PERSON.STRUCTURE_ID)))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4));
  }

  private Field<?> inCube(String variable) {
    return java.util.Objects.requireNonNull(PERSON_CUBE.field(variable));
  }

  private Field<?> inLatest(String variable) {
    return LatestRecord.code(
        person("latest", Long.class), CubeVariable.find(variable).orElseThrow());
  }

  static <T> Field<T> person(String name, Class<T> type) {
    return DSL.field(DSL.name(PERSON, name), type);
  }
}
