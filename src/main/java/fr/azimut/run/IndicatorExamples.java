package fr.azimut.run;

import fr.azimut.deposit.ExampleDeposits;
import fr.azimut.indicator.CoverageLoader;
import fr.azimut.indicator.CubeLoader;
import fr.azimut.indicator.ExampleCase;
import fr.azimut.indicator.ExampleCase.Sent;
import fr.azimut.indicator.ExampleFigures;
import fr.azimut.indicator.ExampleFigures.Mismatch;
import fr.azimut.indicator.ExampleRevisions;
import fr.azimut.indicator.IndicatorCalculator;
import fr.azimut.indicator.IndicatorCatalog;
import fr.azimut.indicator.VersionScope;
import fr.azimut.month.MonthVersion;
import fr.azimut.month.MonthVersionRepository;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.normalisation.ExampleRows;
import fr.azimut.normalisation.KeyScopes;
import fr.azimut.normalisation.WritableCodes;
import fr.azimut.territory.ExampleGeography;
import fr.azimut.territory.Geography;
import fr.azimut.territory.GeographyRepository;
import fr.azimut.territory.Zone;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/**
 * Executes the examples of the definitions by what computes the figures of a month: their rows are
 * loaded, counted, calculated and rolled back. Nothing of it stays.
 */
final class IndicatorExamples {

  private static final String REVISION = "revision";
  private static final String DELIVERY = "delivery";

  private final IndicatorCatalog indicators;
  private final CodeCatalog codes;
  private final WritableCodes writable;
  private final KeyScopes scopes;
  private final ExampleGeography territory = new ExampleGeography();
  private final Map<Short, Zone> zones = new TreeMap<>();

  /**
   * @param writable the codes that the networks of the examples can write
   * @param scopes within what these networks tell persons apart
   */
  IndicatorExamples(
      IndicatorCatalog indicators, CodeCatalog codes, WritableCodes writable, KeyScopes scopes) {
    this.indicators = indicators;
    this.codes = codes;
    this.writable = writable;
    this.scopes = scopes;
    Geography geography = territory.geography();
    geography.zones().forEach(zone -> zones.put(geography.zoneId(zone), zone));
  }

  /**
   * An example that was executed.
   *
   * @param mismatches the figures that are not as it says; none when it holds
   */
  record Executed(ExampleCase example, List<Mismatch> mismatches) {}

  /**
   * Executes all of them, in the order of the indicators' codes.
   *
   * @param dsl a migrated database; what happens in it is rolled back
   * @throws fr.azimut.definition.DefinitionException when a row or a figure of an example names
   *     what does not exist
   */
  List<Executed> execute(DSLContext dsl) {
    return execute(dsl, UnaryOperator.identity());
  }

  /**
   * The same of files, or rows in them, that are put in another order first.
   *
   * @param order gives the files of an example in the order in which they are loaded
   */
  List<Executed> execute(DSLContext dsl, UnaryOperator<List<Sent>> order) {
    return inVain(
        dsl,
        sql -> {
          int geographyId = GeographyRepository.save(sql, territory.geography());
          List<Executed> executed = new ArrayList<>();
          for (ExampleCase example : indicators.listExamples()) {
            executed.add(
                new Executed(
                    example, inVain(sql, each -> execute(each, geographyId, example, order))));
          }
          return executed;
        });
  }

  private List<Mismatch> execute(
      DSLContext dsl, int geographyId, ExampleCase example, UnaryOperator<List<Sent>> order) {
    Map<YearMonth, List<Integer>> deposits = new TreeMap<>();
    for (Sent sent : order.apply(example.listSent())) {
      if (!isOfPlatform(sent)) {
        int id = load(dsl, geographyId, example, sent);
        example
            .monthsInForce(sent)
            .forEach(month -> deposits.computeIfAbsent(month, m -> new ArrayList<>()).add(id));
      }
    }
    MonthVersion first = open(dsl, geographyId, example, "first", Map.of());
    MonthVersion version = open(dsl, geographyId, example, "later", deposits);
    VersionScope scope = example.scope(version.id(), geographyId, zones, codes, writable);
    for (Sent sent : example.listSent()) {
      if (sent.flow().equals(DELIVERY)) {
        receive(dsl, version.id(), sent);
      } else if (sent.flow().equals(REVISION)) {
        ExampleRevisions.save(dsl, first.id(), scope, sent.rows(), example.position());
      }
    }
    CoverageLoader.load(dsl, scope);
    new IndicatorCalculator(indicators, codes).calculate(dsl, scope, Set.of(example.indicator()));
    return ExampleFigures.compare(dsl, scope, example);
  }

  /** What the platform knows by itself: no rows are loaded of it. */
  private static boolean isOfPlatform(Sent sent) {
    return sent.flow().equals(DELIVERY) || sent.flow().equals(REVISION);
  }

  private int load(DSLContext dsl, int geographyId, ExampleCase example, Sent sent) {
    int id =
        ExampleDeposits.open(dsl, region(), geographyId, sent.network(), sent.flow(), sent.month());
    new ExampleRows(dsl, codes, scopes, territory)
        .load(id, sent.flow(), sent.month(), sent.rows(), example.position());
    new CubeLoader(indicators).load(dsl, id, sent.flow());
    return id;
  }

  private MonthVersion open(
      DSLContext dsl,
      int geographyId,
      ExampleCase example,
      String inputs,
      Map<YearMonth, List<Integer>> deposits) {
    return new MonthVersionRepository(dsl)
        .open(region(), example.month(), inputs, geographyId, deposits);
  }

  private static void receive(DSLContext dsl, int versionId, Sent sent) {
    int rank = 0;
    for (Map<String, String> row : sent.rows()) {
      rank++;
      ExampleDeposits.receive(
          dsl,
          versionId,
          sent.network(),
          sent.month(),
          String.valueOf(rank),
          Integer.parseInt(row.getOrDefault("days_late", "0")));
    }
  }

  private String region() {
    return territory.geography().profile().id();
  }

  /** Does something in a transaction, or in a part of the one that is open, and undoes it. */
  private static <T> T inVain(DSLContext dsl, Function<DSLContext, T> work) {
    List<T> results = new ArrayList<>();
    try {
      dsl.transaction(
          transaction -> {
            results.add(work.apply(transaction.dsl()));
            throw new Undone();
          });
    } catch (Undone e) {
      return results.get(0);
    }
    throw new IllegalStateException("a transaction was not undone");
  }

  private static final class Undone extends RuntimeException {}
}
