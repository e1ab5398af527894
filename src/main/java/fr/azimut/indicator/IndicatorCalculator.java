package fr.azimut.indicator;

import static azimut.database.mart.Tables.INDICATOR_INPUT;
import static azimut.database.mart.Tables.INDICATOR_VALUE;
import static azimut.database.mart.Tables.PERSON_CUBE;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.normalisation.CodeCatalog;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

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
   * attempt are replaced. Values that an earlier version has from the same inputs are copied.
   *
   * @return the number of values
   */
  public long calculate(DSLContext dsl, VersionScope scope) {
    List<String> all =
        catalog.listInForce(scope.month()).stream().map(i -> i.definition().code()).toList();
    return calculate(dsl, scope, all);
  }

  /**
   * Computes some of the indicators in force; the values of the others stay as they are.
   *
   * @param some codes of those to compute
   * @return the number of values of the version
   */
  public long calculate(DSLContext dsl, VersionScope scope, Collection<String> some) {
    QueryPlanning.raiseMemory(dsl);
    QueryPlanning.hashOnly(dsl);
    clear(dsl, scope, some);
    List<Indicator> inForce = catalog.listInForce(scope.month());
    List<String> names = inForce.stream().map(i -> i.definition().code()).toList();
    List<Indicator> indicators =
        inForce.stream().filter(i -> some.contains(i.definition().code())).toList();
    InputFingerprint inputs = InputFingerprint.of(dsl, scope, codes);
    Set<Indicator> wanted =
        indicators.stream()
            .filter(i -> !inputs.copy(dsl, scope, i.definition()))
            .collect(Collectors.toSet());
    TableCompiler compiler = new TableCompiler(dsl, scope, catalog.plan(), codes, names);
    persons(dsl, scope, wanted);
    Deliveries deliveries = Deliveries.read(dsl, scope);
    StructureCoverage coverage = StructureCoverage.read(dsl, scope);
    Modalities modalities = new Modalities(codes, scope, names);
    ValueRepository values = new ValueRepository(dsl, scope.versionId());
    indicators.stream()
        .filter(wanted::contains)
        .sorted(Comparator.comparing(i -> i.flows().contains(FlowTable.REVISION_FLOW)))
        .forEach(
            indicator -> {
              for (FigureTable table : indicator.tables()) {
                AmountMap amounts = new AmountMap(scope.monthDay(), table.evolution() != null);
                compiler.compile(indicator, table).forEach(amounts::add);
                new ValueGrid(
                        scope,
                        deliveries,
                        coverage,
                        indicator,
                        table,
                        modalities.of(indicator, table, deliveries))
                    .fill(amounts, v -> values.add(indicator.definition().code(), v));
              }
              values.flush();
              inputs.keep(dsl, scope, indicator.definition());
            });
    return dsl.fetchCount(INDICATOR_VALUE, INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()));
  }

  private static void clear(DSLContext dsl, VersionScope scope, Collection<String> some) {
    dsl.deleteFrom(INDICATOR_VALUE)
        .where(INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()), INDICATOR_VALUE.INDICATOR.in(some))
        .execute();
    dsl.deleteFrom(INDICATOR_INPUT)
        .where(INDICATOR_INPUT.VERSION_ID.eq(scope.versionId()), INDICATOR_INPUT.INDICATOR.in(some))
        .execute();
    dsl.deleteFrom(PERSON_CUBE).where(PERSON_CUBE.VERSION_ID.eq(scope.versionId())).execute();
  }

  /** Counts distinct persons once for all the indicators that count the same ones. */
  private static void persons(DSLContext dsl, VersionScope scope, Set<Indicator> indicators) {
    PersonCube persons = new PersonCube(dsl, scope);
    List<Bucket> buckets = Bucket.all(scope);
    CubePlan.of(indicators)
        .persons()
        .forEach(
            filter -> dsl.insertInto(PERSON_CUBE).select(persons.of(filter, buckets)).execute());
  }
}
