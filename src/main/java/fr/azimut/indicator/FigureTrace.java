package fr.azimut.indicator;

import static azimut.database.core.Tables.STRUCTURE;
import static azimut.database.mart.Tables.INDICATOR_VALUE;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.PartTrace.Traced;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.PlacementRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Leads a figure of a version back to the records that it counts: the same conditions, on the
 * records themselves instead of the cubes. Never tells a key of a person.
 */
public final class FigureTrace {

  private final DSLContext dsl;
  private final DSLContext records;
  private final VersionScope scope;
  private final IndicatorCatalog catalog;
  private final CodeCatalog codes;
  private final Deliveries deliveries;

  /**
   * @param dsl the database
   * @param scope the version
   * @param catalog the registry
   * @param codes the canonical codes
   */
  public FigureTrace(
      DSLContext dsl, VersionScope scope, IndicatorCatalog catalog, CodeCatalog codes) {
    this(dsl, dsl, scope, catalog, codes);
  }

  private FigureTrace(
      DSLContext dsl,
      DSLContext records,
      VersionScope scope,
      IndicatorCatalog catalog,
      CodeCatalog codes) {
    this.dsl = dsl;
    this.records = records;
    this.scope = scope;
    this.catalog = catalog;
    this.codes = codes;
    this.deliveries = Deliveries.read(dsl, scope);
  }

  /**
   * The same over other records: those of temporary tables that have the names of the flows' own.
   *
   * @param transaction which sees the tables
   */
  public FigureTrace ofTemporary(DSLContext transaction) {
    RenderMapping mapping =
        new RenderMapping()
            .withSchemata(new MappedSchema().withInput("core").withOutput("pg_temp"));
    DSLContext mapped =
        DSL.using(
            transaction
                .configuration()
                .derive(SettingsTools.clone(transaction.settings()).withRenderMapping(mapping)));
    return new FigureTrace(transaction, mapped, scope, catalog, codes);
  }

  /** The variables whose figures an indicator of the month has, the headline's {@code ""} first. */
  public List<String> variables(String indicator) {
    Set<String> variables = new LinkedHashSet<>();
    get(indicator).tables().forEach(table -> variables.add(table.variable()));
    return List.copyOf(variables);
  }

  /** The modalities of a variable of an indicator. */
  public List<String> modalities(String indicator, String variable) {
    Indicator of = get(indicator);
    return of.tables().stream()
        .filter(table -> table.variable().equals(variable))
        .flatMap(table -> modalities(of, table).keySet().stream())
        .toList();
  }

  /** The flows whose records a figure counts, as files name them, each with its table. */
  public SortedMap<String, String> flows(FigureQuestion question) {
    Indicator indicator = get(question.indicator());
    SortedMap<String, String> flows = new TreeMap<>();
    Stream.concat(
            indicator.flows().stream(),
            table(indicator, question).parts().values().stream()
                .flatMap(part -> Stream.ofNullable(part.otherFlow())))
        .filter(PartTrace::hasTable)
        .forEach(flow -> flows.put(flow.id(), flow.table().getName()));
    return flows;
  }

  /** The figure as it was computed; empty when the indicator does not give it. */
  public Optional<TracedValue> findValue(FigureQuestion question) {
    return dsl.selectFrom(INDICATOR_VALUE)
        .where(
            INDICATOR_VALUE.VERSION_ID.eq(scope.versionId()),
            INDICATOR_VALUE.INDICATOR.eq(question.indicator()),
            INDICATOR_VALUE.ZONE_ID.eq(question.zoneId()),
            INDICATOR_VALUE.NETWORK.eq(question.network()),
            INDICATOR_VALUE.PERIOD.eq(question.period().name()),
            INDICATOR_VALUE.MONTH.eq(scope.monthDay()),
            INDICATOR_VALUE.VARIABLE.eq(question.variable()),
            INDICATOR_VALUE.MODALITY.eq(question.modality()))
        .fetchOptional(
            r ->
                new TracedValue(
                    r.getNumerator(),
                    r.getDenominator(),
                    r.getOtherNumerator(),
                    r.getOtherDenominator(),
                    r.getValue(),
                    Stream.of(Cause.values())
                        .filter(c -> c.id().equals(r.getCause()))
                        .findFirst()
                        .orElse(null),
                    r.getReceived(),
                    r.getExpected(),
                    r.getVolumeShare()));
  }

  /** Whether the version's values were computed with what the definitions say today. */
  public boolean isUnchanged(String indicator) {
    return InputFingerprint.of(dsl, scope, codes).isOf(dsl, scope, get(indicator).definition());
  }

  /** The SQL that the figure is computed with, for all zones and its period. */
  public List<String> listSql(FigureQuestion question) {
    Indicator indicator = get(question.indicator());
    FigureTable table = table(indicator, question);
    List<String> names =
        catalog.listInForce(scope.month()).stream().map(i -> i.definition().code()).toList();
    List<Bucket> buckets = trace(question).buckets();
    DSLContext formatted =
        DSL.using(
            dsl.configuration()
                .derive(SettingsTools.clone(dsl.settings()).withRenderFormatted(true)));
    return Stream.concat(
            PersonCube.filters(indicator, table).stream()
                .map(filter -> new PersonCube(dsl, scope).of(filter, buckets)),
            new TableCompiler(dsl, scope, catalog.plan(), codes, names)
                .compile(indicator, table, buckets).stream())
        .map(formatted::renderInlined)
        .toList();
  }

