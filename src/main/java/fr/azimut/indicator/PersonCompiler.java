package fr.azimut.indicator;

import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.mart.Tables.PERSON_FILTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.CubePlan.PersonFilter;
import fr.azimut.indicator.IndicatorCompiler.PartRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Counts distinct persons of a network in a zone and period. A person counts once, with the
 * variables of their last record of the period in the zone.
 */
final class PersonCompiler {

  private static final String LATEST = "latest";

  private final DSLContext dsl;
  private final VersionScope scope;

  PersonCompiler(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  Select<Record5<LocalDate, Short, String, Short, BigDecimal>> compile(PartRequest request) {
    var filter =
        DSL.select(PERSON_FILTER.ID)
            .from(PERSON_FILTER)
            .where(
                PERSON_FILTER.EXPRESSION.eq(
                    DSL.inline(PersonFilter.of(request.indicator()).text())));
    Field<LocalDate> bucket = PartCompiler.month(request, scope).as("month");
    List<Field<?>> once = new ArrayList<>();
    if (request.withHistory()) {
      once.add(MONTH_VERSION_DEPOSIT.MONTH);
    }
    once.addAll(List.of(ATOM_ZONE.ZONE_ID, DEPOSIT.NETWORK, ACTIVITY_PERSON.PERSON_KEY));
    List<org.jooq.OrderField<?>> order = new ArrayList<>(once);
    order.add(ACTIVITY_PERSON.DAY.desc());
    order.add(ACTIVITY_PERSON.LINE.desc());
    // Two files of one network may have the same line on the same day.
    order.add(DEPOSIT.FORMAT);
    var latest =
        dsl.select(
                bucket,
                ATOM_ZONE.ZONE_ID,
                DEPOSIT.NETWORK,
                ACTIVITY_PERSON.SEX,
                ACTIVITY_PERSON.AGE_BAND,
                ACTIVITY_PERSON.EDUCATION,
                ACTIVITY_PERSON.STATUS)
            .distinctOn(once)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(ACTIVITY_PERSON)
            .on(
                ACTIVITY_PERSON.DEPOSIT_ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID),
                ACTIVITY_PERSON.FILTER_ID.eq(filter))
            .join(ATOM_ZONE)
            .on(
                ATOM_ZONE.GEOGRAPHY_ID.eq(scope.geographyId()),
                ATOM_ZONE.ATOM_ID.eq(ACTIVITY_PERSON.ATOM_ID))
            .where(
                MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()),
                PartCompiler.months(request, scope))
            .orderBy(order)
            .asTable(LATEST);
    Field<LocalDate> month = DSL.field(DSL.name(LATEST, "month"), LocalDate.class);
    Field<Short> zone = DSL.field(DSL.name(LATEST, "zone_id"), Short.class);
    Field<String> network = DSL.field(DSL.name(LATEST, "network"), String.class);
    Field<Short> code = PartCompiler.code(request, PersonCompiler::inLatest);
    return dsl.select(month, zone, network, code, DSL.count().cast(BigDecimal.class))
        .from(latest)
        .where(
            PartCompiler.bind(request.filter(), PersonCompiler::inLatest),
            PartCompiler.known(request, PersonCompiler::inLatest))
        .groupBy(PartCompiler.FIRST_FOUR);
  }

  private static Field<Short> inLatest(String variable) {
    return DSL.field(DSL.name(LATEST, variable), Short.class);
  }
}
