package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.ops.Tables.DEPOSIT;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import fr.azimut.normalisation.CodeCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Computes the values of a month version, one indicator at a time, into {@code mart}. */
public final class IndicatorCalculator {

  private final IndicatorCatalog catalog;
  private final CodeCatalog codes;

  /**
   * @param catalog the registry
   * @param codes the canonical codes
   */
  public IndicatorCalculator(IndicatorCatalog catalog, CodeCatalog codes) {
    this.catalog = catalog;
    this.codes = codes;
  }

  /**
   * Computes every indicator in force, in the caller's transaction; values of an earlier, broken
   * attempt are replaced.
   *
   * @return the number of values
   */
  public long calculate(DSLContext dsl, VersionScope scope) {
    dsl.deleteFrom(INDICATOR_VALUE)
        .where(INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()))
        .execute();
    PartCompiler parts = new PartCompiler(dsl, scope, catalog.plan(), codes);
    IndicatorCompiler compiler = new IndicatorCompiler(parts);
    ValueGrid grid = new ValueGrid(scope, codes, deliveries(dsl, scope), persons(dsl, scope));
    long written = 0;
    for (Indicator indicator : catalog.listInForce(scope.month())) {
      Amounts amounts = new Amounts(codes);
      compiler.compile(indicator).forEach(amounts::add);
      List<IndicatorValue> values = grid.fill(indicator, amounts);
      ValueRepository.save(dsl, scope.versionId(), indicator.definition().code(), values);
      written += values.size();
    }
    return written;
  }

  /** Which networks delivered which flow in which month; of flow place and context, the Region. */
  private static Deliveries deliveries(DSLContext dsl, VersionScope scope) {
    Map<String, Set<Deliveries.Delivery>> byFlow = new HashMap<>();
    dsl.select(MONTH_VERSION_DEPOSIT.MONTH, DEPOSIT.NETWORK, DEPOSIT.FLOW)
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()))
        .forEach(
            r ->
                byFlow
                    .computeIfAbsent(r.value3(), f -> new HashSet<>())
                    .add(new Deliveries.Delivery(r.value1(), r.value2())));
    return new Deliveries(byFlow);
  }

  /** How the networks of the version count persons, told by what they sent. */
  private static PersonCounting persons(DSLContext dsl, VersionScope scope) {
    Set<String> byKey = new HashSet<>();
    Set<String> byTally = new HashSet<>();
    dsl.select(
            DEPOSIT.NETWORK,
            DSL.field(anyRecord(ACTIVITY.PERSON_KEY.isNotNull())),
            DSL.field(anyRecord(ACTIVITY.PERSONS.gt(0))))
        .from(MONTH_VERSION_DEPOSIT)
        .join(DEPOSIT)
        .on(DEPOSIT.ID.eq(MONTH_VERSION_DEPOSIT.DEPOSIT_ID))
        .where(MONTH_VERSION_DEPOSIT.VERSION_ID.eq(scope.versionId()), DEPOSIT.FLOW.eq("activity"))
        .forEach(
            r -> {
              if (r.value2()) {
                byKey.add(r.value1());
              }
              if (r.value3()) {
                byTally.add(r.value1());
              }
            });
    return new PersonCounting(byKey, byTally);
  }

  private static Condition anyRecord(Condition kept) {
    return DSL.exists(
        DSL.selectOne().from(ACTIVITY).where(ACTIVITY.DEPOSIT_ID.eq(DEPOSIT.ID), kept));
  }
}
