package fr.azimut.indicator;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a record with a given code of one variable may meet a condition, whatever its other
 * variables are. A code that a definition excludes is no zero of its table: it has no place there.
 */
final class Admission {

  private final String variable;
  private final String code;

  private Admission(String variable, String code) {
    this.variable = variable;
    this.code = code;
  }

  /** False when the condition cannot be met by any record with that code. */
  static boolean admits(Condition condition, String variable, String code) {
    Boolean truth = new Admission(variable, code).truth(condition);
    return truth == null || truth;
  }

  /** Null when it depends on other variables. */
  private @Nullable Boolean truth(QueryPart part) {
    if (part instanceof QOM.And and) {
      return both(truth(and.$arg1()), truth(and.$arg2()));
    } else if (part instanceof QOM.Or or) {
      return not(both(not(truth(or.$arg1())), not(truth(or.$arg2()))));
    } else if (part instanceof QOM.Not not) {
      return not(truth((QueryPart) not.$arg1()));
    } else if (part instanceof QOM.Eq<?> eq) {
      return equal(eq.$arg1(), eq.$arg2());
    } else if (part instanceof QOM.Ne<?> ne) {
      return not(equal(ne.$arg1(), ne.$arg2()));
    } else if (part instanceof QOM.InList<?> in) {
      return among(in.$arg1(), in.$arg2());
    } else if (part instanceof QOM.NotInList<?> notIn) {
      return not(among(notIn.$arg1(), notIn.$arg2()));
    }
    return null;
  }

  private @Nullable Boolean among(Field<?> field, Iterable<? extends Field<?>> list) {
    Boolean any = false;
    for (Field<?> element : list) {
      any = not(both(not(any), not(equal(field, element))));
    }
    return any;
  }

  private @Nullable Boolean equal(Field<?> field, Field<?> other) {
    return (field.getName().equals(variable) && other instanceof Param<?> literal)
        ? Boolean.valueOf(code.equals(String.valueOf(literal.getValue())))
        : null;
  }

  private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return (one == null || other == null) ? null : true;
  }

  private static @Nullable Boolean not(@Nullable Boolean truth) {
    return truth == null ? null : Boolean.valueOf(!truth);
  }
}
