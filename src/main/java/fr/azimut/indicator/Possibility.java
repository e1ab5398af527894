package fr.azimut.indicator;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.QOM;

/**
 * Tells whether a condition can be met by records whose variables have some codes only. It errs on
 * the side of yes: each comparison is looked at by itself, and what is no code, or is not among the
 * variables given, may be anything.
 */
final class Possibility {

  private final Map<String, Set<String>> codes;

  private Possibility(Map<String, Set<String>> codes) {
    this.codes = codes;
  }

  /**
   * False when no record can meet the condition.
   *
   * @param codes of each variable, those that a record can have; a variable that is not there is
   *     free
   */
  static boolean canHold(Condition condition, Map<String, Set<String>> codes) {
    return new Possibility(codes).of(condition).yes();
  }

  /** What a condition can be: true of some record, false of some record. */
  private record Truths(boolean yes, boolean no) {

    static final Truths FREE = new Truths(true, true);

    Truths not() {
      return new Truths(no, yes);
    }

    Truths and(Truths other) {
      return new Truths(yes && other.yes, no || other.no);
    }

    Truths or(Truths other) {
      return not().and(other.not()).not();
    }
  }

  private Truths of(QueryPart part) {
    if (part instanceof QOM.And and) {
      return of(and.$arg1()).and(of(and.$arg2()));
    } else if (part instanceof QOM.Or or) {
      return of(or.$arg1()).or(of(or.$arg2()));
    } else if (part instanceof QOM.Not not) {
      return of((QueryPart) not.$arg1()).not();
    } else if (part instanceof QOM.Eq<?> eq) {
      return equal(eq.$arg1(), eq.$arg2());
    } else if (part instanceof QOM.Ne<?> ne) {
      return equal(ne.$arg1(), ne.$arg2()).not();
    } else if (part instanceof QOM.InList<?> in) {
      return among(in.$arg1(), in.$arg2());
    } else if (part instanceof QOM.NotInList<?> notIn) {
      return among(notIn.$arg1(), notIn.$arg2()).not();
    }
    return Truths.FREE;
  }

  private Truths equal(Field<?> field, Field<?> other) {
    Set<String> some = codes.get(field.getName());
    if (some == null) {
      return Truths.FREE;
    } else if (other instanceof Param<?> literal) {
      return among(some, Set.of(String.valueOf(literal.getValue())));
    }
    Set<String> others = codes.get(other.getName());
    if (others == null) {
      return Truths.FREE;
    }
    boolean same = some.size() == 1 && some.equals(others);
    return new Truths(some.stream().anyMatch(others::contains), !same);
  }

  private Truths among(Field<?> field, Iterable<? extends Field<?>> list) {
    Set<String> some = codes.get(field.getName());
    if (some == null) {
      return Truths.FREE;
    }
    Set<String> listed = new HashSet<>();
    for (Field<?> element : list) {
      if (!(element instanceof Param<?> literal)) {
        return Truths.FREE;
      }
      listed.add(String.valueOf(literal.getValue()));
    }
    return among(some, listed);
  }

  private static Truths among(Set<String> some, Set<String> listed) {
    return new Truths(some.stream().anyMatch(listed::contains), !listed.containsAll(some));
  }
}
