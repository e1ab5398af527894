package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.definition.Phrase;
import fr.azimut.definition.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibilityTest {

  private static final Vocabulary WORDS =
      new Vocabulary(
          words("sex age_band service status cep_level referred_to network placement"),
          words("persons"),
          words("opened closed month_end"));

  /** Mixed groups, adults only, one service, no level: as an Opca writes. */
  private static final Map<String, Set<String>> WRITTEN =
      Map.of(
          "sex", Set.of("F", "H", "NR"),
          "age_band", Set.of("26-44", "45-54", "55+", "NR"),
          "service", Set.of("conseil"),
          "cep_level", Set.of("NR"),
          "referred_to", Set.of("apec", "aucun", "NR"),
          "network", Set.of("opca"));

  private static Set<String> words(String words) {
    return new LinkedHashSet<>(List.of(words.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex = 'F'                                             | true
          age_band = '18-21'                                    | false
          age_band <> '18-21'                                   | true
          age_band in ('-18', '18-21', '22-25')                 | false
          age_band in ('22-25', '26-44')                        | true
          age_band not in ('26-44', '45-54', '55+')             | true
          age_band not in ('26-44', '45-54', '55+', 'NR')       | false
          service = 'conseil'                                   | true
          service <> 'conseil'                                  | false
          not service = 'conseil'                               | false
          not service = 'accueil'                               | true
          service not in ('conseil', 'accueil')                 | false
          cep_level = 'NR'                                      | true
          cep_level <> 'NR'                                     | false
          cep_level = '2' or sex = 'F'                          | true
          cep_level = '2' or service = 'accueil'                | false
          cep_level = '2' and sex = 'F'                         | false
          not (cep_level = '2' and sex = 'F')                   | true
          not (cep_level <> '2' or sex = 'F')                   | false
          status = 'scolaire'                                   | true
          status = 'scolaire' and age_band = '-18'              | false
          placement = 'commune'                                 | true
          persons > 3                                           | true
          closed is null and service = 'accueil'                | false
          closed is null or service = 'accueil'                 | true
          opened > closed                                       | true
          referred_to = network                                 | false
          referred_to <> network                                | true
          network = 'opca'                                      | true
          network in ('cio', 'apec')                            | false
          referred_to not in ('aucun', 'NR')                    | true
          sex = 'F' and sex = 'H'                               | true
          """)
  void errsOnTheSideOfYes(String text, boolean possible) {
    Filter filter =
        Filter.parse(new Phrase(new Position("TST-01.yaml", 7, 8), text), WORDS, Definitions.CODES);

    assertThat(Possibility.canHold(filter.parsed(), WRITTEN)).isEqualTo(possible);
  }
}