  /** The parts of the figure that records make, counted again. */
  public List<TracedPart> listParts(FigureQuestion question) {
    PartTrace trace = trace(question);
    List<TracedPart> parts = new ArrayList<>();
    for (Traced traced : trace.list()) {
      parts.add(part(parts.size(), traced, trace.rows(traced)));
    }
    return parts;
  }

  /** What takes lines of files. */
  @FunctionalInterface
  public interface LineSink {

    /** Takes a line of the file of a deposit. */
    void take(int depositId, int line);
  }

  /**
   * Of a monthly mean, in how many accepted months the amounts of each network were added up, which
   * they are then divided by; empty of other figures.
   */
  public SortedMap<String, Integer> listMeanMonths(FigureQuestion question) {
    Indicator indicator = get(question.indicator());
    Availability availability =
        new Availability(scope, deliveries, indicator, table(indicator, question));
    SortedMap<String, Integer> months = new TreeMap<>();
    if (question.period() == Period.MEAN_12) {
      added(availability, all(question)).stream()
          .filter(n -> question.network().isEmpty() || question.network().equals(n))
          .forEach(n -> months.put(n, availability.acceptedMonths(all(question).of(n)).size()));
    }
    return months;
  }

  /** Gives the line of each record that a part counts, by deposit and in their order. */
  public void listLines(FigureQuestion question, TracedPart part, LineSink sink) {
    PartTrace trace = trace(question);
    Table<?> rows = trace.rows(trace.list().get(part.rank()));
    records
        .selectDistinct(TracedColumns.DEPOSIT_ID, TracedColumns.LINE)
        .from(rows)
        .orderBy(TracedColumns.DEPOSIT_ID, TracedColumns.LINE)
        .forEach(r -> sink.take(r.value1(), r.value2()));
  }

  private TracedPart part(int rank, Traced traced, Table<?> rows) {
    List<Field<?>> by =
        List.of(
            TracedColumns.NETWORK,
            TracedColumns.STRUCTURE,
            TracedColumns.DEPOSIT_ID,
            TracedColumns.PLACEMENT);
    List<Field<?>> columns = new ArrayList<>(by);
    by.forEach(field -> columns.add(DSL.grouping(field)));
    columns.add(traced.adding().amount().as("amount"));
    columns.add(traced.adding().rows().as("records"));
    Field<?>[][] sets = new Field<?>[by.size() + 1][];
    for (int i = 0; i < by.size(); i++) {
      sets[i] = new Field<?>[] {by.get(i)};
    }
    sets[by.size()] = new Field<?>[0];
    Totals totals = new Totals(by.size());
    records.select(columns).from(rows).groupBy(DSL.groupingSets(sets)).forEach(totals::add);
    Map<Integer, String> structures = structures(totals.structures());
    return new TracedPart(
        rank,
        traced.name(),
        traced.part().part().words(),
        YearMonth.from(traced.since()),
        YearMonth.from(traced.bucket().month()),
        traced.adding().isAdditive(),
        totals.all(),
        totals.by(0, String::valueOf),
        totals.by(1, id -> id == null ? "" : structures.getOrDefault((Integer) id, "")),
        totals.by(2, Integer.class::cast),
        totals.by(3, FigureTrace::placement));
  }

  private static PlacementRule placement(@Nullable Object code) {
    return PlacementRule.ofCode((Short) Objects.requireNonNull(code));
  }

  private Map<Integer, String> structures(Collection<Integer> ids) {
    return dsl.selectFrom(STRUCTURE)
        .where(STRUCTURE.ID.in(ids))
        .fetchMap(r -> r.getId(), r -> r.getNetwork() + ' ' + r.getCode());
  }

  private PartTrace trace(FigureQuestion question) {
    Indicator indicator = get(question.indicator());
    FigureTable table = table(indicator, question);
    Availability availability = new Availability(scope, deliveries, indicator, table);
    AmountKey all = all(question);
    return new PartTrace(
        records,
        scope,
        new NetworkCodes(codes),
        indicator,
        table,
        question,
        availability.isToldByNetwork() ? added(availability, all) : null,
        month -> network -> availability.isCounted(all.of(network), month),
        modalities(indicator, table));
  }

  private AmountKey all(FigureQuestion question) {
    return new AmountKey(question.period(), scope.monthDay(), question.zoneId(), "", null);
  }

  /** The networks whose amounts are added up: those that have a figure. */
  private static List<String> added(Availability availability, AmountKey all) {
    return availability.networks().stream()
        .filter(network -> availability.of(all.of(network)) == null)
        .toList();
  }

  private FigureTable table(Indicator indicator, FigureQuestion question) {
    return indicator.tables().stream()
        .filter(table -> table.variable().equals(question.variable()))
        .filter(table -> modalities(indicator, table).containsKey(question.modality()))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no such figure: " + question));
  }

  private Map<String, @Nullable Short> modalities(Indicator indicator, FigureTable table) {
    List<String> names =
        catalog.listInForce(scope.month()).stream().map(i -> i.definition().code()).toList();
    return new Modalities(codes, scope, names).of(indicator, table, deliveries);
  }

  private Indicator get(String code) {
    return catalog.listInForce(scope.month()).stream()
        .filter(i -> i.definition().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no indicator " + code + " in force"));
  }
}
