package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.normalisation.CodeCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;

/** A number of a record: a variable, a sum of variables, or the days from one date to another. */
final class NumberExpression {

  private final Phrase phrase;
  private final Expression words;
  private final Field<?> parsed;

  private NumberExpression(Phrase phrase, Expression words, Field<?> parsed) {
    this.phrase = phrase;
    this.words = words;
    this.parsed = parsed;
  }

  /**
   * Reads and checks what a measure is of.
   *
   * @throws DefinitionException when it is no number, or names an unknown variable
   */
  static NumberExpression parse(Phrase phrase, Vocabulary vocabulary, CodeCatalog codes) {
    Field<?> field = Expression.read(phrase, p -> p.parseField(phrase.text()));
    Expression words = new Expression(phrase, vocabulary, codes);
    NumberExpression number = new NumberExpression(phrase, words, field);
    if (words.isDate(field) || field instanceof Param<?>) {
      throw words.refused(field);
    }
    number.bind(variable -> DSL.field(DSL.name(variable)));
    return number;
  }

  /**
   * Reads and checks an interval.
   *
   * @throws DefinitionException when it is not the difference of two dates of the flow, the later
   *     first
   */
  static NumberExpression interval(Phrase phrase, FlowTable flow, CodeCatalog codes) {
    NumberExpression number = parse(phrase, Vocabulary.of(List.of(flow)), codes);
    if (!(number.parsed instanceof QOM.Sub<?> difference)) {
      throw wrong(RegistryRule.INTERVAL_FORM, phrase);
    }
    int later = flow.dates().indexOf(difference.$arg1().getName());
    int earlier = flow.dates().indexOf(difference.$arg2().getName());
    if (later >= 0 && later <= earlier) {
      throw wrong(RegistryRule.INTERVAL_ORDER, phrase);
    }
    return number;
  }

  private static DefinitionException wrong(RegistryRule rule, Phrase phrase) {
    return new RegistryException(
        new RegistryProblem(rule, phrase.position(), ProblemLog.quoted(phrase.text())));
  }

  /** The variables that it reads, in alphabetical order. */
  Set<String> variables() {
    return words.variables();
  }

  /** As the definition writes it. */
  String text() {
    return phrase.text();
  }

  /** The number over the fields that hold its variables. */
  Field<BigDecimal> bind(Function<String, Field<?>> fields) {
    return words.scalar(parsed, fields).cast(BigDecimal.class);
  }
}
