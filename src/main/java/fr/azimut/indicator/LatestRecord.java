package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_PERSON;
import static azimut.database.ops.Tables.MONTH_VERSION_DEPOSIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.AggregateFunction;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The latest record of a person as one number: its day, how many of the person's codes it knows,
 * then these codes, from the highest bits to the lowest; of each, the one that stands first in its
 * list is the greatest and NR the least. So the greatest of several numbers is the latest record by
 * the rule of docs/FIGURES.md, whatever the order of rows and files, and it brings its codes along:
 * distinct persons are found by one hash, where ordering their records would take several times as
 * long. The month of the file follows from the day of an act.
 */
final class LatestRecord {

  /** Width in bits of each code: lists may grow to three, seven, fifteen codes. */
  private static final Map<CubeVariable, Integer> WIDTHS = widths();

  private static final int KNOWN_BITS = 3;
  private static final int CODE_BITS = WIDTHS.values().stream().mapToInt(i -> i).sum();
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

  private LatestRecord() {}

  private static Map<CubeVariable, Integer> widths() {
    Map<CubeVariable, Integer> widths = new LinkedHashMap<>();
    widths.put(CubeVariable.SEX, 2);
    widths.put(CubeVariable.AGE_BAND, 4);
    widths.put(CubeVariable.EDUCATION, 4);
    widths.put(CubeVariable.STATUS, 4);
    widths.put(CubeVariable.VAE_AGE, 3);
    widths.put(CubeVariable.HOST, 4);
    return widths;
  }

  /** The variables that it holds, in the order of the columns of the cube of persons. */
  static Stream<CubeVariable> variables() {
    return WIDTHS.keySet().stream();
  }

  /** The number of the latest record of a group of {@code core.activity}. */
  static AggregateFunction<Long> ofActivity() {
    Field<Long> packed =
        DSL.localDateDiff(DSL.coalesce(ACTIVITY.DAY, ACTIVITY.MONTH), DSL.inline(EPOCH))
            .cast(SQLDataType.BIGINT)
            .shl(DSL.inline(KNOWN_BITS + CODE_BITS));
    packed =
        packed.plus(
            known(variables().<Field<?>>map(CubeVariable::inCore).toList())
                .cast(SQLDataType.BIGINT)
                .shl(DSL.inline(CODE_BITS)));
    int shift = CODE_BITS;
    for (Map.Entry<CubeVariable, Integer> code : WIDTHS.entrySet()) {
      shift -= code.getValue();
      Field<Long> of = code.getKey().inCore().cast(SQLDataType.BIGINT);
      packed = packed.plus(turned(of, code.getValue()).shl(DSL.inline(shift)));
    }
    return DSL.max(packed);
  }

  /** How many codes are given: those that are not NR. */
  static Field<Integer> known(List<? extends Field<?>> codes) {
    Field<Short> none = DSL.inline(null, SQLDataType.SMALLINT);
    return DSL.field(
        "num_nonnulls({0})",
        SQLDataType.INTEGER,
        DSL.list(
            codes.stream()
                .map(c -> c.coerce(Short.class))
                .map(c -> DSL.when(c.eq(DSL.inline((short) 0)), none).otherwise(c))
                .toList()));
  }

  /** From a code to its rank and back: 0 stays, the others change their order. */
  private static Field<Long> turned(Field<Long> code, int width) {
    return code.neg().bitAnd(DSL.inline((1L << width) - 1));
  }

  /** The code of a variable in the number of a record. */
  static Field<Short> code(Field<Long> latest, CubeVariable variable) {
    int shift = CODE_BITS;
    for (Map.Entry<CubeVariable, Integer> code : WIDTHS.entrySet()) {
      shift -= code.getValue();
      if (code.getKey() == variable) {
        return turned(latest.shr(DSL.inline(shift)), code.getValue()).cast(SQLDataType.SMALLINT);
      }
    }
    throw new IllegalArgumentException(variable + " does not belong to a person");
  }

  /** The number of the latest of a group of {@code mart.activity_person}. */
  static Field<Long> ofPersons() {
    return DSL.max(ACTIVITY_PERSON.LATEST);
  }

  /** How many codes of a variable the number has room for, beside NR. */
  static int room(CubeVariable variable) {
    Integer width = WIDTHS.get(variable);
    return width == null ? 0 : (1 << width) - 1;
  }

  /** The latest record first, of flows other than that of acts: they keep no such number. */
  static List<SortField<?>> order(Relation relation) {
    FlowTable flow = relation.flow();
    List<SortField<?>> order = new ArrayList<>();
    if (flow.dates().contains("opened")) {
      order.add(flow.column("opened", LocalDate.class).desc());
    }
    order.add(MONTH_VERSION_DEPOSIT.MONTH.desc());
    List<String> own = variables().map(CubeVariable::id).filter(flow::has).toList();
    order.add(known(own.stream().map(relation.fields()).toList()).desc());
    Stream<String> others =
        flow.codes().stream().filter(v -> !own.contains(v) && !v.equals("network")).sorted();
    Stream.concat(own.stream(), others)
        .map(v -> relation.fields().apply(v).coerce(Short.class))
        .forEach(c -> order.add(DSL.nullif(c, DSL.inline((short) 0)).asc().nullsLast()));
    return order;
  }
}
