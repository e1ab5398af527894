package fr.azimut.indicator;

import static azimut.database.mart.Tables.REGISTER;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Turns a table of an indicator into the queries whose rows add up to its amounts. */
final class TableCompiler {

  private final DSLContext dsl;
  private final VersionScope scope;
  private final CubePlan plan;
  private final NetworkCodes networks;
  private final List<String> indicators;

  /**
   * @param indicators codes of the registry in force, in their order
   */
  TableCompiler(
      DSLContext dsl,
      VersionScope scope,
      CubePlan plan,
      CodeCatalog codes,
      List<String> indicators) {
    this.dsl = dsl;
    this.scope = scope;
    this.plan = plan;
    this.networks = new NetworkCodes(codes);
    this.indicators = indicators;
  }

  /** The queries, in a stable order; their columns are those of {@link AmountSelect}. */
  List<Select<?>> compile(Indicator indicator, FigureTable table) {
    List<Bucket> buckets = Bucket.of(indicator.definition(), table, scope);
    return compile(indicator, table, Bucket.counted(buckets));
  }

  /** The same for some periods. */
  List<Select<?>> compile(Indicator indicator, FigureTable table, List<Bucket> buckets) {
    List<Select<?>> queries = new ArrayList<>();
    Map<Role, CheckedPart> own = keep(table.parts(), CheckedPart::isOwn);
    if (!own.isEmpty()) {
      if (table.isQuantile()) {
        List<Relation> relations =
            indicator.sources().stream().map(s -> Relation.ofRecords(s, networks)).toList();
        queries.add(new QuantileQuery(dsl, scope).of(table, relations, buckets));
      } else {
        for (CheckedSource source : indicator.sources()) {
          source(source, table, own, buckets, queries);
        }
      }
    }
    keep(table.parts(), part -> !part.isOwn())
        .forEach((role, part) -> other(table, role, part, indicator, buckets, queries));
    return queries;
  }

  private void source(
      CheckedSource source,
      FigureTable table,
      Map<Role, CheckedPart> own,
      List<Bucket> buckets,
      List<Select<?>> queries) {
    switch (source.flow()) {
      case COVERAGE_FLOW -> queries.add(new PlatformQuery(dsl, scope).coverage(own, buckets));
      case DELIVERY_FLOW -> queries.add(new PlatformQuery(dsl, scope).deliveries(own, buckets));
      case REVISION_FLOW ->
          queries.add(new PlatformQuery(dsl, scope).revisions(own, indicators, buckets));
      case TERRITORY_FLOW -> own.forEach((role, part) -> whole(role, part, buckets, queries));
      default -> records(source, table, own, buckets, queries);
    }
  }

  private void records(
      CheckedSource source,
      FigureTable table,
      Map<Role, CheckedPart> own,
      List<Bucket> buckets,
      List<Select<?>> queries) {
    Relation records = Relation.ofRecords(source, networks);
    Evolution evolution = table.evolution();
    Perimeter perimeter =
        evolution == null ? null : new Perimeter(dsl, scope, source.flow(), evolution, buckets);
    boolean acts = source.flow() == FlowTable.ACTIVITY_FLOW;
    Relation relation =
        acts ? Relation.ofCube(source, plan.cubeFor(source, table), networks) : records;
    Condition kept =
        perimeter == null ? DSL.noCondition() : perimeter.contains(relation.structure());
    Predicate<CheckedPart> grouped =
        part -> acts && isPersons(part) && TallyGroups.tell(source, table, part);
    Map<Role, CheckedPart> sums =
        keep(
            own, part -> isSum(part.measure()) || (acts && isPersons(part) && !grouped.test(part)));
    AdditiveQuery additive = new AdditiveQuery(dsl, scope);
    if (!sums.isEmpty()) {
      queries.add(additive.of(table, relation, sums, buckets, kept));
    }
    Map<Role, CheckedPart> groups = keep(own, grouped);
    if (!groups.isEmpty()) {
      queries.add(additive.of(table, relation.withoutGroups(), groups, buckets, kept));
      Relation people = Relation.ofGroups(source, networks);
      Condition keptPeople =
          perimeter == null ? DSL.noCondition() : perimeter.contains(people.structure());
      queries.add(additive.of(table, people, groups, buckets, keptPeople));
    }
    Map<Role, CheckedPart> persons = keep(own, TableCompiler::isPersons);
    if (!acts && !persons.isEmpty()) {
      // Persons with a key are counted apart: tallies of persons are the records without one.
      Condition tallies = source.flow().column("person_key", UUID.class).isNull();
      queries.add(additive.of(table, relation, persons, buckets, kept.and(tallies)));
    }
    byFilter(source, persons)
        .forEach(same -> queries.add(persons(source, records, table, same, buckets, perimeter)));
    Map<Role, CheckedPart> structures = keep(own, part -> part.measure() == Measure.STRUCTURES);
    if (!structures.isEmpty()) {
      queries.add(
          new StructureQuery(dsl, scope, networks)
              .of(
                  records,
                  structures,
                  source.source().networks(),
                  buckets,
                  source.flow() == FlowTable.PLACE_FLOW ? records.atom() : REGISTER.ATOM_ID));
    }
    keep(own, part -> part.measure() == Measure.DEPARTMENTS)
        .forEach((role, part) -> queries.add(departments(role, records, part, buckets)));
    keep(own, part -> part.measure() == Measure.COMMUNES)
        .forEach((role, part) -> communes(role, List.of(source.flow()), buckets, queries));
  }

