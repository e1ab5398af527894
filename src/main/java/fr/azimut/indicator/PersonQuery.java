package fr.azimut.indicator;

import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.mart.Tables.PERSON_CUBE;
import static azimut.database.mart.Tables.PERSON_FILTER;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Distinct persons of acts, told apart by key within a network, zone and period; each with the
 * codes of the last of their records there.
 */
final class PersonQuery {

  private static final String PERSON = "person";
  private static final String EVERYBODY = "everybody";

  private final DSLContext dsl;
  private final VersionScope scope;

  PersonQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** The number of a filter, in SQL. */
  private Field<Integer> filterId(PersonFilter filter) {
    return DSL.field(
        dsl.select(PERSON_FILTER.ID)
            .from(PERSON_FILTER)
            .where(PERSON_FILTER.EXPRESSION.eq(DSL.inline(filter.text()))));
  }

  /**
   * What fills the cube of persons of a version for a filter. Nearly everybody is met in one atom:
   * they are counted there, and the counts laid out by zone; only the others are told apart in each
   * zone.
   */
  Select<?> cube(PersonFilter filter) {
    List<Bucket> buckets = Bucket.all(scope);
    CommonTableExpression<?> everybody = DSL.name(EVERYBODY).as(everybody(filter, buckets));
    Field<Integer> first = everybody("first_atom", Integer.class);
    Field<Integer> last = everybody("last_atom", Integer.class);
    var settled =
        dsl.select(
                everybody("period", String.class),
                everybody("month", LocalDate.class),
                everybody("network", String.class),
                first.as("atom_id"))
            .select(codes(everybody("latest", Long.class)))
            .select(DSL.count().as("persons"))
            .from(everybody)
            .where(first.eq(last))
            .groupBy(places(10))
            .asTable("settled");
    var apart =
        persons(
            filter,
            List.of(),
            buckets,
            DSL.row(Bucket.PERIOD, Bucket.MONTH, DEPOSIT.NETWORK, ACTIVITY_PERSON.PERSON_KEY)
                .in(
                    dsl.select(
                            everybody("period", String.class),
                            everybody("month", LocalDate.class),
                            everybody("network", String.class),
                            everybody("person_key", UUID.class))
                        .from(everybody)
                        .where(first.ne(last))));
    return dsl.with(everybody)
        .select(List.of(DSL.inline(scope.versionId()), filterId(filter)))
        .select(
            settled.field("period", String.class),
            settled.field("month", LocalDate.class),
            ATOM_ZONE.ZONE_ID,
            settled.field("network", String.class))
        .select(LatestRecord.variables().map(v -> settled.field(v.id(), Short.class)).toList())
        .select(DSL.sum(settled.field("persons", Integer.class)).cast(Integer.class))
        .from(settled)
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, settled.field("atom_id", Integer.class)))
        .groupBy(places(12))
        .unionAll(counted(filter, apart));
  }

  private Select<Record> counted(PersonFilter filter, Table<?> persons) {
    return dsl.select(List.of(DSL.inline(scope.versionId()), filterId(filter)))
        .select(
            person("period", String.class),
            person("month", LocalDate.class),
            person("zone_id", Short.class),
            person("network", String.class))
        .select(codes(person("latest", Long.class)))
        .select(DSL.count())
        .from(persons)
        .groupBy(places(12));
  }

  private static List<Field<?>> codes(Field<Long> latest) {
    return LatestRecord.variables()
        .<Field<?>>map(v -> LatestRecord.code(latest, v).as(v.id()))
        .toList();
  }

  /** The columns of a select list by their places. */
  private static List<Param<Integer>> places(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(DSL::inline).toList();
  }

  private static <T> Field<T> everybody(String name, Class<T> type) {
    return DSL.field(DSL.name(EVERYBODY, name), type);
  }

  /** Each person once in a network and period, with the least and the greatest atom. */
  private Select<?> everybody(PersonFilter filter, List<Bucket> buckets) {
    return dsl.select(
            Bucket.PERIOD,
            Bucket.MONTH,
            DEPOSIT.NETWORK,
            ACTIVITY_PERSON.PERSON_KEY,
            DSL.min(ACTIVITY_PERSON.ATOM_ID).as("first_atom"),
            DSL.max(ACTIVITY_PERSON.ATOM_ID).as("last_atom"),
            LatestRecord.ofPersons().as("latest"))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(ACTIVITY_PERSON)
        .on(
            ACTIVITY_PERSON.DEPOSIT_ID.eq(DEPOSIT.ID),
            ACTIVITY_PERSON.FILTER_ID.eq(filterId(filter)))
        .join(Bucket.table(buckets))
        .on(MONTH_VERSION_DEPOSIT.MONTH.between(Bucket.SINCE, Bucket.MONTH))
        .where(Deposits.ofVersion(scope, buckets))
        .groupBy(Bucket.PERIOD, Bucket.MONTH, DEPOSIT.NETWORK, ACTIVITY_PERSON.PERSON_KEY);
  }

  /** Each person once in a network, zone and period. */
  private Table<?> persons(
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
        .on(
            ACTIVITY_PERSON.DEPOSIT_ID.eq(DEPOSIT.ID),
            ACTIVITY_PERSON.FILTER_ID.eq(filterId(filter)))
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
            PERSON_CUBE.FILTER_ID.eq(filterId(filter)),
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

  private static <T> Field<T> person(String name, Class<T> type) {
    return DSL.field(DSL.name(PERSON, name), type);
  }
}
