package fr.azimut.indicator;

import static azimut.database.mart.Tables.COVERAGE;
import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.mart.Tables.HEARD;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.impl.DSL;

/**
 * Who is expected in each month that a version shows, zone, network and flow, and who was heard; in
 * structures and in their usual volume ({@code docs/FIGURES.md}, 4).
 */
final class FlowCoverage {

  private final DSLContext dsl;
  private final VersionScope scope;
  private final SenderTable senders;

  FlowCoverage(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
    this.senders = SenderTable.of(scope);
  }

  /** Writes {@code mart.heard}, then from it and the register {@code mart.coverage}. */
  void load() {
    dsl.deleteFrom(HEARD).where(HEARD.VERSION_ID.eq(scope.versionId())).execute();
    if (!senders.isEmpty()) {
      heard();
      coverage();
    }
  }

  /** The structures of which a file tells, and the networks whose files are all in force. */
  private void heard() {
    var structures =
        dsl.select(
                MONTH_VERSION_DEPOSIT.VERSION_ID,
                MONTH_VERSION_DEPOSIT.MONTH,
                DEPOSIT.NETWORK,
                DEPOSIT.FLOW,
                DEPOSIT_STRUCTURE.STRUCTURE_ID)
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(DEPOSIT_STRUCTURE)
            .on(DEPOSIT_STRUCTURE.DEPOSIT_ID.eq(DEPOSIT.ID))
            .where(
                MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()),
                DEPOSIT_STRUCTURE.STRUCTURE_ID.ne(DSL.inline(Perimeter.WHOLE_NETWORK)));
    var networks =
        dsl.select(
                MONTH_VERSION_DEPOSIT.VERSION_ID,
                MONTH_VERSION_DEPOSIT.MONTH,
                DEPOSIT.NETWORK,
                DEPOSIT.FLOW,
                DSL.inline(Perimeter.WHOLE_NETWORK))
            .from(MONTH_VERSION_DEPOSIT)
            .join(DEPOSIT)
            .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
            .join(senders.table())
            .on(SenderTable.NETWORK.eq(DEPOSIT.NETWORK), SenderTable.FLOW.eq(DEPOSIT.FLOW))
            .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
            .groupBy(
                MONTH_VERSION_DEPOSIT.VERSION_ID,
                MONTH_VERSION_DEPOSIT.MONTH,
                DEPOSIT.NETWORK,
                DEPOSIT.FLOW,
                SenderTable.FORMATS)
            .having(DSL.count().ge(SenderTable.FORMATS));
    dsl.insertInto(HEARD)
        .select(structures.union(DeclaredZero.structures(dsl, scope)).union(networks))
        .execute();
  }

  private void coverage() {
    Field<String> compared = DSL.field(DSL.name("by", "compared"), String.class);
    Field<Boolean> received = DSL.field(DSL.name("by", "received"), Boolean.class);
    var by =
        DSL.values(
                DSL.row(DSL.inline(""), told("heard", Boolean.class)),
                DSL.row(
                    DSL.inline(Evolution.PREVIOUS_MONTH.id()),
                    told("heard_month_before", Boolean.class)),
                DSL.row(
                    DSL.inline(Evolution.YEAR_BEFORE.id()),
                    told("heard_year_before", Boolean.class)))
            .as("by", "compared", "received");
    Field<BigDecimal> volume = told("volume", BigDecimal.class);
    Field<BigDecimal> none = DSL.inline(BigDecimal.ZERO);
    List<GroupField> cell =
        List.of(
            told("month", LocalDate.class),
            told("zone_id", Short.class),
            told("network", String.class),
            told("flow", String.class),
            compared);
    dsl.insertInto(
            COVERAGE,
            COVERAGE.VERSION_ID,
            COVERAGE.MONTH,
            COVERAGE.ZONE_ID,
            COVERAGE.NETWORK,
            COVERAGE.FLOW,
            COVERAGE.COMPARED,
            COVERAGE.RECEIVED,
            COVERAGE.EXPECTED,
            COVERAGE.RECEIVED_VOLUME,
            COVERAGE.EXPECTED_VOLUME)
        .select(
            dsl.with(new ExpectedTables(dsl, scope, senders).list())
                .select(
                    DSL.inline(scope.versionId()),
                    told("month", LocalDate.class),
                    told("zone_id", Short.class),
                    told("network", String.class),
                    told("flow", String.class),
                    compared,
                    DSL.count().filterWhere(DSL.condition(received)),
                    DSL.count(),
                    DSL.coalesce(DSL.sum(volume).filterWhere(DSL.condition(received)), none),
                    DSL.coalesce(DSL.sum(volume), none))
                .from(DSL.name(ExpectedTables.TOLD))
                .crossJoin(DSL.lateral(by))
                .groupBy(cell))
        .execute();
  }

  private static <T> Field<T> told(String name, Class<T> type) {
    return DSL.field(DSL.name(ExpectedTables.TOLD, name), type);
  }
}
