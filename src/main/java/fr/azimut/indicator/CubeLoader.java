package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_CUBE;
import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.mart.Tables.DEPOSIT_COMMUNE;
import static azimut.database.mart.Tables.DEPOSIT_COUNTING;
import static azimut.database.mart.Tables.DEPOSIT_CUBE;
import static azimut.database.mart.Tables.DEPOSIT_PERSON;
import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.mart.Tables.PERSON_FILTER;

import fr.azimut.territory.PlaceId;
import fr.azimut.territory.PlacementRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts a deposit once, for all indicators, in the caller's transaction. */
public final class CubeLoader {

  private final CubePlan plan;

  /**
   * @param catalog the registry, which tells what to count by
   */
  public CubeLoader(IndicatorCatalog catalog) {
    this.plan = catalog.plan();
  }

  /**
   * Makes what a deposit does not have yet: of acts, its cubes and person tables; of any flow whose
   * coverage is known, what each structure did where.
   *
   * @param flow the deposit's flow, as definitions write it
   */
  public void load(DSLContext dsl, int depositId, String flow) {
    QueryPlanning.raiseMemory(dsl);
    FlowTable table = FlowTable.find(flow).orElseThrow();
    if (table.isCovered()) {
      structures(dsl, depositId, table);
    }
    counting(dsl, depositId, table);
    if (table == FlowTable.ACTIVITY_FLOW) {
      TallyGroups.load(dsl, depositId);
      plan.cubes().forEach(variables -> cube(dsl, depositId, variables));
      plan.persons().forEach(filter -> persons(dsl, depositId, filter));
      if (plan.communes()) {
        communes(dsl, depositId);
      }
    }
  }

  private static void cube(DSLContext dsl, int depositId, Set<CubeVariable> variables) {
    int missing =
        dsl.insertInto(DEPOSIT_CUBE, DEPOSIT_CUBE.DEPOSIT_ID, DEPOSIT_CUBE.VARIABLES)
            .values(depositId, CubeVariable.bits(variables))
            .onConflictDoNothing()
            .execute();
    if (missing == 1) {
      count(dsl, depositId, variables);
    }
  }

  private static void persons(DSLContext dsl, int depositId, PersonFilter filter) {
    int filterId = filterId(dsl, filter.text());
    int missing =
        dsl.insertInto(DEPOSIT_PERSON, DEPOSIT_PERSON.DEPOSIT_ID, DEPOSIT_PERSON.FILTER_ID)
            .values(depositId, filterId)
            .onConflictDoNothing()
            .execute();
    if (missing == 1) {
      latest(dsl, depositId, filterId, filter);
    }
  }

  /** The number of a person filter, given to it at its first use. */
  private static int filterId(DSLContext dsl, String expression) {
    dsl.insertInto(PERSON_FILTER, PERSON_FILTER.EXPRESSION)
        .values(expression)
        .onConflictDoNothing()
        .execute();
    return dsl.select(PERSON_FILTER.ID)
        .from(PERSON_FILTER)
        .where(PERSON_FILTER.EXPRESSION.eq(expression))
        .fetchSingle()
        .value1();
  }

  private static void count(DSLContext dsl, int depositId, Set<CubeVariable> variables) {
    boolean told = TallyGroups.areTold(dsl, depositId);
    Table<?> rows = told ? TallyGroups.rows(dsl, depositId) : ACTIVITY;
    List<Field<?>> target = new ArrayList<>();
    List<Field<?>> source = new ArrayList<>();
    target.add(ACTIVITY_CUBE.DEPOSIT_ID);
    source.add(DSL.inline(depositId));
    target.add(ACTIVITY_CUBE.VARIABLES);
    source.add(DSL.inline(CubeVariable.bits(variables)));
    List<Field<?>> group = new ArrayList<>();
    target.add(ACTIVITY_CUBE.ATOM_ID);
    group.add(rows.field(ACTIVITY.ATOM_ID));
    for (CubeVariable variable : variables) {
      target.add(variable.inCube());
      group.add(rows.field(variable.inCore()));
    }
    source.addAll(group);
    target.addAll(
        List.of(
            ACTIVITY_CUBE.RECORDS,
            ACTIVITY_CUBE.QUANTITY,
            ACTIVITY_CUBE.PERSONS,
            ACTIVITY_CUBE.PERSONS_APART));
    Field<Integer> persons = rows.field(ACTIVITY.PERSONS);
    source.addAll(
        List.of(
            DSL.count(),
            DSL.sum(rows.field(ACTIVITY.QUANTITY)),
            DSL.sum(persons),
            told
                ? DSL.coalesce(
                    DSL.sum(persons)
                        .filterWhere(Objects.requireNonNull(rows.field(TallyGroups.TOLD)).isNull()),
                    DSL.inline(BigDecimal.ZERO))
                : DSL.sum(persons)));
    dsl.insertInto(ACTIVITY_CUBE, target)
        .select(
            dsl.select(source)
                .from(rows)
                .where(
                    Objects.requireNonNull(rows.field(ACTIVITY.DEPOSIT_ID))
                        .eq(DSL.inline(depositId)))
                .groupBy(group))
        .execute();
  }

