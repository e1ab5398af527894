package fr.azimut.normalisation;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.ParserException;
import org.jooq.impl.QOM;

/**
 * A condition on one row, in the expression language of the definitions, evaluated on the numbers
 * of its codes: variables compared with codes, or with other variables that have the same codes, by
 * {@code =}, {@code <>}, {@code in}, {@code not in}; variables that are numbers compared by {@code
 * <}, {@code >} and the like; joined by {@code and}, {@code or}, {@code not}.
 */
final class RowCondition {

  /** The variables that hold a number, not a code. */
  static final Set<String> NUMBERS = Set.of("quantity", "persons");

  private static final String REMEDY =
      "Write variable = 'code', in (…), number > number, and, or, not.";

  private final Position position;
  private final String text;
  private final CodeCatalog codes;
  private final Condition parsed;
  private final Set<String> variables = new LinkedHashSet<>();

  private RowCondition(Position position, String text, CodeCatalog codes, Condition parsed) {
    this.position = position;
    this.text = text;
    this.codes = codes;
    this.parsed = parsed;
  }

  /** Whether the values of a row meet a condition. */
  @FunctionalInterface
  interface Test {
    boolean holds(int[] values);
  }

  /**
   * Reads and checks a condition.
   *
   * @param allowed the variables that it may use
   * @throws DefinitionException when it is not of the language, or names an unknown variable or
   *     code
   */
  static RowCondition parse(
      Position position, String text, Collection<String> allowed, CodeCatalog codes) {
    Condition parsed;
    try {
      parsed = DSL.using(SQLDialect.POSTGRES).parser().parseCondition(text);
    } catch (ParserException e) {
      throw new DefinitionException(
          position,
          "cannot read the condition '" + text + "' at its character " + (e.position() + 1),
          REMEDY);
    }
    RowCondition condition = new RowCondition(position, text, codes, parsed);
    condition.test(
        parsed,
        variable -> {
          condition.require(variable, allowed);
          condition.variables.add(variable);
          return 0;
        });
    return condition;
  }

  /** The variables that it compares, in the order in which it names them. */
  Set<String> variables() {
    return variables;
  }

  /**
   * The condition over an array.
   *
   * @param places where each variable stands in it
   */
  Test bind(ToIntFunction<String> places) {
    return test(parsed, places);
  }

  private Test test(QueryPart part, ToIntFunction<String> places) {
    if (part instanceof QOM.And and) {
      Test one = test(and.$arg1(), places);
      Test other = test(and.$arg2(), places);
      return row -> one.holds(row) && other.holds(row);
    } else if (part instanceof QOM.Or or) {
      Test one = test(or.$arg1(), places);
      Test other = test(or.$arg2(), places);
      return row -> one.holds(row) || other.holds(row);
    } else if (part instanceof QOM.Not not) {
      Test inner = test(not.$arg1(), places);
      return row -> !inner.holds(row);
    } else if (part instanceof QOM.Eq<?> eq) {
      return equal(eq.$arg1(), eq.$arg2(), places);
    } else if (part instanceof QOM.Ne<?> ne) {
      Test equal = equal(ne.$arg1(), ne.$arg2(), places);
      return row -> !equal.holds(row);
    } else if (part instanceof QOM.InList<?> in) {
      return oneOf(in.$arg1(), in.$arg2(), places);
    } else if (part instanceof QOM.NotInList<?> notIn) {
      Test oneOf = oneOf(notIn.$arg1(), notIn.$arg2(), places);
      return row -> !oneOf.holds(row);
    }
    return order(part, places);
  }

