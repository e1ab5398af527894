package fr.azimut.indicator;

import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.FigureTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Distinct persons of pathways and of lists of early leavers, with the codes of their latest
 * record. These flows are small: no table of persons is kept.
 */
final class RecordPersonQuery {

  private static final String PERSON = "person";

  private final DSLContext dsl;
  private final VersionScope scope;

  RecordPersonQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** Persons of some parts of a table that share which records make a person count. */
  Select<?> of(
      FigureTable table,
      Relation relation,
      Map<Role, CheckedPart> parts,
      List<Bucket> buckets,
      Condition kept) {
    CheckedPart any = parts.values().iterator().next();
    List<Field<?>> once =
        List.of(
            Bucket.PERIOD,
            Bucket.MONTH,
            ATOM_ZONE.ZONE_ID,
            DEPOSIT.NETWORK,
            relation.flow().column("person_key", java.util.UUID.class));
    List<OrderField<?>> order = new ArrayList<>(once);
    order.addAll(LatestRecord.order(relation));
    List<Field<?>> columns = new ArrayList<>(once.subList(0, 4));
    for (String variable : variables(table, parts)) {
      columns.add(relation.fields().apply(variable).as(variable));
    }
    var person =
        dsl.select(columns)
            .distinctOn(once)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(relation.table())
            .on(relation.deposit().eq(DEPOSIT.ID))
            .join(Bucket.table(buckets))
            .on(MONTH_VERSION_DEPOSIT.MONTH.between(Bucket.SINCE, Bucket.MONTH))
            .join(ATOM_ZONE)
            .on(AmountSelect.inZone(scope, relation.atom()))
            .where(
                Deposits.ofVersion(scope, buckets),
                relation.common(),
                Relation.bind(any.records(), relation.fields()),
                relation.flow().column("person_key", java.util.UUID.class).isNotNull(),
                kept)
            .orderBy(order)
            .asTable(PERSON);
    Map<Role, Field<BigDecimal>> counts = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) ->
            counts.put(
                role,
                AmountSelect.filtered(
                        DSL.count(), Relation.bind(part.where(), RecordPersonQuery::person))
                    .cast(BigDecimal.class)));
    return dsl.select(
            DSL.field(DSL.name(PERSON, "period"), String.class),
            DSL.field(DSL.name(PERSON, "month"), LocalDate.class),
            DSL.field(DSL.name(PERSON, "zone_id"), Short.class),
            DSL.field(DSL.name(PERSON, "network"), String.class),
            AmountSelect.code(table, RecordPersonQuery::person).as("code"))
        .select(AmountSelect.amounts(counts))
        .from(person)
        .where(AmountSelect.known(table, RecordPersonQuery::person))
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4), DSL.inline(5));
  }

  private static Set<String> variables(FigureTable table, Map<Role, CheckedPart> parts) {
    Set<String> variables = new TreeSet<>();
    if (table.hasCodes()) {
      variables.add(table.variable());
    }
    for (CheckedPart part : parts.values()) {
      Filter where = part.where();
      if (where != null) {
        variables.addAll(where.variables());
      }
    }
    return variables;
  }

  private static Field<?> person(String variable) {
    return DSL.field(DSL.name(PERSON, variable), Short.class);
  }
}