  private Select<?> persons(
      CheckedSource source,
      Relation records,
      FigureTable table,
      Map<Role, CheckedPart> parts,
      List<Bucket> buckets,
      @Nullable Perimeter perimeter) {
    if (source.flow() != FlowTable.ACTIVITY_FLOW) {
      Condition kept =
          perimeter == null ? DSL.noCondition() : perimeter.contains(records.structure());
      return new RecordPersonQuery(dsl, scope).of(table, records, parts, buckets, kept);
    }
    PersonQuery persons = new PersonQuery(dsl, scope);
    return perimeter == null
        ? persons.fromCube(table, source, parts, buckets)
        : persons.ofPerimeter(source, parts, buckets, perimeter);
  }

  private void other(
      FigureTable table,
      Role role,
      CheckedPart part,
      Indicator indicator,
      List<Bucket> buckets,
      List<Select<?>> queries) {
    FlowTable flow = part.otherFlow();
    if (flow == null) {
      List<FlowTable> flows =
          part.part().flows().stream().map(f -> FlowTable.find(f).orElseThrow()).toList();
      communes(role, flows, buckets, queries);
      return;
    }
    switch (flow) {
      case TERRITORY_FLOW -> whole(role, part, buckets, queries);
      case COVERAGE_FLOW ->
          queries.add(new PlatformQuery(dsl, scope).coverage(Map.of(role, part), buckets));
      default -> {
        Relation relation = Relation.ofFlow(flow, networks);
        if (part.measure() == Measure.STRUCTURES) {
          queries.add(
              new StructureQuery(dsl, scope, networks)
                  .of(
                      relation,
                      Map.of(role, part),
                      indicator.definition().limits(),
                      buckets,
                      REGISTER.ATOM_ID));
        } else {
          FigureTable plain =
              new FigureTable("", "", Indicator.Told.TOGETHER, table.quotient(), null, null, true);
          queries.add(
              new AdditiveQuery(dsl, scope)
                  .of(plain, relation.inRegion(), Map.of(role, part), buckets, DSL.noCondition()));
        }
      }
    }
  }

  private void whole(Role role, CheckedPart part, List<Bucket> buckets, List<Select<?>> queries) {
    TerritoryQuery territory = new TerritoryQuery(dsl, scope);
    queries.add(
        part.measure() == Measure.COMMUNES
            ? territory.allCommunes(role, buckets)
            : territory.allDepartments(role, buckets));
  }

  private Select<?> departments(
      Role role, Relation records, CheckedPart part, List<Bucket> buckets) {
    return new TerritoryQuery(dsl, scope)
        .departments(role, records, AdditiveQuery.condition(records, part), buckets);
  }

  private void communes(
      Role role, List<FlowTable> flows, List<Bucket> buckets, List<Select<?>> queries) {
    queries.add(new TerritoryQuery(dsl, scope).communes(role, flows, buckets));
  }

  private static boolean isSum(Measure measure) {
    return switch (measure) {
      case QUANTITY, RECORDS, SUM -> true;
      default -> false;
    };
  }

  private static boolean isPersons(CheckedPart part) {
    return part.measure() == Measure.PERSONS;
  }

  /** The parts by the records that make a person count. */
  private static Iterable<Map<Role, CheckedPart>> byFilter(
      CheckedSource source, Map<Role, CheckedPart> parts) {
    Map<String, Map<Role, CheckedPart>> filters = new LinkedHashMap<>();
    parts.forEach(
        (role, part) ->
            filters
                .computeIfAbsent(
                    PersonFilter.of(source, part).text(), t -> new EnumMap<>(Role.class))
                .put(role, part));
    return filters.values();
  }

  private static Map<Role, CheckedPart> keep(
      Map<Role, CheckedPart> parts, Predicate<CheckedPart> kept) {
    Map<Role, CheckedPart> some = new EnumMap<>(Role.class);
    parts.forEach(
        (role, part) -> {
          if (kept.test(part)) {
            some.put(role, part);
          }
        });
    return some;
  }
}