  private Test order(QueryPart part, ToIntFunction<String> places) {
    if (part instanceof QOM.Gt<?> gt) {
      return greater(gt.$arg1(), gt.$arg2(), places);
    } else if (part instanceof QOM.Lt<?> lt) {
      return greater(lt.$arg2(), lt.$arg1(), places);
    } else if (part instanceof QOM.Ge<?> ge) {
      Test less = greater(ge.$arg2(), ge.$arg1(), places);
      return row -> !less.holds(row);
    } else if (part instanceof QOM.Le<?> le) {
      Test greater = greater(le.$arg1(), le.$arg2(), places);
      return row -> !greater.holds(row);
    }
    throw refused(part);
  }

  private Test equal(QueryPart left, QueryPart right, ToIntFunction<String> places) {
    String variable = variable(left);
    int place = places.applyAsInt(variable);
    if (right instanceof Param<?>) {
      int value = literal(variable, right);
      return row -> row[place] == value;
    }
    String other = variable(right);
    int otherPlace = places.applyAsInt(other);
    if (NUMBERS.contains(variable) != NUMBERS.contains(other)) {
      throw refused(right);
    } else if (NUMBERS.contains(variable)) {
      return row -> row[place] == row[otherPlace];
    }
    int[] same = sameCodes(variable, other);
    return row -> same[row[place]] == row[otherPlace];
  }

  private Test oneOf(QueryPart left, List<? extends Field<?>> list, ToIntFunction<String> places) {
    String variable = variable(left);
    int place = places.applyAsInt(variable);
    Set<Integer> values = new HashSet<>();
    list.forEach(element -> values.add(literal(variable, element)));
    return row -> values.contains(row[place]);
  }

  private Test greater(QueryPart left, QueryPart right, ToIntFunction<String> places) {
    Operand one = number(left, places);
    Operand other = number(right, places);
    return row -> one.of(row) > other.of(row);
  }

  @FunctionalInterface
  private interface Operand {
    int of(int[] row);
  }

  private Operand number(QueryPart part, ToIntFunction<String> places) {
    if (part instanceof Param<?>) {
      int value = literal("quantity", part);
      return row -> value;
    }
    String variable = variable(part);
    if (!NUMBERS.contains(variable)) {
      throw refused(part);
    }
    int place = places.applyAsInt(variable);
    return row -> row[place];
  }

  private String variable(QueryPart part) {
    if (part instanceof Field<?> field
        && !(part instanceof Param<?>)
        && field.getName().matches("[a-z_]+")
        && field.toString().replace("\"", "").equals(field.getName())) {
      return field.getName();
    }
    throw refused(part);
  }

  private void require(String variable, Collection<String> allowed) {
    if (!allowed.contains(variable)) {
      throw new DefinitionException(
          position,
          "unknown variable '" + variable + "' in '" + text + "'",
          Suggestion.nearest(variable, allowed)
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Known variables: " + String.join(", ", new TreeSet<>(allowed)) + "."));
    }
  }

  private int literal(String variable, QueryPart part) {
    if (!(part instanceof Param<?> param) || param.getValue() == null) {
      throw refused(part);
    }
    String value = param.getValue().toString();
    try {
      return NUMBERS.contains(variable) ? Integer.parseInt(value) : codes.id(variable, value);
    } catch (NumberFormatException e) {
      throw refused(part);
    } catch (NoSuchElementException e) {
      throw new DefinitionException(
          position,
          "unknown code '" + value + "' of variable '" + variable + "' in '" + text + "'",
          Suggestion.nearest(value, codes.list(variable))
              .map(s -> "Did you mean '" + s + "'?")
              .orElse("Use a code of jobs/mappings/codes.yaml."));
    }
  }

  /** For each number of a code of one variable, that of the same code of the other, or -1. */
  private int[] sameCodes(String variable, String other) {
    int[] same = new int[codes.list(variable).size() + 1];
    codes.ids(variable).forEach((code, id) -> same[id] = codes.ids(other).getOrDefault(code, -1));
    return same;
  }

  private DefinitionException refused(QueryPart part) {
    return new DefinitionException(
        position, "'" + part + "' is not of the expression language, in '" + text + "'", REMEDY);
  }
}
