package fr.azimut.indicator;

import static azimut.database.mart.Tables.COVERAGE;
import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.ops.Tables.MONTH_VERSION;
import static azimut.database.ops.Tables.RECEPTION;
import static azimut.database.ref.Tables.ZONE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What the platform itself tells: coverage, how late files came, how much values were revised. */
final class PlatformQuery {

  private final DSLContext dsl;
  private final VersionScope scope;

  PlatformQuery(DSLContext dsl, VersionScope scope) {
    this.dsl = dsl;
    this.scope = scope;
  }

  /** Structures received and expected. */
  Select<?> coverage(Map<Role, CheckedPart> parts, List<Bucket> buckets) {
    Map<Role, Field<BigDecimal>> counts = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) ->
            counts.put(
                role,
                (part.measure() == Measure.RECEIVED ? COVERAGE.RECEIVED : COVERAGE.EXPECTED)
                    .cast(BigDecimal.class)));
    return dsl.select(Bucket.PERIOD, Bucket.MONTH, COVERAGE.ZONE_ID, COVERAGE.NETWORK)
        .select(AmountSelect.NO_CODE.as("code"))
        .select(AmountSelect.amounts(counts))
        .from(COVERAGE)
        .join(Bucket.table(buckets))
        .on(COVERAGE.MONTH.eq(Bucket.MONTH))
        .where(
            COVERAGE.VERSION_ID.eq(DSL.inline(scope.versionId())),
            COVERAGE.FLOW.eq(DSL.inline(StructureCoverage.ANY_FLOW)));
  }

  /** Files whose day of reception is known, in the zone that is the region itself. */
  Select<?> deliveries(Map<Role, CheckedPart> parts, List<Bucket> buckets) {
    Field<Integer> late =
        DSL.localDateDiff(
            RECEPTION.RECEIVED_ON,
            DSL.localDateSub(DSL.localDateAdd(RECEPTION.MONTH, 1, DatePart.MONTH), 1, DatePart.DAY)
                .cast(java.time.LocalDate.class));
    Map<Role, Field<BigDecimal>> sums =
        sums(parts, part -> part.measure() == Measure.SUM ? late : DSL.inline(1));
    return dsl.select(Bucket.PERIOD, Bucket.MONTH, ZONE.ZONE_ID, RECEPTION.NETWORK)
        .select(AmountSelect.NO_CODE.as("code"))
        .select(AmountSelect.amounts(sums))
        .from(RECEPTION)
        .join(ZONE)
        .on(
            ZONE.GEOGRAPHY_ID.eq(DSL.inline(scope.geographyId())),
            ZONE.ZONING.eq(DSL.inline(Zone.REGION)))
        .join(Bucket.table(buckets))
        .on(RECEPTION.MONTH.between(Bucket.SINCE, Bucket.MONTH))
        .where(
            RECEPTION.VERSION_ID.eq(DSL.inline(scope.versionId())),
            RECEPTION.RECEIVED_ON.isNotNull())
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4));
  }

  /**
   * The headline values of all networks together beside those of the month's first version. The
   * code is the indicator's place in the registry's order, from 1.
   */
  Select<?> revisions(Map<Role, CheckedPart> parts, List<String> indicators, List<Bucket> buckets) {
    var first = INDICATOR_VALUE.as("first");
    var version = MONTH_VERSION.as("version");
    Function<CheckedPart, Field<?>> amount =
        part ->
            Objects.requireNonNull(part.of())
                .bind(
                    name ->
                        name.equals("first")
                            ? DSL.abs(first.VALUE)
                            : DSL.abs(INDICATOR_VALUE.VALUE.minus(first.VALUE)));
    java.util.Map<String, Short> places = new java.util.LinkedHashMap<>();
    indicators.forEach(code -> places.put(code, (short) (places.size() + 1)));
    return dsl.select(Bucket.PERIOD, Bucket.MONTH, INDICATOR_VALUE.ZONE_ID)
        .select(DSL.inline("").as("network"))
        .select(DSL.case_(INDICATOR_VALUE.INDICATOR).mapValues(places).as("code"))
        .select(AmountSelect.amounts(sums(parts, amount)))
        .from(INDICATOR_VALUE)
        .join(version)
        .on(
            version.REGION.eq(
                dsl.select(MONTH_VERSION.REGION)
                    .from(MONTH_VERSION)
                    .where(MONTH_VERSION.ID.eq(DSL.inline(scope.versionId())))),
            version.MONTH.eq(DSL.inline(scope.monthDay())),
            version.VERSION.eq(DSL.inline(1)),
            version.ID.ne(DSL.inline(scope.versionId())))
        .join(first)
        .on(
            first.VERSION_ID.eq(version.ID),
            first.INDICATOR.eq(INDICATOR_VALUE.INDICATOR),
            first.ZONE_ID.eq(INDICATOR_VALUE.ZONE_ID),
            first.NETWORK.eq(INDICATOR_VALUE.NETWORK),
            first.PERIOD.eq(INDICATOR_VALUE.PERIOD),
            first.MONTH.eq(INDICATOR_VALUE.MONTH),
            first.VARIABLE.eq(INDICATOR_VALUE.VARIABLE),
            first.MODALITY.eq(INDICATOR_VALUE.MODALITY))
        .join(Bucket.table(buckets))
        .on(INDICATOR_VALUE.PERIOD.eq(Bucket.PERIOD), INDICATOR_VALUE.MONTH.eq(Bucket.MONTH))
        .where(
            INDICATOR_VALUE.VERSION_ID.eq(DSL.inline(scope.versionId())),
            INDICATOR_VALUE.NETWORK.eq(DSL.inline("")),
            INDICATOR_VALUE.VARIABLE.eq(DSL.inline("")),
            INDICATOR_VALUE.INDICATOR.in(Deposits.inline(indicators)),
            INDICATOR_VALUE.VALUE.isNotNull(),
            first.VALUE.isNotNull())
        .groupBy(DSL.inline(1), DSL.inline(2), DSL.inline(3), DSL.inline(4), DSL.inline(5));
  }

  private static Map<Role, Field<BigDecimal>> sums(
      Map<Role, CheckedPart> parts, Function<CheckedPart, Field<?>> amount) {
    Map<Role, Field<BigDecimal>> sums = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) -> sums.put(role, DSL.sum(amount.apply(part).cast(BigDecimal.class))));
    return sums;
  }
}
