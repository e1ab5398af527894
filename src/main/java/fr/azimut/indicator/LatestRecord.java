package fr.azimut.indicator;

import static azimut.database.core.Tables.ACTIVITY;
import static azimut.database.mart.Tables.ACTIVITY_PERSON;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.AggregateFunction;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The last record of a person as one number: its day, its line, then the codes of the variables
 * that belong to the person, from the highest bits to the lowest. So the greatest of several is
 * that of the last day and, within the day, of the last line, and it brings its codes along:
 * distinct persons are found by one hash, where ordering their records would take several times as
 * long.
 */
final class LatestRecord {

  /** Width in bits of each code: lists may grow to three, seven, fifteen codes. */
  private static final Map<CubeVariable, Integer> WIDTHS = widths();

  private static final int LINE_BITS = 26;
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

  /** The number of the last record of a group of {@code core.activity}. */
  static AggregateFunction<Long> ofActivity() {
    Field<Long> packed =
        DSL.localDateDiff(DSL.coalesce(ACTIVITY.DAY, ACTIVITY.MONTH), DSL.inline(EPOCH))
            .cast(SQLDataType.BIGINT)
            .shl(DSL.inline(LINE_BITS + CODE_BITS));
    packed = packed.plus(ACTIVITY.LINE.cast(SQLDataType.BIGINT).shl(DSL.inline(CODE_BITS)));
    int shift = CODE_BITS;
    for (Map.Entry<CubeVariable, Integer> code : WIDTHS.entrySet()) {
      shift -= code.getValue();
      packed = packed.plus(code.getKey().inCore().cast(SQLDataType.BIGINT).shl(DSL.inline(shift)));
    }
    return DSL.max(packed);
  }

  /** The code of a variable in the number of a record. */
  static Field<Short> code(Field<Long> latest, CubeVariable variable) {
    int shift = CODE_BITS;
    for (Map.Entry<CubeVariable, Integer> code : WIDTHS.entrySet()) {
      shift -= code.getValue();
      if (code.getKey() == variable) {
        long mask = (1L << code.getValue()) - 1;
        return latest.shr(DSL.inline(shift)).bitAnd(DSL.inline(mask)).cast(SQLDataType.SMALLINT);
      }
    }
    throw new IllegalArgumentException(variable + " does not belong to a person");
  }

  /** The number of the last of a group of {@code mart.activity_person}. */
  static Field<Long> ofPersons() {
    return DSL.max(ACTIVITY_PERSON.LATEST);
  }

  /** How many codes of a variable the number has room for, beside NR. */
  static int room(CubeVariable variable) {
    Integer width = WIDTHS.get(variable);
    return width == null ? 0 : (1 << width) - 1;
  }
}
