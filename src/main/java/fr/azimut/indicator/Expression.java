package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import fr.azimut.normalisation.CodeCatalog;
import fr.azimut.territory.PlacementRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.ParserException;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * The words of the expression language of the definitions, shared by {@link Filter} and {@link
 * NumberExpression}: variables, codes, numbers, differences of dates. jOOQ's parser reads them;
 * what else it knows is refused.
 */
final class Expression {

  private static final int DEEPEST = 50;

  private final Phrase phrase;
  private final Vocabulary vocabulary;
  private final CodeCatalog codes;
  private final Set<String> variables = new TreeSet<>();

  Expression(Phrase phrase, Vocabulary vocabulary, CodeCatalog codes) {
    this.phrase = phrase;
    this.vocabulary = vocabulary;
    this.codes = codes;
  }

  /**
   * Reads its text.
   *
   * @throws DefinitionException where jOOQ's parser stopped
   */
  static <T> T read(Phrase phrase, Function<org.jooq.Parser, T> reading) {
    refuseDeep(phrase);
    try {
      return reading.apply(DSL.using(SQLDialect.POSTGRES).parser());
    } catch (ParserException e) {
      throw unreadable(phrase, Math.min(e.position(), phrase.text().length()));
    }
  }

  /** Nobody reads what is nested deeper, and the parser would not come back from it. */
  private static void refuseDeep(Phrase phrase) {
    int depth = 0;
    for (int i = 0; i < phrase.text().length(); i++) {
      char character = phrase.text().charAt(i);
      depth += character == '(' ? 1 : character == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw unreadable(phrase, i);
      }
    }
  }

  private static RegistryException unreadable(Phrase phrase, int character) {
    return new RegistryException(
        new RegistryProblem(
            RegistryRule.EXPRESSION_UNREADABLE,
            phrase.at(character),
            ProblemLog.quoted(phrase.text()) + ", à son caractère " + (character + 1)));
  }

  /** The variables named so far, in alphabetical order. */
  Set<String> variables() {
    return variables;
  }

  boolean isCode(QueryPart part) {
    return vocabulary.codes().contains(name(part));
  }

  /** The name of a variable that stands there. */
  String name(QueryPart part) {
    if (part instanceof Field<?> field
        && !(part instanceof Param<?>)
        && field.getQualifiedName().getName().length == 1
        && field.getName().matches("[a-z_0-9]+")
        && field.toString().replace("\"", "").equals(field.getName())) {
      if (!vocabulary.names().contains(field.getName())) {
        throw unknownVariable(field.getName());
      }
      variables.add(field.getName());
      return field.getName();
    }
    throw refused(part);
  }

  /** A variable that holds a code. */
  Field<Short> code(QueryPart part, Function<String, Field<?>> fields) {
    String name = name(part);
    if (!vocabulary.codes().contains(name)) {
      throw refused(part);
    }
    return fields.apply(name).coerce(Short.class);
  }

  /** The number of a code that stands there as a literal. */
  Field<Short> literal(String variable, QueryPart part) {
    if (!(part instanceof Param<?> param) || param.getValue() == null) {
      throw refused(part);
    }
    return DSL.inline((short) id(variable, param.getValue().toString()));
  }

  /** A date, a number, the sum of numbers, the difference of two dates in days. */
  Field<?> scalar(QueryPart part, Function<String, Field<?>> fields) {
    if (part instanceof Param<?> param && param.getValue() instanceof Number number) {
      return DSL.inline(new BigDecimal(number.toString()));
    } else if (part instanceof QOM.Sub<?> sub) {
      return DSL.localDateDiff(date(sub.$arg1(), fields), date(sub.$arg2(), fields));
    } else if (part instanceof QOM.Add<?> add) {
      return number(add.$arg1(), fields).plus(number(add.$arg2(), fields));
    }
    String name = name(part);
    return vocabulary.dates().contains(name) ? date(part, fields) : number(part, fields);
  }

  private Field<java.time.LocalDate> date(QueryPart part, Function<String, Field<?>> fields) {
    String name = name(part);
    if (!vocabulary.dates().contains(name)) {
      throw refused(part);
    }
    return fields.apply(name).coerce(java.time.LocalDate.class);
  }

  private Field<BigDecimal> number(QueryPart part, Function<String, Field<?>> fields) {
    if (part instanceof QOM.Add<?> add) {
      return number(add.$arg1(), fields).plus(number(add.$arg2(), fields));
    }
    String name = name(part);
    if (!vocabulary.numbers().contains(name)) {
      throw refused(part);
    }
    return fields.apply(name).coerce(BigDecimal.class);
  }

  /** Whether a scalar is a date; else it is a number. */
  boolean isDate(QueryPart part) {
    return part instanceof Field<?> field
        && !(part instanceof Param<?>)
        && vocabulary.dates().contains(field.getName());
  }

  /** Refuses what the language does not have. */
  DefinitionException refused(@Nullable QueryPart part) {
    return new RegistryException(
        new RegistryProblem(
            RegistryRule.EXPRESSION_REFUSED,
            phrase.at(Math.max(0, phrase.text().indexOf(String.valueOf(part)))),
            ProblemLog.quoted(String.valueOf(part))
                + ", dans "
                + ProblemLog.quoted(phrase.text())));
  }

  private int id(String variable, String code) {
    if (code.equals(CodeCatalog.NOT_GIVEN)) {
      return 0;
    }
    List<String> known = listCodes(codes, variable);
    int place = known.indexOf(code);
    if (place < 0) {
      throw unknown(RegistryRule.CODE_UNKNOWN, code, " de la variable " + variable, known);
    }
    return switch (variable) {
      case "placement" ->
          Stream.of(PlacementRule.values())
              .filter(rule -> rule.id().equals(code))
              .findFirst()
              .orElseThrow()
              .code();
      case "all_publics" -> place;
      default -> codes.id(variable, code);
    };
  }

  /** The codes that a variable may be compared with, without {@code NR}. */
  static List<String> listCodes(CodeCatalog codes, String variable) {
    return switch (variable) {
      case "placement" -> Stream.of(PlacementRule.values()).map(PlacementRule::id).toList();
      case "all_publics" -> List.of("false", "true");
      default -> codes.list(variable);
    };
  }

  private DefinitionException unknownVariable(String variable) {
    RegistryRule rule =
        variable.equals(FlowTable.INTERVAL)
            ? RegistryRule.INTERVAL_MISSING
            : RegistryRule.VARIABLE_UNKNOWN;
    return unknown(rule, variable, "", vocabulary.names());
  }

  private DefinitionException unknown(
      RegistryRule rule, String word, String of, List<String> known) {
    return new RegistryException(
        ProblemLog.unknown(
            rule,
            at(word),
            ProblemLog.quoted(word) + of + ", dans " + ProblemLog.quoted(phrase.text()),
            word,
            known));
  }

  /** Where a word stands in the text. */
  private Position at(String word) {
    Matcher found =
        Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])").matcher(phrase.text());
    return phrase.at(found.find() ? found.start() : 0);
  }
}
