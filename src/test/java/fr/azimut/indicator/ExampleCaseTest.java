package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.azimut.definition.DefinitionException;
import fr.azimut.normalisation.WritableCodes;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCaseTest {

  private static final String DEFINITION =
      Definitions.with(Definitions.COUNT, "missing: skip-if-all");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2014-01-01 |            | 2015-12
          2014-01-01 | 2016-12-31 | 2015-12
          2014-01-01 | 2014-12-31 | 2014-12
          2015-12-31 |            | 2015-12
          2017-02-01 |            | 2017-12
          """,
      delimiter = '|')
  void isOfTheUsualMonthUnlessTheDefinitionWasNotInForceThen(
      String from, String to, YearMonth expected) {
    String validity = "valid_from: " + from + (to == null ? "" : "\nvalid_to: " + to);
    String definition = Definitions.with(DEFINITION, "valid_from:") + validity;

    assertThat(example(definition, "{network: cio}").month()).isEqualTo(expected);
  }

  @Test
  void rowsOfOneNetworkFlowAndMonthAreOneFile() {
    ExampleCase example =
        example(
            DEFINITION,
            "{network: cio, quantity: 2}",
            "{flow: place, network: cio}",
            "{network: cio, month: 2015-11}",
            "{network: cio}",
            "{flow: place, network: psad}");

    assertThat(example.listSent())
        .extracting(s -> s.flow() + " " + s.network() + " " + s.month() + " " + s.rows().size())
        .containsExactly(
            "activity cio 2015-12 2", "place region 2015-12 2", "activity cio 2015-11 1");
  }

  @Test
  void whatHoldsUntilReplacedStandsInLaterMonths() {
    ExampleCase example =
        example(
            DEFINITION,
            "{flow: place, network: cio, month: 2015-08}",
            "{flow: place, network: cio, month: 2015-11}",
            "{network: cio, month: 2015-10}");

    assertThat(example.listSent())
        .extracting(example::monthsInForce)
        .containsExactly(
            List.of(YearMonth.of(2015, 8), YearMonth.of(2015, 9), YearMonth.of(2015, 10)),
            List.of(YearMonth.of(2015, 11), YearMonth.of(2015, 12)),
            List.of(YearMonth.of(2015, 10)));
  }

  @Test
  void aNetworkThatAFigureNamesSendsWhatTheDefinitionReads() {
    ExampleCase example =
        example(
            DEFINITION,
            "{network: cio}",
            "{flow: place, network: psad}",
            "{flow: cooperation, networks: 'onisep', structures: 'apec/S1', day: 2015-12-01}");

    VersionScope scope = example.scope(7, 8, Map.of(), Definitions.CODES, WritableCodes.UNKNOWN);

    assertThat(scope.senders())
        .containsExactly(
            Map.entry("activity", List.of(Sender.of("pole-emploi"), new Sender("cio", 1, false))));
    assertThat(scope.members()).containsExactly("pole-emploi", "apec", "cio", "psad", "onisep");
    assertThat(scope.versionId()).isEqualTo(7);
    assertThat(scope.geographyId()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          {flow: pathways}   | unknown flow 'pathways' in a row. Did you mean 'pathway'?
          {month: '2015-13'} | a row has 'month: 2015-13'. Write a month such as 2015-12.
          """,
      delimiter = '|')
  void refusesWhatDoesNotExist(String row, String message) {
    assertThatExceptionOfType(DefinitionException.class)
        .isThrownBy(() -> example(DEFINITION, row))
        .withMessageContaining("TST-01.yaml:")
        .withMessageEndingWith(message);
  }

  /** An example whose one figure is of Pôle emploi. */
  private ExampleCase example(String definition, String... given) {
    StringBuilder text = new StringBuilder(definition);
    text.append("\nexamples:\n  - name: essai\n    given:\n");
    for (String row : given) {
      text.append("      - ").append(row).append('\n');
    }
    text.append("    expect: [{network: pole-emploi, reason: n.d.}]\n");
    List<ExampleCase> examples = Definitions.catalog(folder, text.toString()).listExamples();
    assertThat(examples).hasSize(1);
    return examples.get(0);
  }
}
