package fr.azimut.indicator;

import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.mart.Tables.HEARD;
import static azimut.database.mart.Tables.REGISTER;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;
import static azimut.database.ref.Tables.ATOM_ZONE;
import static azimut.database.ref.Tables.ZONE;

import azimut.database.mart.tables.Heard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Row1;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Who is expected, step by step, as tables of one statement. Expected are the structures of the
 * register that have their seat in a zone, or whose records were placed there in the month or in
 * the twelve accepted months before it; a network without structures in the register is one unit of
 * its own, expected everywhere. Twelve accepted months, as far as the version looks, say what is
 * usual.
 */
final class ExpectedTables {

  /** The last of them: who is expected, and when it was heard. */
  static final String TOLD = "told";

  private static final int PAST = 12;
  private static final int SCALE = 6;
  private static final String SHOWN = "shown";
  private static final String WHOLE = "whole";
  private static final String BEFORE = "before";
  private static final String PLACED = "placed";
  private static final String MET = "met";
  private static final String EXPECTED = "expected";
  private static final String TIMES = "times";

  private final DSLContext dsl;
  private final VersionScope scope;
  private final SenderTable senders;

  ExpectedTables(DSLContext dsl, VersionScope scope, SenderTable senders) {
    this.dsl = dsl;
    this.scope = scope;
    this.senders = senders;
  }

  /** Each is made from those before it. */
  List<CommonTableExpression<?>> list() {
    return List.of(
        shown(),
        DSL.name("sender").as(dsl.selectFrom(senders.table())),
        whole(),
        before(),
        placed(),
        met(),
        expected(),
        times(),
        told());
  }