  private static void latest(DSLContext dsl, int depositId, int filterId, PersonFilter filter) {
    dsl.insertInto(
            ACTIVITY_PERSON,
            ACTIVITY_PERSON.DEPOSIT_ID,
            ACTIVITY_PERSON.FILTER_ID,
            ACTIVITY_PERSON.PERSON_KEY,
            ACTIVITY_PERSON.ATOM_ID,
            ACTIVITY_PERSON.STRUCTURE_ID,
            ACTIVITY_PERSON.LATEST)
        .select(
            dsl.select(
                    DSL.inline(depositId),
                    DSL.inline(filterId),
                    ACTIVITY.PERSON_KEY,
                    ACTIVITY.ATOM_ID,
                    ACTIVITY.STRUCTURE_ID,
                    LatestRecord.ofActivity())
                .from(ACTIVITY)
                .where(
                    ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)),
                    ACTIVITY.PERSON_KEY.isNotNull(),
                    filter.bind(CubeLoader::inActivity))
                .groupBy(ACTIVITY.PERSON_KEY, ACTIVITY.ATOM_ID, ACTIVITY.STRUCTURE_ID))
        .execute();
  }

  /** What each structure did where; a sender that has none is one of its own. */
  private static void structures(DSLContext dsl, int depositId, FlowTable flow) {
    Field<Integer> structure =
        flow.hasStructures()
            ? flow.column("structure_id", Integer.class)
            : DSL.inline(Perimeter.WHOLE_NETWORK);
    Field<Integer> atom = flow.column("atom_id", Integer.class);
    String volume = flow.volume();
    dsl.insertInto(
            DEPOSIT_STRUCTURE,
            DEPOSIT_STRUCTURE.DEPOSIT_ID,
            DEPOSIT_STRUCTURE.STRUCTURE_ID,
            DEPOSIT_STRUCTURE.ATOM_ID,
            DEPOSIT_STRUCTURE.VOLUME)
        .select(
            dsl.select(
                    DSL.inline(depositId),
                    structure,
                    atom,
                    volume == null
                        ? DSL.count().cast(Long.class)
                        : DSL.sum(flow.column(volume, Integer.class)).cast(Long.class))
                .from(flow.table())
                .where(flow.column("deposit_id", Integer.class).eq(DSL.inline(depositId)))
                .groupBy(DSL.inline(2), DSL.inline(3)))
        .onConflictDoNothing()
        .execute();
  }

  /**
   * Whether the deposit sends numbers of persons: a record of a pathway without a key is a tally.
   */
  private static void counting(DSLContext dsl, int depositId, FlowTable flow) {
    if (flow.measures().contains(Measure.PERSONS)) {
      Field<UUID> key = flow.column("person_key", UUID.class);
      Condition tally =
          flow == FlowTable.ACTIVITY_FLOW ? ACTIVITY.PERSONS.gt(DSL.inline(0)) : key.isNull();
      dsl.insertInto(DEPOSIT_COUNTING, DEPOSIT_COUNTING.DEPOSIT_ID, DEPOSIT_COUNTING.BY_TALLY)
          .select(
              dsl.select(DSL.inline(depositId), DSL.coalesce(DSL.boolOr(tally), DSL.inline(false)))
                  .from(flow.table())
                  .where(flow.column("deposit_id", Integer.class).eq(DSL.inline(depositId))))
          .onConflictDoNothing()
          .execute();
    }
  }

  /** Where people live: not where they were received, which a record without address tells. */
  private static void communes(DSLContext dsl, int depositId) {
    dsl.insertInto(
            DEPOSIT_COMMUNE,
            DEPOSIT_COMMUNE.DEPOSIT_ID,
            DEPOSIT_COMMUNE.PLACE_ID,
            DEPOSIT_COMMUNE.ATOM_ID)
        .select(
            dsl.selectDistinct(DSL.inline(depositId), ACTIVITY.PLACE_ID, ACTIVITY.ATOM_ID)
                .from(ACTIVITY)
                .where(
                    ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)),
                    ACTIVITY.PLACEMENT.in(
                        DSL.inline(PlacementRule.COMMUNE.code()),
                        DSL.inline(PlacementRule.COMMUNE_LABEL.code())),
                    ACTIVITY.PLACE_ID.between(
                        DSL.inline(PlaceId.FIRST_COMMUNE), DSL.inline(PlaceId.LAST_COMMUNE))))
        .onConflictDoNothing()
        .execute();
  }

  private static Field<?> inActivity(String variable) {
    return Objects.requireNonNull(ACTIVITY.field(variable));
  }
}
