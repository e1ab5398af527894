package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

  private static final String REMEDY =
      "Écrivez variable = 'code', in (…), nombre ou date < nombre ou date, and, or, not.";

  private static final Vocabulary KNOWN =
      new Vocabulary(
          words("sex service referred_to network placement all_publics cep_level"),
          words("persons quantity interval"),
          words("opened closed month_start month_end"));

  private static Set<String> words(String words) {
    return new LinkedHashSet<>(List.of(words.split(" ", -1)));
  }

  /** A condition that begins in column 8 of line 7. */
  private static Phrase phrase(String text) {
    return new Phrase(new Position("TST-01.yaml", 7, 8), text);
  }

  private static Filter parse(String text) {
    return Filter.parse(phrase(text), KNOWN, Definitions.CODES);
  }

  private static String sql(String text) {
    return parse(text)
        .bind(v -> DSL.field(v))
        .toString()
        .replaceAll("\\s+", " ")
        .replace("( ", "(")
        .replace(" )", ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex = 'F'                              | sex = 1
          sex <> 'NR'                            | not (sex = 0)
          cep_level = 2                          | cep_level = 2
          sex in ('F', 'H', 'NR')                | sex in (1, 2, 0)
          service not in ('accueil')             | not (service in (1))
          referred_to <> network                 | not (referred_to = network)
          not sex = 'F'                          | not (sex = 1)
          sex = 'F' and service = 'conseil'      | (sex = 1 and service = 3)
          sex = 'F' or not (service = 'accueil') | (sex = 1 or not (service = 1))
          placement in ('commune-label')         | placement in (2)
          all_publics = 'true'                   | all_publics = 1
          all_publics = 'false'                  | all_publics = 0
          """)
  void comparesCodes(String text, String sql) {
    assertThat(sql(text)).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          persons > 1                        | persons > 1
          persons <= quantity                | persons <= quantity
          persons + quantity >= 2.5          | (persons + quantity) >= 2.5
          opened >= month_start              | opened >= month_start
          closed = month_end                 | closed = month_end
          closed is null                     | closed is null
          closed is not null                 | closed is not null
          closed is null or closed > month_end | (closed is null or closed > month_end)
          closed - opened < 15               | (closed - opened) < 15
          month_end - opened >= 15           | (month_end - opened) >= 15
          interval <= 30                     | interval <= 30
          """)
  void comparesNumbersDatesAndDays(String text, String sql) {
    assertThat(sql(text).replaceAll("cast\\((.*) as integer\\)", "$1")).isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          sexe = 'F'                 | 7:8  | Variable inconnue : « sexe », dans « sexe = 'F' ». Vouliez-vous dire « sex » ?
          sex = 'F' and servise = 'a'| 7:22 | Variable inconnue : « servise », dans « sex = 'F' and servise = 'a' ». Vouliez-vous dire « service » ?
          sex = 'M'                  | 7:15 | Code inconnu : « M » de la variable sex, dans « sex = 'M' ». Vouliez-vous dire « F » ?
          sex in ('F', 'X')          | 7:22 | Code inconnu : « X » de la variable sex, dans « sex in ('F', 'X') ». Vouliez-vous dire « F » ?
          service = 'conseils'       | 7:19 | Code inconnu : « conseils » de la variable service, dans « service = 'conseils' ». Vouliez-vous dire « conseil » ?
          all_publics = 'oui'        | 7:23 | Code inconnu : « oui » de la variable all_publics, dans « all_publics = 'oui' ». Prenez un code de jobs/mappings/codes.yaml. Connus : false, true.
          """)
  void blamesAWordWhereItStands(String text, String place, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("TST-01.yaml:" + place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          sex > 'F'            | 7:8  | « sex »
          sex is null          | 7:8  | « sex »
          sex = upper('f')     | 7:14 | « upper('f') »
          sex = null           | 7:14 | « null »
          persons = 'F'        | 7:18 | « 'F' »
          opened > 3           | 7:17 | « 3 »
          opened - persons > 3 | 7:17 | « persons »
          """)
  void refusesWhatTheLanguageDoesNotHave(String text, String place, String part) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "TST-01.yaml:%s: L'expression sort du langage : %s, dans « %s ». %s",
            place, part, text, REMEDY);
  }

  @Test
  void blamesWhereReadingStopped() {
    assertThatThrownBy(() -> parse("sex = 'F' and"))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(
            "TST-01.yaml:7:21: L'expression ne se lit pas : « sex = 'F' and », à son caractère 14. "
                + REMEDY);
  }

  /** Fifty may stand within each other; the parser would not come back from thousands. */
  @Test
  void blamesTheParenthesisThatIsTooDeep() {
    assertThat(parse("(".repeat(50) + "sex = 'F'" + ")".repeat(50)).variables())
        .containsExactly("sex");
    assertThatThrownBy(() -> parse("(".repeat(5000) + "sex = 'F'" + ")".repeat(5000)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith("TST-01.yaml:7:58: L'expression ne se lit pas")
        .hasMessageEndingWith("à son caractère 51. " + REMEDY);
  }

  @Test
  void blamesTheBeginningOfAConditionOnSeveralLines() {
    assertThatThrownBy(() -> parse("sex = 'F'\nand sexe = 'H'"))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith("TST-01.yaml:7:8: Variable inconnue : « sexe »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sex = upper('f')",
        "sex in (select 1)",
        "exists (select 1)",
        "sex = 'F' or 1 = 1",
        "core.activity.sex = 'F'",
        "sex like 'F'",
        "sex between 1 and 2",
        "sex = 'F'; drop table core.activity",
        "opened > current_date",
        "opened > date '2015-01-01'",
        "persons * 2 > quantity",
        "persons > (select 1)",
        "case when sex = 'F' then true end"
      })
  void letsNothingElseOfSqlThrough(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(DefinitionException.class);
  }

  @Test
  void namesTheVariablesThatItCompares() {
    assertThat(parse("sex = 'F' and (closed - opened > 3 or referred_to <> network)").variables())
        .containsExactly("closed", "network", "opened", "referred_to", "sex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex = 'F'                              | F  | true
          sex = 'F'                              | H  | false
          sex <> 'F'                             | F  | false
          sex in ('F')                           | H  | false
          sex not in ('F', 'NR')                 | H  | true
          sex not in ('F', 'NR')                 | NR | false
          not sex = 'F'                          | F  | false
          service = 'accueil'                    | F  | true
          service = 'accueil' and sex = 'F'      | H  | false
          service = 'accueil' or sex = 'F'       | H  | true
          not (service = 'accueil' or sex = 'F') | F  | false
          sex <> network                         | F  | true
          closed is null and sex = 'F'           | H  | false
          """)
  void tellsWhichCodesItLeavesOut(String text, String code, boolean admitted) {
    assertThat(parse(text).admits("sex", code)).isEqualTo(admitted);
  }
}
