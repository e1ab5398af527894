package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import fr.azimut.normalisation.CodeCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;

/**
 * A condition of the expression language of the definitions: variables compared with codes or with
 * each other by {@code =}, {@code <>}, {@code in}, {@code not in}; numbers, dates and differences
 * of dates compared by {@code <} and the like, or with null; joined by {@code and}, {@code or},
 * {@code not} and parentheses.
 */
final class Filter {

  private final Phrase phrase;
  private final Expression words;
  private final Condition parsed;

  private Filter(Phrase phrase, Expression words, Condition parsed) {
    this.phrase = phrase;
    this.words = words;
    this.parsed = parsed;
  }

  /**
   * Reads and checks a condition.
   *
   * @param vocabulary the variables that it may use
   * @throws DefinitionException when it is not of the language, or names an unknown variable or
   *     code
   */
  static Filter parse(Phrase phrase, Vocabulary vocabulary, CodeCatalog codes) {
    Condition condition = Expression.read(phrase, p -> p.parseCondition(phrase.text()));
    Filter filter = new Filter(phrase, new Expression(phrase, vocabulary, codes), condition);
    filter.bind(variable -> DSL.field(DSL.name(variable)));
    return filter;
  }

  /** The variables that it compares, in alphabetical order. */
  Set<String> variables() {
    return words.variables();
  }

  /** As the definition writes it. */
  String text() {
    return phrase.text();
  }

  /** As it was read. */
  Condition parsed() {
    return parsed;
  }

  /** A place in the definition. */
  Position at(int offset) {
    return phrase.at(offset);
  }

  /** Whether a record with this code of a variable may meet it. */
  boolean admits(String variable, String code) {
    return Admission.admits(parsed, variable, code);
  }

  /** The condition over the fields that hold its variables. */
  Condition bind(Function<String, Field<?>> fields) {
    return condition(parsed, fields);
  }

  private Condition condition(QueryPart part, Function<String, Field<?>> fields) {
    if (part instanceof QOM.And and) {
      return condition(and.$arg1(), fields).and(condition(and.$arg2(), fields));
    } else if (part instanceof QOM.Or or) {
      return condition(or.$arg1(), fields).or(condition(or.$arg2(), fields));
    } else if (part instanceof QOM.Not not) {
      return condition(not.$arg1(), fields).not();
    } else if (part instanceof QOM.InList<?> in) {
      return among(in.$arg1(), in.$arg2(), fields);
    } else if (part instanceof QOM.NotInList<?> notIn) {
      return among(notIn.$arg1(), notIn.$arg2(), fields).not();
    } else if (part instanceof QOM.IsNull is) {
      return words.scalar(is.$arg1(), fields).isNull();
    } else if (part instanceof QOM.IsNotNull is) {
      return words.scalar(is.$arg1(), fields).isNotNull();
    }
    return comparison(part, fields);
  }

  private Condition among(
      Field<?> left, Iterable<? extends Field<?>> list, Function<String, Field<?>> fields) {
    String variable = words.name(left);
    List<Field<Short>> literals = new ArrayList<>();
    list.forEach(element -> literals.add(words.literal(variable, element)));
    return words.code(left, fields).in(literals);
  }

  private Condition comparison(QueryPart part, Function<String, Field<?>> fields) {
    if (part instanceof QOM.Eq<?> eq) {
      return equal(eq.$arg1(), eq.$arg2(), fields);
    } else if (part instanceof QOM.Ne<?> ne) {
      return equal(ne.$arg1(), ne.$arg2(), fields).not();
    } else if (part instanceof QOM.Lt<?> lt) {
      return ordered(lt.$arg1(), lt.$arg2(), fields).lt(other(lt.$arg2(), fields));
    } else if (part instanceof QOM.Le<?> le) {
      return ordered(le.$arg1(), le.$arg2(), fields).le(other(le.$arg2(), fields));
    } else if (part instanceof QOM.Gt<?> gt) {
      return ordered(gt.$arg1(), gt.$arg2(), fields).gt(other(gt.$arg2(), fields));
    } else if (part instanceof QOM.Ge<?> ge) {
      return ordered(ge.$arg1(), ge.$arg2(), fields).ge(other(ge.$arg2(), fields));
    }
    throw words.refused(part);
  }

  private Condition equal(Field<?> left, Field<?> right, Function<String, Field<?>> fields) {
    if (left instanceof Param<?> || !words.isCode(left)) {
      return ordered(left, right, fields).eq(other(right, fields));
    }
    Field<Short> code = words.code(left, fields);
    return code.eq(
        right instanceof Param<?>
            ? words.literal(words.name(left), right)
            : words.code(right, fields));
  }

  /** The left side of a comparison whose sides are of one kind, and not both constants. */
  private Field<Object> ordered(
      QueryPart left, QueryPart right, Function<String, Field<?>> fields) {
    boolean constants = left instanceof Param<?> && right instanceof Param<?>;
    if (constants || words.isDate(left) != words.isDate(right)) {
      throw words.refused(right);
    }
    return other(left, fields);
  }

  @SuppressWarnings("unchecked")
  private Field<Object> other(QueryPart part, Function<String, Field<?>> fields) {
    return (Field<Object>) words.scalar(part, fields);
  }
}
