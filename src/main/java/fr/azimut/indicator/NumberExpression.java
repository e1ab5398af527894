package fr.azimut.indicator;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.normalisation.CodeCatalog;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;
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
    if (words.isDate(field)) {
      throw words.refused(field);
    }
    number.bind(variable -> DSL.field(DSL.name(variable)));
    return number;
  }

  /**
   * Reads and checks an interval.
   *
   * @throws DefinitionException when it is not the difference of two dates of the flow
   */
  static NumberExpression interval(Phrase phrase, FlowTable flow, CodeCatalog codes) {
    NumberExpression number = parse(phrase, Vocabulary.of(java.util.List.of(flow)), codes);
    if (!(number.parsed instanceof QOM.Sub<?>)) {
      throw number.words.refused(number.parsed);
    }
    return number;
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