  private CommonTableExpression<?> shown() {
    var months = scope.listMonths().stream().map(m -> DSL.row(DSL.inline(m))).toList();
    return DSL.name(SHOWN)
        .as(dsl.selectFrom(DSL.values(months.toArray(ExpectedTables::newRows)).as(SHOWN, "month")));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Row1<LocalDate>[] newRows(int length) {
    return (Row1<LocalDate>[]) new Row1[length];
  }

  /** The networks that are one unit of their own, by month. */
  private CommonTableExpression<?> whole() {
    return DSL.name(WHOLE)
        .as(
            dsl.select(month(SHOWN), SenderTable.NETWORK, SenderTable.FLOW)
                .from(DSL.name(SHOWN))
                .crossJoin(DSL.name("sender"))
                .where(
                    DSL.condition(SenderTable.STRUCTURED)
                        .not()
                        .or(
                            DSL.notExists(
                                DSL.selectOne()
                                    .from(REGISTER)
                                    .where(
                                        REGISTER.VERSION_ID.eq(scope.versionId()),
                                        REGISTER.MONTH.eq(month(SHOWN)),
                                        REGISTER.NETWORK.eq(SenderTable.NETWORK))))));
  }

  /** The accepted months that say what is usual in a month. */
  private CommonTableExpression<?> before() {
    Field<Integer> place =
        DSL.rowNumber()
            .over(
                DSL.partitionBy(month(SHOWN), HEARD.NETWORK, HEARD.FLOW)
                    .orderBy(HEARD.MONTH.desc()));
    var ranked =
        dsl.select(
                month(SHOWN), HEARD.NETWORK, HEARD.FLOW, HEARD.MONTH.as("past"), place.as("place"))
            .from(DSL.name(SHOWN))
            .join(HEARD)
            .on(HEARD.MONTH.lt(month(SHOWN)))
            .where(
                HEARD.VERSION_ID.eq(scope.versionId()),
                HEARD.STRUCTURE_ID.eq(DSL.inline(Perimeter.WHOLE_NETWORK)))
            .asTable("ranked");
    return DSL.name(BEFORE)
        .as(
            dsl.select(month("ranked"), network("ranked"), flow("ranked"), past("ranked"))
                .from(ranked)
                .where(of("ranked", "place", Integer.class).le(DSL.inline(PAST))));
  }

  /** What the records of a structure that are placed in a zone add up to, by month. */
  private CommonTableExpression<?> placed() {
    return DSL.name(PLACED)
        .as(
            dsl.select(
                    MONTH_VERSION_DEPOSIT.MONTH,
                    DEPOSIT.NETWORK,
                    DEPOSIT.FLOW,
                    DEPOSIT_STRUCTURE.STRUCTURE_ID,
                    ATOM_ZONE.ZONE_ID,
                    DSL.sum(DEPOSIT_STRUCTURE.VOLUME).as("volume"))
                .from(MONTH_VERSION_DEPOSIT)
                .join(DEPOSIT)
                .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
                .join(DEPOSIT_STRUCTURE)
                .on(DEPOSIT_STRUCTURE.DEPOSIT_ID.eq(DEPOSIT.ID))
                .join(ATOM_ZONE)
                .on(AmountSelect.inZone(scope, DEPOSIT_STRUCTURE.ATOM_ID))
                .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
                .groupBy(
                    MONTH_VERSION_DEPOSIT.MONTH,
                    DEPOSIT.NETWORK,
                    DEPOSIT.FLOW,
                    DEPOSIT_STRUCTURE.STRUCTURE_ID,
                    ATOM_ZONE.ZONE_ID));
  }

  /** Who was met in a zone in a month or before it; the volume is that of before alone. */
  private CommonTableExpression<?> met() {
    return DSL.name(MET)
        .as(
            dsl.select(month(BEFORE), network(PLACED), flow(PLACED))
                .select(structure(PLACED), zone(PLACED), volume(PLACED).as("volume"))
                .from(DSL.name(BEFORE))
                .join(DSL.name(PLACED))
                .on(
                    network(PLACED).eq(network(BEFORE)),
                    flow(PLACED).eq(flow(BEFORE)),
                    month(PLACED).eq(past(BEFORE)))
                .unionAll(
                    dsl.select(month(PLACED), network(PLACED), flow(PLACED))
                        .select(structure(PLACED), zone(PLACED), DSL.inline(BigDecimal.ZERO))
                        .from(DSL.name(PLACED))
                        .join(DSL.name(SHOWN))
                        .on(month(SHOWN).eq(month(PLACED)))));
  }

  private CommonTableExpression<?> expected() {
    Field<BigDecimal> none = DSL.inline(BigDecimal.ZERO);
    Field<Integer> unit = DSL.inline(Perimeter.WHOLE_NETWORK);
    var seats =
        dsl.select(REGISTER.MONTH, REGISTER.NETWORK, SenderTable.FLOW)
            .select(REGISTER.STRUCTURE_ID, ATOM_ZONE.ZONE_ID, none.as("volume"))
            .from(REGISTER)
            .join(DSL.name("sender"))
            .on(SenderTable.NETWORK.eq(REGISTER.NETWORK), DSL.condition(SenderTable.STRUCTURED))
            .join(ATOM_ZONE)
            .on(AmountSelect.inZone(scope, REGISTER.ATOM_ID))
            .where(REGISTER.VERSION_ID.eq(scope.versionId()));
    var served =
        dsl.select(month(MET), network(MET), flow(MET))
            .select(structure(MET), zone(MET), volume(MET))
            .from(DSL.name(MET))
            .join(REGISTER)
            .on(
                REGISTER.VERSION_ID.eq(scope.versionId()),
                REGISTER.MONTH.eq(month(MET)),
                REGISTER.STRUCTURE_ID.eq(structure(MET)));
    var everywhere =
        dsl.select(month(WHOLE), network(WHOLE), flow(WHOLE))
            .select(unit, ZONE.ZONE_ID, none)
            .from(DSL.name(WHOLE))
            .crossJoin(ZONE)
            .where(ZONE.GEOGRAPHY_ID.eq(scope.geographyId()));
    var units =
        dsl.select(month(MET), network(MET), flow(MET))
            .select(unit, zone(MET), volume(MET))
            .from(DSL.name(MET))
            .join(DSL.name(WHOLE))
            .on(
                month(WHOLE).eq(month(MET)),
                network(WHOLE).eq(network(MET)),
                flow(WHOLE).eq(flow(MET)));
    Table<?> all = seats.unionAll(served).unionAll(everywhere).unionAll(units).asTable("everybody");
    return DSL.name(EXPECTED)
        .as(
            dsl.select(month("everybody"), network("everybody"), flow("everybody"))
                .select(structure("everybody"), zone("everybody"))
                .select(DSL.sum(volume("everybody")).as("volume"))
                .from(all)
                .groupBy(
                    month("everybody"),
                    network("everybody"),
                    flow("everybody"),
                    structure("everybody"),
                    zone("everybody")));
  }

  /** In how many of the months before a month somebody was heard. */
  private CommonTableExpression<?> times() {
    return DSL.name(TIMES)
        .as(
            dsl.select(month(BEFORE), HEARD.NETWORK, HEARD.FLOW, HEARD.STRUCTURE_ID)
                .select(DSL.count().as("times"))
                .from(DSL.name(BEFORE))
                .join(HEARD)
                .on(
                    HEARD.NETWORK.eq(network(BEFORE)),
                    HEARD.FLOW.eq(flow(BEFORE)),
                    HEARD.MONTH.eq(past(BEFORE)))
                .where(HEARD.VERSION_ID.eq(scope.versionId()))
                .groupBy(month(BEFORE), HEARD.NETWORK, HEARD.FLOW, HEARD.STRUCTURE_ID));
  }

  /** Where rows are rare events, the whole network speaks for each of its structures. */
  private CommonTableExpression<?> told() {
    Field<Integer> speaker =
        DSL.when(DSL.condition(SenderTable.EVERY), structure(EXPECTED))
            .otherwise(DSL.inline(Perimeter.WHOLE_NETWORK));
    Heard now = HEARD.as("heard_now");
    Heard monthBefore = HEARD.as("heard_month_before");
    Heard yearBefore = HEARD.as("heard_year_before");
    Field<BigDecimal> usual =
        DSL.round(volume(EXPECTED).div(of(TIMES, "times", BigDecimal.class)), SCALE);
    Condition heard = now.MONTH.isNotNull();
    return DSL.name(TOLD)
        .as(
            dsl.select(month(EXPECTED), network(EXPECTED), flow(EXPECTED), zone(EXPECTED))
                .select(DSL.coalesce(usual, DSL.inline(BigDecimal.ZERO)).as("volume"))
                .select(
                    DSL.field(heard).as("heard"),
                    DSL.field(heard.and(monthBefore.MONTH.isNotNull())).as("heard_month_before"),
                    DSL.field(heard.and(yearBefore.MONTH.isNotNull())).as("heard_year_before"))
                .from(DSL.name(EXPECTED))
                .join(DSL.name("sender"))
                .on(SenderTable.NETWORK.eq(network(EXPECTED)), SenderTable.FLOW.eq(flow(EXPECTED)))
                .leftJoin(DSL.name(TIMES))
                .on(
                    month(TIMES).eq(month(EXPECTED)),
                    network(TIMES).eq(network(EXPECTED)),
                    flow(TIMES).eq(flow(EXPECTED)),
                    structure(TIMES).eq(speaker))
                .leftJoin(now)
                .on(isHeard(now, speaker, 0))
                .leftJoin(monthBefore)
                .on(isHeard(monthBefore, speaker, Evolution.PREVIOUS_MONTH.months()))
                .leftJoin(yearBefore)
                .on(isHeard(yearBefore, speaker, Evolution.YEAR_BEFORE.months())));
  }

  private Condition isHeard(Heard heard, Field<Integer> speaker, int monthsBefore) {
    Field<LocalDate> month =
        DSL.localDateSub(month(EXPECTED), monthsBefore, DatePart.MONTH).cast(LocalDate.class);
    return heard
        .VERSION_ID
        .eq(scope.versionId())
        .and(heard.NETWORK.eq(network(EXPECTED)))
        .and(heard.FLOW.eq(flow(EXPECTED)))
        .and(heard.STRUCTURE_ID.eq(speaker))
        .and(heard.MONTH.eq(month));
  }

  private static Field<LocalDate> month(String table) {
    return of(table, "month", LocalDate.class);
  }

  private static Field<LocalDate> past(String table) {
    return of(table, "past", LocalDate.class);
  }

  private static Field<String> network(String table) {
    return of(table, "network", String.class);
  }

  private static Field<String> flow(String table) {
    return of(table, "flow", String.class);
  }

  private static Field<Integer> structure(String table) {
    return of(table, "structure_id", Integer.class);
  }

  private static Field<Short> zone(String table) {
    return of(table, "zone_id", Short.class);
  }

  private static Field<BigDecimal> volume(String table) {
    return of(table, "volume", BigDecimal.class);
  }

  private static <T> Field<T> of(String table, String name, Class<T> type) {
    return DSL.field(DSL.name(table, name), type);
  }
}
