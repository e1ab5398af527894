package fr.azimut.recount;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which rows count. */
interface Condition {

  Condition ALWAYS = new All(List.of());

  boolean test(Row row);

  /**
   * Whether rows may meet it, and whether they may fail to, each comparison looked at by itself.
   *
   * @param codes of a variable, those that rows may have
   */
  May may(Function<String, Collection<String>> codes);

  /** Adds the variables that it asks. */
  void ask(Set<String> variables);

  /**
   * What a condition may say of some rows.
   *
   * @param yes of one at least
   * @param no of one at least
   */
  record May(boolean yes, boolean no) {
    static final May EITHER = new May(true, true);
  }

  default Set<String> variables() {
    Set<String> variables = new HashSet<>();
    ask(variables);
    return variables;
  }

  default Condition and(Condition other) {
    return this == ALWAYS ? other : other == ALWAYS ? this : new All(List.of(this, other));
  }

  /** Of a breakdown: one code. */
  static Condition is(String variable, String code) {
    return new In(variable, Set.of(code));
  }

  static Condition known(String variable) {
    return new Not(is(variable, Row.NR));
  }

  /** All of several. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean test(Row row) {
      for (Condition part : parts) {
        if (!part.test(row)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      Collection<May> each = parts.stream().map(part -> part.may(codes)).toList();
      return new May(each.stream().allMatch(May::yes), each.stream().anyMatch(May::no));
    }

    @Override
    public void ask(Set<String> variables) {
      parts.forEach(part -> part.ask(variables));
    }
  }

  /** One of several. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean test(Row row) {
      for (Condition part : parts) {
        if (part.test(row)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      Collection<May> each = parts.stream().map(part -> part.may(codes)).toList();
      return new May(each.stream().anyMatch(May::yes), each.stream().allMatch(May::no));
    }

    @Override
    public void ask(Set<String> variables) {
      parts.forEach(part -> part.ask(variables));
    }
  }

  /** The contrary. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean test(Row row) {
      return !part.test(row);
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      May may = part.may(codes);
      return new May(may.no(), may.yes());
    }

    @Override
    public void ask(Set<String> variables) {
      part.ask(variables);
    }
  }

  /** A variable has one of some codes. */
  record In(String variable, Set<String> codes) implements Condition {
    @Override
    public boolean test(Row row) {
      return codes.contains(row.code(variable));
    }

    @Override
    public May may(Function<String, Collection<String>> known) {
      Collection<String> options = known.apply(variable);
      return new May(
          options.stream().anyMatch(codes::contains),
          options.stream().anyMatch(option -> !codes.contains(option)));
    }

    @Override
    public void ask(Set<String> variables) {
      variables.add(variable);
    }
  }

  /** Two variables have the same code. */
  record Same(String one, String other) implements Condition {
    @Override
    public boolean test(Row row) {
      return row.code(one).equals(row.code(other));
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      Collection<String> ones = codes.apply(one);
      Collection<String> others = codes.apply(other);
      boolean alone = ones.size() == 1 && ones.containsAll(others) && others.size() == 1;
      return new May(ones.stream().anyMatch(others::contains), !alone);
    }

    @Override
    public void ask(Set<String> variables) {
      variables.add(one);
      variables.add(other);
    }
  }

  /** Numbers, dates and differences of dates compared. */
  record Compared(Amount left, String operator, Amount right) implements Condition {
    @Override
    public boolean test(Row row) {
      double one = left.of(row);
      double other = right.of(row);
      if (Double.isNaN(one) || Double.isNaN(other)) {
        return false;
      }
      return switch (operator) {
        case "<" -> one < other;
        case "<=" -> one <= other;
        case ">" -> one > other;
        case ">=" -> one >= other;
        case "=" -> one == other;
        default -> one != other;
      };
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      return May.EITHER;
    }

    @Override
    public void ask(Set<String> variables) {
      variables.addAll(left.names());
      variables.addAll(right.names());
    }
  }

  /** A date or number is given. */
  record Given(String name) implements Condition {
    @Override
    public boolean test(Row row) {
      return !Double.isNaN(row.number(name));
    }

    @Override
    public May may(Function<String, Collection<String>> codes) {
      return May.EITHER;
    }

    @Override
    public void ask(Set<String> variables) {
      variables.add(name);
    }
  }
}
