package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_CUBE;
import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.mart.Tables.DEPOSIT_CUBE;
import static azimut.database.mart.Tables.DEPOSIT_PERSON;
import static azimut.database.mart.Tables.DEPOSIT_STRUCTURE;
import static azimut.database.mart.Tables.PERSON_FILTER;

import fr.azimut.indicator.CubePlan.PersonFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts a deposit of flow activity once, for all indicators, in the caller's transaction. */
public final class CubeLoader {

  private final CubePlan plan;

  /**
   * @param catalog the registry, which tells what to count by
   */
  public CubeLoader(IndicatorCatalog catalog) {
    this.plan = catalog.plan();
  }

  /** Makes the cubes and person tables of a deposit that it does not have yet. */
  public void load(DSLContext dsl, int depositId) {
    for (Set<CubeVariable> variables : plan.cubes()) {
      int bits = CubeVariable.bits(variables);
      int missing =
          dsl.insertInto(DEPOSIT_CUBE, DEPOSIT_CUBE.DEPOSIT_ID, DEPOSIT_CUBE.VARIABLES)
              .values(depositId, bits)
              .onConflictDoNothing()
              .execute();
      if (missing == 1) {
        count(dsl, depositId, variables);
      }
    }
    for (PersonFilter filter : plan.persons()) {
      int filterId = filterId(dsl, filter.text());
      int missing =
          dsl.insertInto(DEPOSIT_PERSON, DEPOSIT_PERSON.DEPOSIT_ID, DEPOSIT_PERSON.FILTER_ID)
              .values(depositId, filterId)
              .onConflictDoNothing()
              .execute();
      if (missing == 1) {
        persons(dsl, depositId, filterId, filter);
      }
    }
    structures(dsl, depositId);
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
    List<Field<?>> target = new ArrayList<>();
    List<Field<?>> source = new ArrayList<>();
    List<Field<?>> group = new ArrayList<>();
    target.add(ACTIVITY_CUBE.DEPOSIT_ID);
    source.add(DSL.inline(depositId));
    target.add(ACTIVITY_CUBE.VARIABLES);
    source.add(DSL.inline(CubeVariable.bits(variables)));
    target.add(ACTIVITY_CUBE.ATOM_ID);
    source.add(ACTIVITY.ATOM_ID);
    group.add(ACTIVITY.ATOM_ID);
    for (CubeVariable variable : variables) {
      target.add(variable.inCube());
      source.add(variable.inCore());
      group.add(variable.inCore());
    }
    target.addAll(List.of(ACTIVITY_CUBE.RECORDS, ACTIVITY_CUBE.QUANTITY, ACTIVITY_CUBE.PERSONS));
    source.addAll(List.of(DSL.count(), DSL.sum(ACTIVITY.QUANTITY), DSL.sum(ACTIVITY.PERSONS)));
    dsl.insertInto(ACTIVITY_CUBE, target)
        .select(
            dsl.select(source)
                .from(ACTIVITY)
                .where(ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)))
                .groupBy(group))
        .execute();
  }

  private static void persons(
      DSLContext dsl, int depositId, int filterId, PersonFilter personFilter) {
    Filter filter = personFilter.filter();
    Condition kept = filter == null ? DSL.noCondition() : filter.bind(CubeLoader::inActivity);
    dsl.insertInto(
            ACTIVITY_PERSON,
            ACTIVITY_PERSON.DEPOSIT_ID,
            ACTIVITY_PERSON.FILTER_ID,
            ACTIVITY_PERSON.PERSON_KEY,
            ACTIVITY_PERSON.ATOM_ID,
            ACTIVITY_PERSON.DAY,
            ACTIVITY_PERSON.LINE,
            ACTIVITY_PERSON.SEX,
            ACTIVITY_PERSON.AGE_BAND,
            ACTIVITY_PERSON.EDUCATION,
            ACTIVITY_PERSON.STATUS)
        .select(
            dsl.select(
                    DSL.inline(depositId),
                    DSL.inline(filterId),
                    ACTIVITY.PERSON_KEY,
                    ACTIVITY.ATOM_ID,
                    DSL.coalesce(ACTIVITY.DAY, ACTIVITY.MONTH),
                    ACTIVITY.LINE,
                    ACTIVITY.SEX,
                    ACTIVITY.AGE_BAND,
                    ACTIVITY.EDUCATION,
                    ACTIVITY.STATUS)
                .distinctOn(ACTIVITY.PERSON_KEY, ACTIVITY.ATOM_ID)
                .from(ACTIVITY)
                .where(
                    ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)),
                    ACTIVITY.PERSON_KEY.isNotNull(),
                    kept)
                .orderBy(
                    ACTIVITY.PERSON_KEY,
                    ACTIVITY.ATOM_ID,
                    ACTIVITY.DAY.desc().nullsLast(),
                    ACTIVITY.LINE.desc()))
        .execute();
  }

  private static void structures(DSLContext dsl, int depositId) {
    dsl.insertInto(DEPOSIT_STRUCTURE, DEPOSIT_STRUCTURE.DEPOSIT_ID, DEPOSIT_STRUCTURE.STRUCTURE_ID)
        .select(
            dsl.selectDistinct(DSL.inline(depositId), ACTIVITY.STRUCTURE_ID)
                .from(ACTIVITY)
                .where(ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId))))
        .onConflictDoNothing()
        .execute();
  }

  private static Field<Short> inActivity(String variable) {
    return in(ACTIVITY, variable);
  }

  static Field<Short> in(Table<?> table, String variable) {
    return CubeVariable.get(variable).in(table);
  }
}
