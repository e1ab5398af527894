package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import fr.azimut.definition.Suggestion;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.PlacementRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.ParserException;
import org.jooq.impl.QOM;

/**
 * A condition of the expression language of the definitions: variables compared with codes by
 * {@code =}, {@code <>}, {@code in}, {@code not in}, joined by {@code and}, {@code or}, {@code not}
 * and parentheses. jOOQ's parser reads it; anything else that the parser knows is refused.
 */
final class Filter {

  private final Position position;
  private final String text;
  private final CodeCatalog codes;
  private final Condition parsed;
  private final Set<String> variables = new TreeSet<>();

  private Filter(Position position, String text, CodeCatalog codes, Condition parsed) {
    this.position = position;
    this.text = text;
    this.codes = codes;
    this.parsed = parsed;
  }

  /**
   * Reads and checks an expression.
   *
   * @param allowed the variables that it may use
   * @throws DefinitionException when it is not of the language, or names an unknown variable or
   *     code
   */
  static Filter parse(
      Position position, String text, Collection<String> allowed, CodeCatalog codes) {
    try {
      Condition condition = DSL.using(SQLDialect.POSTGRES).parser().parseCondition(text);
      Filter filter = new Filter(position, text, codes, condition);
      filter.bind(
          variable -> {
            if (!allowed.contains(variable)) {
              throw filter.unknownVariable(variable, allowed);
            }
            return DSL.field(DSL.name(variable), Short.class);
          });
      return filter;
    } catch (ParserException e) {
      throw new DefinitionException(
          position,
          "cannot read the condition '" + text + "' at its character " + (e.position() + 1),
          "Write variable = 'code', in (…), and, or, not.");
    }
  }

  /** The variables that it compares, in alphabetical order. */
  Set<String> variables() {
    return variables;
  }

  /** As the definition writes it. */
  String text() {
    return text;
  }

  /** Whether a record with this code of a variable may meet it. */
  boolean admits(String variable, String code) {
    return Admission.admits(parsed, variable, code);
  }

  /** The condition over the fields that hold its variables. */
  Condition bind(Function<String, Field<Short>> fields) {
    return condition(parsed, fields);
  }

  private Condition condition(QueryPart part, Function<String, Field<Short>> fields) {
    if (part instanceof QOM.And and) {
      return condition(and.$arg1(), fields).and(condition(and.$arg2(), fields));
    } else if (part instanceof QOM.Or or) {
      return condition(or.$arg1(), fields).or(condition(or.$arg2(), fields));
    } else if (part instanceof QOM.Not not) {
      return condition(not.$arg1(), fields).not();
    } else if (part instanceof QOM.Eq<?> eq) {
      Field<Short> left = variable(eq.$arg1(), fields);
      return left.eq(operand(eq.$arg1(), eq.$arg2(), fields));
    } else if (part instanceof QOM.Ne<?> ne) {
      Field<Short> left = variable(ne.$arg1(), fields);
      return left.ne(operand(ne.$arg1(), ne.$arg2(), fields));
    } else if (part instanceof QOM.InList<?> in) {
      Field<Short> left = variable(in.$arg1(), fields);
      return left.in(literals(in.$arg1(), in.$arg2()));
    } else if (part instanceof QOM.NotInList<?> notIn) {
      Field<Short> left = variable(notIn.$arg1(), fields);
      return left.notIn(literals(notIn.$arg1(), notIn.$arg2()));
    }
    throw refused(part);
  }

  private Field<Short> variable(QueryPart part, Function<String, Field<Short>> fields) {
    if (part instanceof Field<?> field && !(part instanceof Param<?>) && isName(field)) {
      variables.add(field.getName());
      return fields.apply(field.getName());
    }
    throw refused(part);
  }

  private static boolean isName(Field<?> field) {
    return field.getQualifiedName().getName().length == 1
        && field.getName().matches("[a-z_]+")
        && field.toString().replace("\"", "").equals(field.getName());
  }

  private Field<Short> operand(
      Field<?> left, QueryPart right, Function<String, Field<Short>> fields) {
    return right instanceof Param<?> ? literal(left.getName(), right) : variable(right, fields);
  }

  private List<Field<Short>> literals(Field<?> left, List<? extends Field<?>> list) {
    List<Field<Short>> literals = new ArrayList<>();
    for (Field<?> element : list) {
      literals.add(literal(left.getName(), element));
    }
    return literals;
  }

  private Field<Short> literal(String variable, QueryPart part) {
    if (!(part instanceof Param<?> param) || param.getValue() == null) {
      throw refused(part);
    }
    return DSL.inline((short) id(variable, param.getValue().toString()));
  }

  private int id(String variable, String code) {
    if (code.equals("NR")) {
      return 0;
    }
    if (variable.equals("placement")) {
      return Stream.of(PlacementRule.values())
          .filter(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
          .findFirst()
          .map(PlacementRule::code)
          .map(Number::intValue)
          .orElseThrow(() -> unknownCode(variable, code, List.of()));
    }
    boolean truth = variable.equals("all_publics");
    List<String> known = truth ? List.of("false", "true") : codes.list(variable);
    if (!known.contains(code)) {
      throw unknownCode(variable, code, known);
    }
    return truth ? known.indexOf(code) : codes.id(variable, code);
  }

  private DefinitionException unknownCode(String variable, String code, List<String> known) {
    return new DefinitionException(
        position,
        "unknown code '" + code + "' of variable '" + variable + "' in '" + text + "'",
        Suggestion.nearest(code, known)
            .map(s -> "Did you mean '" + s + "'?")
            .orElse("Use a code of jobs/mappings/codes.yaml."));
  }

  private DefinitionException unknownVariable(String variable, Collection<String> allowed) {
    return new DefinitionException(
        position,
        "unknown variable '" + variable + "' in '" + text + "'",
        Suggestion.nearest(variable, allowed)
            .map(s -> "Did you mean '" + s + "'?")
            .orElse("Known variables: " + String.join(", ", new TreeSet<>(allowed)) + "."));
  }

  private DefinitionException refused(QueryPart part) {
    return new DefinitionException(
        position,
        "'" + part + "' is not of the expression language, in '" + text + "'",
        "Write variable = 'code', in (…), and, or, not.");
  }
}
