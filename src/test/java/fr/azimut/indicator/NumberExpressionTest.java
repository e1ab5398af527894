package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberExpressionTest {

  private static Phrase phrase(String text) {
    return new Phrase(new Position("TST-01.yaml", 9, 11), text);
  }

  private static NumberExpression parse(String flow, String text) {
    Vocabulary words = Vocabulary.withInterval(List.of(FlowTable.find(flow).orElseThrow()));
    return NumberExpression.parse(phrase(text), words, Definitions.CODES);
  }

  private static String sql(NumberExpression number) {
    return number
        .bind(v -> DSL.field(v))
        .toString()
        .replaceAll("\\s+", " ")
        .replaceAll("cast\\( (.*) as numeric \\)", "$1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          survey   | satisfied                    | satisfied
          survey   | satisfied + very_satisfied   | (satisfied + very_satisfied)
          place    | advisers                     | advisers
          delivery | days_late                    | days_late
          request  | interval                     | interval
          """)
  void isANumberOfTheFlowOrTheirSum(String flow, String text, String sql) {
    assertThat(sql(parse(flow, text))).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          survey  | satisfait              | 9:11 | Variable inconnue : « satisfait »
          survey  | satisfied + usefull    | 9:23 | Variable inconnue : « usefull »
          pathway | program                | 9:11 | L'expression sort du langage : « program »
          pathway | opened                 | 9:11 | L'expression sort du langage : « opened »
          survey  | satisfied * 2          | 9:11 | L'expression sort du langage
          survey  | 12                     | 9:11 | L'expression sort du langage
          survey  | satisfied +            | 9:22 | L'expression ne se lit pas
          """)
  void refusesWhatIsNoNumber(String flow, String text, String place, String message) {
    assertThatThrownBy(() -> parse(flow, text))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith("TST-01.yaml:" + place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pathway | closed - opened
          pathway | opened - requested
          request | interview - requested
          request | month_end - requested
          """)
  void anIntervalIsALaterDateMinusAnEarlierOne(String flow, String text) {
    FlowTable table = FlowTable.find(flow).orElseThrow();
    assertThat(NumberExpression.interval(phrase(text), table, Definitions.CODES).variables())
        .containsExactlyInAnyOrder(text.split(" - ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          opened - closed  | L'intervalle est à l'envers : « opened - closed ». Écrivez la date la plus tardive d'abord.
          opened - opened  | L'intervalle est à l'envers : « opened - opened ». Écrivez la date la plus tardive d'abord.
          quantity         | L'intervalle n'est pas la différence de deux dates : « quantity ». Écrivez « closed - opened ».
          """)
  void refusesAnotherInterval(String text, String message) {
    assertThatThrownBy(
            () ->
                NumberExpression.interval(phrase(text), FlowTable.PATHWAY_FLOW, Definitions.CODES))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("TST-01.yaml:9:11: " + message);
  }
}
