package fr.azimut.indicator;

import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Distinct persons of acts of a version, counted once for all the indicators that ask for them. */
final class PersonCube {

  private static final String EVERYBODY = "everybody";
  private static final String SETTLED = "settled";
  private static final String APART = "apart";
  private static final Field<UUID> PERSON_KEY = ACTIVITY_PERSON.PERSON_KEY;
  private static final Field<Integer> FIRST_ATOM = of(EVERYBODY, "first_atom", Integer.class);
  private static final Field<Integer> LAST_ATOM = of(EVERYBODY, "last_atom", Integer.class);

  private final DSLContext dsl;
  private final VersionScope scope;

  PersonCube(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** The filters whose cubes a table of an indicator reads. */
  static List<PersonFilter> filters(Indicator indicator, FigureTable table) {
    Map<String, PersonFilter> filters = new LinkedHashMap<>();
    for (CheckedSource source : indicator.sources()) {
      if (source.flow() == FlowTable.ACTIVITY_FLOW && table.evolution() == null) {
        table.parts().values().stream()
            .filter(part -> part.isOwn() && part.measure() == Measure.PERSONS)
            .map(part -> PersonFilter.of(source, part))
            .forEach(filter -> filters.putIfAbsent(filter.text(), filter));
      }
    }
    return List.copyOf(filters.values());
  }

  /**
   * What fills the cube of persons of a version for a filter. Nearly everybody is met in one atom:
   * they are counted there, and the counts laid out by zone; only the others are told apart in each
   * zone. Periods of the same months are counted once.
   */
  Select<?> of(PersonFilter filter, List<Bucket> buckets) {
    CommonTableExpression<?> everybody = DSL.name(EVERYBODY).as(everybody(filter, buckets));
    Table<?> settled = settled().asTable(SETTLED);
    Table<?> apart = apart(filter, buckets).asTable(APART);
    return dsl.with(everybody)
        .select(columns(filter, SETTLED, ATOM_ZONE.ZONE_ID))
        .select(DSL.sum(of(SETTLED, "persons", Integer.class)).cast(Integer.class))
        .from(settled)
        .join(ATOM_ZONE)
        .on(AmountSelect.inZone(scope, of(SETTLED, "atom_id", Integer.class)))
        .join(Bucket.table(buckets))
        .on(isSpan(SETTLED))
        .groupBy(places(12))
        .unionAll(
            dsl.select(columns(filter, APART, of(APART, "zone_id", Short.class)))
                .select(DSL.count())
                .from(apart)
                .join(Bucket.table(buckets))
                .on(isSpan(APART))
                .groupBy(places(12)));
  }

  /** Each person once in a network and the months of a period, with the least and greatest atom. */
  private Select<?> everybody(PersonFilter filter, List<Bucket> buckets) {
    List<Field<?>> person = List.of(Bucket.SINCE, Bucket.MONTH, DEPOSIT.NETWORK, PERSON_KEY);
    return records(
            dsl.select(person)
                .select(
                    DSL.min(ACTIVITY_PERSON.ATOM_ID).as("first_atom"),
                    DSL.max(ACTIVITY_PERSON.ATOM_ID).as("last_atom"),
                    LatestRecord.ofPersons().as("latest")),
            filter,
            buckets)
        .where(Deposits.ofVersion(scope, buckets))
        .groupBy(person);
  }

  /** Those met in one atom, counted. */
  private Select<?> settled() {
    return dsl.select(
            of(EVERYBODY, "since", LocalDate.class),
            of(EVERYBODY, "month", LocalDate.class),
            of(EVERYBODY, "network", String.class),
            FIRST_ATOM.as("atom_id"))
        .select(codes(EVERYBODY))
        .select(DSL.count().as("persons"))
        .from(DSL.name(EVERYBODY))
        .where(FIRST_ATOM.eq(LAST_ATOM))
        .groupBy(places(10));
  }

  /** The others, once in each zone. */
  private Select<?> apart(PersonFilter filter, List<Bucket> buckets) {
    List<Field<?>> person =
        List.of(Bucket.SINCE, Bucket.MONTH, ATOM_ZONE.ZONE_ID, DEPOSIT.NETWORK, PERSON_KEY);
    var others =
        dsl.select(
                of(EVERYBODY, "since", LocalDate.class),
                of(EVERYBODY, "month", LocalDate.class),
                of(EVERYBODY, "network", String.class),
                of(EVERYBODY, "person_key", UUID.class))
            .from(DSL.name(EVERYBODY))
            .where(FIRST_ATOM.ne(LAST_ATOM));
    var latest =
        records(dsl.select(person).select(LatestRecord.ofPersons().as("latest")), filter, buckets)
            .join(ATOM_ZONE)
            .on(AmountSelect.inZone(scope, ACTIVITY_PERSON.ATOM_ID))
            .where(
                Deposits.ofVersion(scope, buckets),
                DSL.row(Bucket.SINCE, Bucket.MONTH, DEPOSIT.NETWORK, PERSON_KEY).in(others))
            .groupBy(person);
    return dsl.select(
            of("latest_of", "since", LocalDate.class),
            of("latest_of", "month", LocalDate.class),
            of("latest_of", "zone_id", Short.class),
            of("latest_of", "network", String.class))
        .select(codes("latest_of"))
        .from(latest.asTable("latest_of"));
  }

  /** The records of acts of the version, in each span of months that some period has. */
  private SelectOnConditionStep<?> records(
      SelectSelectStep<?> select, PersonFilter filter, List<Bucket> buckets) {
    return select
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .join(ACTIVITY_PERSON)
        .on(ACTIVITY_PERSON.DEPOSIT_ID.eq(DEPOSIT.ID), ACTIVITY_PERSON.FILTER_ID.eq(filter.id(dsl)))
        .join(Bucket.table(Bucket.spans(buckets)))
        .on(MONTH_VERSION_DEPOSIT.MONTH.between(Bucket.SINCE, Bucket.MONTH));
  }

  private List<Field<?>> columns(PersonFilter filter, String table, Field<Short> zone) {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(DSL.inline(scope.versionId()));
    columns.add(filter.id(dsl));
    columns.add(Bucket.PERIOD);
    columns.add(Bucket.MONTH);
    columns.add(zone);
    columns.add(of(table, "network", String.class));
    LatestRecord.variables().forEach(v -> columns.add(of(table, v.id(), Short.class)));
    return columns;
  }

  private static Condition isSpan(String table) {
    return of(table, "since", LocalDate.class)
        .eq(Bucket.SINCE)
        .and(of(table, "month", LocalDate.class).eq(Bucket.MONTH));
  }

  private static List<Field<?>> codes(String table) {
    return LatestRecord.variables()
        .<Field<?>>map(v -> LatestRecord.code(of(table, "latest", Long.class), v).as(v.id()))
        .toList();
  }

  /** The columns of a select list by their places. */
  private static List<Param<Integer>> places(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(DSL::inline).toList();
  }

  private static <T> Field<T> of(String table, String name, Class<T> type) {
    return DSL.field(DSL.name(table, name), type);
  }
}
