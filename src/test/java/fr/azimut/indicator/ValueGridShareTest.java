package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares, distributions, rates, evolutions and aspects of a cell. */
class ValueGridShareTest extends ValueGridCase {

  @ParameterizedTest
  @CsvSource({"not-computable, n.c. zero-denominator", "zero, 0/0"})
  void aShareOfNothing(String zero, String value) {
    delivers("activity", "cio", "2015-12");
    String[] share = {Definitions.SHARE, "unit: '%'", "zero_denominator: " + zero};
    assertThat(value(Period.MONTH, "cio", share)).isEqualTo(value);
  }

  @Test
  void theShareOfAllNetworksDividesTheirSums() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 1);
    denominator(Period.MONTH, "cio", 2);
    numerator(Period.MONTH, "mission-locale", 10);
    denominator(Period.MONTH, "mission-locale", 40);
    assertThat(value(Period.MONTH, "", SHARE)).isEqualTo("11/42");
  }

  @Test
  void aNetworkWithoutDenominatorDoesNotSpoilTheTotal() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 1);
    denominator(Period.MONTH, "cio", 2);
    assertThat(value(Period.MONTH, "", SHARE)).isEqualTo("1/2");
  }

  @Test
  void aMedianIsNoQuotientAndTellsHowManyRecordsItIsOf() {
    delivers("pathway", "apec", "2015-12");
    numerator(Period.MONTH, "apec", 30);
    denominator(Period.MONTH, "apec", 7);
    numerator(Period.MONTH, "", 30);
    denominator(Period.MONTH, "", 7);
    String[] median = {
      "flow: pathway",
      "interval: closed - opened",
      "where: closed <= month_end",
      "numerator: {words: jours, measure: median, of: interval}",
    };
    assertThat(value(Period.MONTH, "apec", median)).isEqualTo("null/7");
    assertThat(value(Period.MONTH, "", median)).isEqualTo("null/7");
  }

  @Test
  void whatIsNotGivenIsShownApart() {
    delivers("activity", "cio", "2015-12");
    amount(Role.NUMERATOR, Period.MONTH, "cio", "F", 3);
    amount(Role.NUMERATOR, Period.MONTH, "cio", "NR", 2);
    String[] bySex = {"breakdowns: [sex]"};
    assertThat(modality(Period.MONTH, "cio", "sex", "F", bySex)).isEqualTo("3");
    assertThat(modality(Period.MONTH, "cio", "sex", "H", bySex)).isEqualTo("0");
    assertThat(modality(Period.MONTH, "cio", "sex", "NR", bySex)).isEqualTo("2");
  }

  @Test
  void aDistributionKnowsNeitherNotGivenNorWhatItsDefinitionExcludes() {
    delivers("activity", "cio", "2015-12");
    String[] lines = {"over: referred_to", "where: referred_to <> 'aucun'"};
    assertThat(modality(Period.MONTH, "cio", "referred_to", "ccas", lines)).isEqualTo("0");
    assertThat(modality(Period.MONTH, "cio", "referred_to", "aucun", lines)).isEqualTo("absent");
    assertThat(modality(Period.MONTH, "cio", "referred_to", "NR", lines)).isEqualTo("absent");
  }

  @Test
  void aDistributionSharesTheDenominatorOfTheKnownCodes() {
    delivers("activity", "cio", "2015-12");
    amount(Role.NUMERATOR, Period.MONTH, "cio", "F", 3);
    amount(Role.DENOMINATOR, Period.MONTH, "cio", "F", 3);
    amount(Role.DENOMINATOR, Period.MONTH, "cio", "H", 2);
    amount(Role.DENOMINATOR, Period.MONTH, "cio", "NR", 9);
    String[] over = {"over: sex"};
    assertThat(modality(Period.MONTH, "cio", "sex", "F", SHARE, over)).isEqualTo("3/5");
    assertThat(modality(Period.MONTH, "cio", "sex", "H", SHARE, over)).isEqualTo("0/5");
    assertThat(modality(Period.MONTH, "", "sex", "F", SHARE, over)).isEqualTo("3/5");
  }

  @Test
  void aNetworkHasItsShareOfThoseThatSent() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 3);
    denominator(Period.MONTH, "cio", 3);
    numerator(Period.MONTH, "mission-locale", 5);
    denominator(Period.MONTH, "mission-locale", 5);
    String[] over = {"over: network"};
    assertThat(modality(Period.MONTH, "", "network", "cio", SHARE, over)).isEqualTo("3/8");
  }

  @Test
  void noShareOfNetworksWhenOneThatIsWantedIsMissing() {
    delivers("activity", "cio", "2015-12");
    numerator(Period.MONTH, "cio", 3);
    denominator(Period.MONTH, "cio", 3);
    String[] over = {"over: network", "missing: skip-if-any"};
    assertThat(modality(Period.MONTH, "", "network", "cio", SHARE, over))
        .isEqualTo("n.d. incomplete");
  }

  @Test
  void aPopulationIsNotAddedUpOverNetworks() {
    delivers("place", "region", "2015-12");
    delivers("context", "region", "2015-12");
    numerator(Period.MONTH, "cio", 3);
    numerator(Period.MONTH, "mission-locale", 4);
    denominator(Period.MONTH, "", 1000);
    assertThat(value(Period.MONTH, "cio", PLACES, PER_INHABITANT)).isEqualTo("3/1000");
    assertThat(value(Period.MONTH, "", PLACES, PER_INHABITANT)).isEqualTo("7/1000");
  }

  @Test
  void whatIsToldPerInhabitantTellsOfWhichYearsTheyAre() {
    delivers("place", "region", "2015-12");
    delivers("context", "region", "2015-12");
    numerator(Period.MONTH, "cio", 3);
    denominator(Period.MONTH, "", 1000);
    years = List.of(2012, 2011);
    assertThat(value(Period.MONTH, "cio", PLACES, PER_INHABITANT)).isEqualTo("3/1000 [2011, 2012]");
    assertThat(value(Period.MONTH, "", PLACES, PER_INHABITANT)).isEqualTo("3/1000 [2011, 2012]");
  }

  @Test
  void withoutPopulationNothingIsKnownPerInhabitant() {
    delivers("place", "region", "2015-12");
    assertThat(value(Period.MONTH, "cio", PLACES, PER_INHABITANT)).isEqualTo("n.d. not-in-force");
    assertThat(value(Period.MONTH, "", PLACES, PER_INHABITANT)).isEqualTo("n.d. not-in-force");
  }

  @Test
  void anEvolutionNeedsTheEarlierMonth() {
    delivers("activity", "cio", "2014-12", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 12);
    amount(Role.OTHER_NUMERATOR, Period.MONTH, "cio", null, 10);
    numerator(Period.MONTH, "mission-locale", 8);
    String[] beside = {"evolutions: [year-before]"};
    assertThat(modality(Period.MONTH, "cio", "evolution", "year-before", beside)).isEqualTo("12");
    assertThat(modality(Period.MONTH, "mission-locale", "evolution", "year-before", beside))
        .isEqualTo("n.c. no-earlier");
    assertThat(modality(Period.MONTH, "", "evolution", "year-before", beside)).isEqualTo("12");
  }

  @Test
  void anAspectHasItsOwnFigureBesideTheHeadline() {
    delivers("activity", "cio", "2015-12");
    numerator(Period.MONTH, "cio", 3);
    denominator(Period.MONTH, "cio", 6);
    String[] aspect = {
      Definitions.NO_ZERO,
      "aspects: [{id: part, label: Part, unit: '%', by_network: false, numerator: {words: actes,"
          + " measure: quantity, where: sex = 'F'}, denominator: {words: actes, measure: quantity}}]"
    };
    assertThat(value(Period.MONTH, "cio", aspect)).isEqualTo("3");
    assertThat(modality(Period.MONTH, "", "aspect", "part", aspect)).isEqualTo("3/6");
    assertThat(modality(Period.MONTH, "cio", "aspect", "part", aspect)).isEqualTo("absent");
  }
}
