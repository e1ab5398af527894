package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import fr.azimut.definition.Position;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

  private static final List<String> KNOWN =
      List.of("sex", "service", "referred_to", "network", "placement", "all_publics", "cep_level");

  private static Filter parse(String text) {
    return Filter.parse(
        new Position("jobs/indicators/TST-01.yaml", 7, 1), text, KNOWN, Definitions.CODES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex = 'F'                              | sex = 1
          sex <> 'NR'                            | sex <> 0
          cep_level = 2                          | cep_level = 2
          sex in ('F', 'H', 'NR')                | sex in (1, 2, 0)
          service not in ('accueil')             | service not in (1)
          referred_to <> network                 | referred_to <> network
          not sex = 'F'                          | not (sex = 1)
          sex = 'F' and service = 'conseil'      | (sex = 1 and service = 3)
          sex = 'F' or not (service = 'accueil') | (sex = 1 or not (service = 1))
          placement in ('commune-label')         | placement in (2)
          all_publics = 'true'                   | all_publics = 1
          all_publics = 'false'                  | all_publics = 0
          """)
  void becomesSqlOverCodes(String text, String sql) {
    assertThat(
            parse(text)
                .bind(v -> DSL.field(v, Short.class))
                .toString()
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")"))
        .isEqualTo(sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          sexe = 'F'        | unknown variable 'sexe' in 'sexe = 'F''                      | Did you mean 'sex'?
          zzzzzzzz = 'F'    | unknown variable 'zzzzzzzz' in 'zzzzzzzz = 'F''              | Known variables: all_publics, cep_level, network, placement, referred_to, service, sex.
          sex = 'M'         | unknown code 'M' of variable 'sex' in 'sex = 'M''            | Did you mean 'F'?
          service = 'conseils' | unknown code 'conseils' of variable 'service' in 'service = 'conseils'' | Did you mean 'conseil'?
          placement = 'gps' | unknown code 'gps' of variable 'placement' in 'placement = 'gps'' | Use a code of jobs/mappings/codes.yaml.
          all_publics = 'oui' | unknown code 'oui' of variable 'all_publics' in 'all_publics = 'oui'' | Use a code of jobs/mappings/codes.yaml.
          sex > 'F'         | 'sex > 'F'' is not of the expression language, in 'sex > 'F'' | Write variable = 'code', in (…), and, or, not.
          sex is null       | 'sex is null' is not of the expression language, in 'sex is null' | Write variable = 'code', in (…), and, or, not.
          sex = upper('f')  | 'upper('f')' is not of the expression language, in 'sex = upper('f')' | Write variable = 'code', in (…), and, or, not.
          sex = null        | 'null' is not of the expression language, in 'sex = null'    | Write variable = 'code', in (…), and, or, not.
          sex = 'F' and     | cannot read the condition 'sex = 'F' and' at its character 14 | Write variable = 'code', in (…), and, or, not.
          """)
  void refusesWhatTheLanguageDoesNotHave(String text, String problem, String remedy) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("jobs/indicators/TST-01.yaml:7:1: " + problem + ". " + remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'sex = upper(''f'')'
          'sex in (select 1)'
          'exists (select 1)'
          'sex = ''F'' or 1 = 1'
          'core.activity.sex = ''F'''
          'sex like ''F'''
          'sex between 1 and 2'
          'sex = ''F''; drop table core.activity'
          """)
  void letsNothingElseOfSqlThrough(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(DefinitionException.class);
  }

  @Test
  void namesTheVariablesThatItCompares() {
    assertThat(parse("sex = 'F' and (service = 'conseil' or referred_to <> network)").variables())
        .containsExactly("network", "referred_to", "service", "sex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex = 'F'                          | F  | true
          sex = 'F'                          | H  | false
          sex <> 'F'                         | F  | false
          sex in ('F')                       | H  | false
          sex not in ('F', 'NR')             | H  | true
          sex not in ('F', 'NR')             | NR | false
          not sex = 'F'                      | F  | false
          service = 'accueil'                | F  | true
          service = 'accueil' and sex = 'F'  | H  | false
          service = 'accueil' or sex = 'F'   | H  | true
          not (service = 'accueil' or sex = 'F') | F | false
          sex <> network                     | F  | true
          """)
  void tellsWhichCodesItLeavesOut(String text, String code, boolean admitted) {
    assertThat(parse(text).admits("sex", code)).isEqualTo(admitted);
  }
}
