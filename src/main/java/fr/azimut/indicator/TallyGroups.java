package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_GROUP;
import static azimut.database.mart.Tables.DEPOSIT_CUBE;

import fr.azimut.indicator.Indicator.CheckedPart;
import fr.azimut.indicator.Indicator.CheckedSource;
import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.territory.PlacementRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a tally about the same people: of one structure, residence and characteristics. Where the
 * network tells how many distinct persons they are, figures that ask for no more than that count
 * each group once ({@code docs/FIGURES.md} 3, "Tally").
 */
final class TallyGroups {

  /** The name of the number of a row's group, null where it has none. */
  static final String TOLD = "told";

  /** Takes the place of a set of variables in {@code mart.deposit_cube}. */
  private static final int MARK = -1;

  private static final Set<String> OF_A_GROUP =
      Stream.concat(
              CubeVariable.OF_A_PERSON.stream().map(CubeVariable::id),
              Stream.of("placement", "network"))
          .collect(Collectors.toUnmodifiableSet());

  private TallyGroups() {}

  /** Whether a part that counts persons of acts asks for no more than groups tell. */
  static boolean tell(CheckedSource source, FigureTable table, CheckedPart part) {
    boolean shown = !table.hasCodes() || OF_A_GROUP.contains(table.variable());
    return shown
        && asksLittle(source.where())
        && asksLittle(part.records())
        && asksLittle(part.where());
  }

  private static boolean asksLittle(@Nullable Filter filter) {
    return filter == null
        || filter.variables().stream()
            .allMatch(v -> OF_A_GROUP.contains(v) || v.equals("attendance"));
  }

  /** The columns of {@code core.activity} that the rows of a group share. */
  static List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>();
    columns.add(ACTIVITY.DEPOSIT_ID);
    columns.add(ACTIVITY.STRUCTURE_ID);
    columns.add(ACTIVITY.PLACE_ID);
    columns.add(ACTIVITY.ATOM_ID);
    columns.add(residence());
    LatestRecord.variables().forEach(v -> columns.add(v.inCore()));
    return columns;
  }

  /** The same, by the names of the columns that they fill. */
  static List<Field<?>> named() {
    List<Field<?>> named = new ArrayList<>(columns());
    named.set(named.indexOf(residence()), residence().as(ACTIVITY.PLACEMENT));
    return named;
  }

  /** The rule that placed a row; a commune is the same by its code and by its name. */
  private static Field<Short> residence() {
    return DSL.when(
            ACTIVITY.PLACEMENT.eq(DSL.inline(PlacementRule.COMMUNE_LABEL.code())),
            DSL.inline(PlacementRule.COMMUNE.code()))
        .otherwise(ACTIVITY.PLACEMENT);
  }

  /** Whether some row of a deposit says how many distinct persons there are. */
  static boolean areTold(DSLContext dsl, int depositId) {
    return dsl.fetchExists(
        ACTIVITY,
        ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)),
        ACTIVITY.DISTINCT_PERSONS.isNotNull());
  }

  /** The rows of a deposit, each with the number of its group. */
  static Table<?> rows(DSLContext dsl, int depositId) {
    return dsl.select(ACTIVITY.fields())
        .select(DSL.max(ACTIVITY.DISTINCT_PERSONS).over(DSL.partitionBy(columns())).as(TOLD))
        .from(ACTIVITY)
        .where(ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)))
        .asTable("activity");
  }

  /** Makes the groups of a deposit unless they are there. */
  static void load(DSLContext dsl, int depositId) {
    int missing =
        dsl.insertInto(DEPOSIT_CUBE, DEPOSIT_CUBE.DEPOSIT_ID, DEPOSIT_CUBE.VARIABLES)
            .values(depositId, MARK)
            .onConflictDoNothing()
            .execute();
    if (missing == 1 && areTold(dsl, depositId)) {
      insert(dsl, depositId);
    }
  }

  private static void insert(DSLContext dsl, int depositId) {
    Field<Short[]> attendances =
        DSL.arrayAggDistinct(ACTIVITY.ATTENDANCE).orderBy(ACTIVITY.ATTENDANCE).as("attendances");
    Field<Integer> persons = DSL.max(ACTIVITY.DISTINCT_PERSONS);
    Table<?> groups =
        dsl.select(named())
            .select(attendances, persons.as("persons"))
            .from(ACTIVITY)
            .where(ACTIVITY.DEPOSIT_ID.eq(DSL.inline(depositId)))
            .groupBy(columns())
            .having(persons.isNotNull())
            .asTable("people");
    List<Field<?>> target = new ArrayList<>();
    for (Field<?> field : ACTIVITY_GROUP.fields()) {
      if (!field.equals(ACTIVITY_GROUP.PERSONS)) {
        target.add(field);
      }
    }
    List<Field<?>> alike = new ArrayList<>();
    target.forEach(field -> alike.add(groups.field(field.getName())));
    List<Field<?>> all = new ArrayList<>(target);
    all.add(ACTIVITY_GROUP.PERSONS);
    dsl.insertInto(ACTIVITY_GROUP, all)
        .select(
            dsl.select(alike)
                .select(DSL.sum(groups.field("persons", Integer.class)))
                .from(groups)
                .groupBy(alike))
        .execute();
  }
}
