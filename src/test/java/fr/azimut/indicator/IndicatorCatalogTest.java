package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.DefinitionException;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCatalogTest {

  @TempDir private Path folder;

  private void refuses(String message, String... definitions) {
    assertThatThrownBy(() -> Definitions.catalog(folder, definitions))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(folder + "/indicators/" + message);
  }

  @Test
  void readsThoseOfTheCommission() {
    IndicatorCatalog catalog = IndicatorCatalog.read(Path.of("jobs"), Definitions.CODES);
    assertThat(catalog.listDefinitions(YearMonth.of(2015, 12)))
        .extracting(IndicatorDefinition::code)
        .containsExactly(
            "ACC-01", "ACC-03", "ACC-04", "ACM-01", "COM-01", "COM-02", "COM-03", "DEM-01",
            "MAI-01", "MAI-02", "MAI-03", "ORI-01", "ORI-03");
    assertThat(catalog.listDefinitions(YearMonth.of(2013, 12))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          code: TST-1 | code 'TST-1' is not like ACC-01
          periods: [] | 'periods' is empty
          minimum_coverage: 1.5 | 'minimum_coverage' is a share between 0 and 1
          unit: '%' | a share needs a 'denominator'
          valid_to: 2013-12-31 | 'valid_to' is before 'valid_from'
          """)
  void refusesWhatContradictsItself(String line, String problem) {
    assertThatThrownBy(() -> Definitions.catalog(folder, Definitions.with(Definitions.COUNT, line)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageStartingWith(folder + "/indicators/TST-01.yaml:1:1: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          breakdowns: [sexe] | TST-01 is broken down by 'sexe', which its flow lacks. Did you mean 'sex'?
          breakdowns: [placement] | TST-01 is broken down by 'placement', which its flow lacks. Known variables: service, cep_level, channel, modality, theme, referred_to, outcome, attendance, sex, age_band, education, status, network.
          over: kind | TST-01 is broken down by 'kind', which its flow lacks. Known variables: service, cep_level, channel, modality, theme, referred_to, outcome, attendance, sex, age_band, education, status, network.
          numerator: {words: personnes, measure: departments} | TST-01 measures 'departments', which flow 'activity' does not have. Its measures: quantity, records, persons.
          flow: activite | TST-01 reads the flow 'activite', which has no measure. Did you mean 'activity'?
          where: sexe = 'F' | unknown variable 'sexe' in 'sexe = 'F''. Did you mean 'sex'?
          numerator: {words: personnes, measure: persons, where: "service = 'conseil'"} | unknown variable 'service' in 'service = 'conseil''. Known variables: age_band, education, sex, status.
          """)
  void refusesWhatItsFlowLacks(String line, String message) {
    refuses("TST-01.yaml:1:1: " + message, Definitions.with(Definitions.COUNT, line));
  }

  @Test
  void refusesToAddUpPlacesOverMonths() {
    refuses(
        "TST-01.yaml:1:1: TST-01 adds up flow 'place' over months, which holds for a month alone."
            + " Write 'periods: [month]'.",
        Definitions.with(
            Definitions.COUNT, "flow: place", "numerator: {words: lieux, measure: records}"));
  }

  @Test
  void refusesToAddUpAPopulationOverMonths() {
    refuses(
        "TST-01.yaml:1:1: TST-01 adds up flow 'context' over months, which holds for a month alone."
            + " Write 'periods: [month]'.",
        Definitions.with(
            Definitions.COUNT,
            "denominator: {words: habitants, measure: quantity, flow: context}"));
  }

  @Test
  void refusesDepartmentsByNetwork() {
    refuses(
        "TST-01.yaml:1:1: TST-01 counts départements network by network, which cannot be added up."
            + " Write 'by_network: false'.",
        Definitions.with(
            Definitions.COUNT,
            "flow: place",
            "periods: [month]",
            "numerator: {words: départements, measure: departments}"));
  }

  @Test
  void refusesTwoVersionsOfOneDay() {
    refuses(
        "TST-02.yaml:1:1: TST-01 has two versions in force on the same day, see "
            + folder
            + "/indicators/TST-01.yaml:1:1. End the older one by 'valid_to' before the newer one's"
            + " 'valid_from'.",
        Definitions.with(Definitions.COUNT, "valid_to: 2015-06-30"),
        Definitions.with(Definitions.COUNT, "valid_from: 2015-06-30"));
  }

  @Test
  void takesTheVersionInForceOnTheLastDayOfTheMonth() {
    IndicatorCatalog catalog =
        Definitions.catalog(
            folder,
            Definitions.with(Definitions.COUNT, "valid_to: 2015-06-15", "label: avant"),
            Definitions.with(Definitions.COUNT, "valid_from: 2015-06-16", "label: après"));
    assertThat(catalog.listDefinitions(YearMonth.of(2015, 5)))
        .extracting(IndicatorDefinition::label)
        .containsExactly("avant");
    assertThat(catalog.listDefinitions(YearMonth.of(2015, 6)))
        .extracting(IndicatorDefinition::label)
        .containsExactly("après");
  }
}
