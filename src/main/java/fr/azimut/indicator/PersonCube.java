package fr.azimut.indicator;

import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Distinct persons of acts of a version, counted once for all the indicators that ask for them. */
final class PersonCube {

  private static final String EVERYBODY = "everybody";

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
   * zone.
   */
  Select<?> of(PersonFilter filter, List<Bucket> buckets) {
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
        new PersonQuery(dsl, scope).persons(
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
        .select(List.of(DSL.inline(scope.versionId()), filter.id(dsl)))
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
    return dsl.select(List.of(DSL.inline(scope.versionId()), filter.id(dsl)))
        .select(
            PersonQuery.person("period", String.class),
            PersonQuery.person("month", LocalDate.class),
            PersonQuery.person("zone_id", Short.class),
            PersonQuery.person("network", String.class))
        .select(codes(PersonQuery.person("latest", Long.class)))
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
            ACTIVITY_PERSON.FILTER_ID.eq(filter.id(dsl)))
        .join(Bucket.table(buckets))
        .on(MONTH_VERSION_DEPOSIT.MONTH.between(Bucket.SINCE, Bucket.MONTH))
        .where(Deposits.ofVersion(scope, buckets))
        .groupBy(Bucket.PERIOD, Bucket.MONTH, DEPOSIT.NETWORK, ACTIVITY_PERSON.PERSON_KEY);
  }
}
