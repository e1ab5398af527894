package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a cell has a value, and why it has none. */
class ValueGridTest extends ValueGridCase {

  @Test
  void aNetworkThatSentItsFileWithoutSuchAnActHasATrueZero() {
    delivers("activity", "cio", "2015-12");
    assertThat(value(Period.MONTH, "cio")).isEqualTo("0");
  }

  @Test
  void aNetworkThatDidNotSendHasNoZero() {
    delivers("activity", "cio", "2015-12");
    numerator(Period.MONTH, "cio", 7);
    assertThat(value(Period.MONTH, "mission-locale")).isEqualTo("n.d. not-sent");
    assertThat(value(Period.MONTH, "")).isEqualTo("7");
  }

  @Test
  void nothingCountedWhileAStructureOrAMonthIsMissingIsNoZero() {
    delivers("activity", "cio", "2015-12");
    expects("cio", 1, 2);
    assertThat(value(Period.MONTH, "cio")).isEqualTo("n.d. zero-not-certain");
    assertThat(value(Period.MONTH, "")).isEqualTo("n.d. zero-not-certain");
    expects("cio", 2, 2);
    assertThat(value(Period.MONTH, "cio")).isEqualTo("0");
    // Eleven months are missing.
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("n.d. zero-not-certain");
    // The missions locales did not send.
    assertThat(value(Period.MONTH, "")).isEqualTo("n.d. zero-not-certain");
    delivers("activity", "mission-locale", "2015-12");
    assertThat(value(Period.MONTH, "")).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"skip-if-any, n.d. incomplete", "skip-if-all, 7", "never-skip, 7"})
  void oneOfTwoNetworksMissing(String missing, String all) {
    delivers("activity", "cio", "2015-12");
    numerator(Period.MONTH, "cio", 7);
    assertThat(value(Period.MONTH, "", new String[] {"missing: " + missing})).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "skip-if-any, n.d. not-sent",
    "skip-if-all, n.d. not-sent",
    "never-skip, n.d. zero-not-certain"
  })
  void allNetworksMissing(String missing, String all) {
    assertThat(value(Period.MONTH, "", new String[] {"missing: " + missing})).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({"skip-if-any, n.d. incomplete", "skip-if-all, 9", "never-skip, 9"})
  void aMonthOfTheYearMissing(String missing, String year) {
    month = YearMonth.of(2015, 2);
    delivers("activity", "cio", "2015-02");
    numerator(Period.YEAR_TO_DATE, "cio", 9);
    assertThat(value(Period.YEAR_TO_DATE, "cio", new String[] {"missing: " + missing}))
        .isEqualTo(year);
  }

  @Test
  void aNetworkThatSendsNoActsHasPlacesAllTheSame() {
    delivers("place", "region", "2015-12");
    numerator(Period.MONTH, "cio", 4);
    numerator(Period.MONTH, "apec", 3);
    assertThat(value(Period.MONTH, "apec", PLACES)).isEqualTo("3");
    assertThat(value(Period.MONTH, "", PLACES)).isEqualTo("7");
    assertThat(value(Period.MONTH, "apec")).isEqualTo("absent");
  }

  @Test
  void withoutARegisterThereAreNoPlaces() {
    assertThat(value(Period.MONTH, "", PLACES)).isEqualTo("n.d. not-in-force");
  }

  @Test
  void nobodySendsTheFlow() {
    String[] requests = {"flow: request", "numerator: {words: demandes, measure: records}"};
    assertThat(value(Period.MONTH, "", requests, new String[] {"periods: [month]"}))
        .isEqualTo("n.d. no-sender");
  }

  @Test
  void nobodySent() {
    assertThat(value(Period.MONTH, "", SHARE)).isEqualTo("n.d. not-sent");
  }

  @Test
  void theDecemberBeforeIsInTheTwelveMonthsBeforeButNotInTheYear() {
    delivers("activity", "cio", "2014-12");
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d. not-sent");
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("n.d. not-sent");
    month = YearMonth.of(2015, 11);
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d. not-sent");
    numerator(Period.ROLLING_12, "cio", 3);
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("3");
  }

  @Test
  void personsOfTalliesAreNeverAddedOverMonths() {
    delivers("activity", "cio", "2015-11", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.YEAR_TO_DATE, "cio", 9);
    numerator(Period.YEAR_TO_DATE, "mission-locale", 4);
    assertThat(value(Period.YEAR_TO_DATE, "cio", PERSONS)).isEqualTo("n.c. tallies");
    assertThat(value(Period.YEAR_TO_DATE, "mission-locale", PERSONS)).isEqualTo("4");
    assertThat(value(Period.YEAR_TO_DATE, "", PERSONS)).isEqualTo("4 some-networks");
  }

  @Test
  void whenNoNetworkCanBeCumulatedAllTogetherCannotEither() {
    delivers("activity", "cio", "2015-11", "2015-12");
    assertThat(value(Period.YEAR_TO_DATE, "", PERSONS)).isEqualTo("n.c. tallies");
  }

  @Test
  void aMonthlyMeanIsOfTheMonthsThatEachNetworkSent() {
    String[] mean = {"periods: [month, rolling-12, mean-12]"};
    delivers("activity", "cio", "2015-11", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    monthly("2015-10", "cio", 100);
    monthly("2015-11", "cio", 9);
    monthly("2015-12", "cio", 4);
    monthly("2015-12", "mission-locale", 3);
    assertThat(value(Period.MEAN_12, "cio", PERSONS, mean)).isEqualTo("6.5");
    assertThat(value(Period.MEAN_12, "mission-locale", PERSONS, mean)).isEqualTo("3");
    assertThat(value(Period.MEAN_12, "", PERSONS, mean)).isEqualTo("9.5");
  }

  @Test
  void whatANetworkCannotWriteIsNoZeroOfIt() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(Role.NUMERATOR, Period.MONTH, "mission-locale", "F", 7);
    String[] bySex = {"breakdowns: [sex]"};
    writes("cio", "sex", "H", "NR");
    assertThat(modality(Period.MONTH, "cio", "sex", "F", bySex)).isEqualTo("/// not-writable");
    assertThat(modality(Period.MONTH, "cio", "sex", "H", bySex)).isEqualTo("0");
    assertThat(modality(Period.MONTH, "", "sex", "F", bySex)).isEqualTo("7");
    writes("mission-locale", "sex", "NR");
    assertThat(modality(Period.MONTH, "", "sex", "F", bySex)).isEqualTo("/// not-writable");
    assertThat(modality(Period.MONTH, "", "sex", "NR", bySex)).isEqualTo("0");
  }

  @Test
  void modalitiesOfADistributionShareThePeopleOfAllNetworks() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(Role.NUMERATOR, Period.MONTH, "mission-locale", "F", 7);
    amount(Role.DENOMINATOR, Period.MONTH, "mission-locale", "F", 7);
    amount(Role.NUMERATOR, Period.MONTH, "cio", "H", 5);
    amount(Role.DENOMINATOR, Period.MONTH, "cio", "H", 5);
    writes("cio", "sex", "H", "NR");
    String[] over = {"over: sex"};
    assertThat(modality(Period.MONTH, "cio", "sex", "F", SHARE, over))
        .isEqualTo("/// not-writable");
    assertThat(modality(Period.MONTH, "", "sex", "F", SHARE, over)).isEqualTo("7/12");
    assertThat(modality(Period.MONTH, "", "sex", "H", SHARE, over)).isEqualTo("5/12");
  }

  @Test
  void aQuotientThatANetworkCannotWriteLeavesItsDenominatorOut() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "mission-locale", 4);
    denominator(Period.MONTH, "mission-locale", 10);
    denominator(Period.MONTH, "cio", 90);
    writes("cio", "sex", "NR");
    String[] women = {"numerator: {words: actes, measure: quantity, where: sex = 'F'}"};
    assertThat(value(Period.MONTH, "cio", SHARE, women)).isEqualTo("/// not-writable");
    assertThat(value(Period.MONTH, "", SHARE, women)).isEqualTo("4/10");
  }

  @Test
  void januarysPersonsAreThoseSinceJanuary() {
    month = YearMonth.of(2015, 1);
    delivers("activity", "cio", "2014-12", "2015-01");
    numerator(Period.YEAR_TO_DATE, "cio", 9);
    assertThat(value(Period.YEAR_TO_DATE, "cio", PERSONS)).isEqualTo("9");
    assertThat(value(Period.ROLLING_12, "cio", PERSONS)).isEqualTo("n.c. tallies");
  }

  @Test
  void aNetworkThatCountsActsAloneHasNoPersons() {
    byTally = List.of();
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "mission-locale", 4);
    assertThat(value(Period.MONTH, "cio", PERSONS)).isEqualTo("n.d. no-persons");
    assertThat(value(Period.MONTH, "", PERSONS)).isEqualTo("4");
  }

  @Test
  void anIndicatorOfSomeNetworksHasNoCellOfTheOthers() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 9);
    numerator(Period.MONTH, "mission-locale", 4);
    String[] limit = {"networks: [mission-locale]"};
    assertThat(value(Period.MONTH, "cio", limit)).isEqualTo("absent");
    assertThat(value(Period.MONTH, "", limit)).isEqualTo("4");
  }

  @Test
  void networksThatTellTheSameInTwoFlowsAddUp() {
    delivers("activity", "cio", "2015-12");
    delivers("pathway", "apec", "2015-12");
    numerator(Period.MONTH, "cio", 9);
    numerator(Period.MONTH, "apec", 4);
    String[] sources = {
      "flow:",
      "sources: [{flow: activity, networks: [cio]}, {flow: pathway, networks: [apec]}]",
      "periods: [month]"
    };
    assertThat(value(Period.MONTH, "apec", sources)).isEqualTo("4");
    assertThat(value(Period.MONTH, "mission-locale", sources)).isEqualTo("absent");
    assertThat(value(Period.MONTH, "", sources)).isEqualTo("13");
  }

  @Test
  void anIndicatorOfAllNetworksTogetherAddsThemUp() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.MONTH, "cio", 9);
    numerator(Period.MONTH, "mission-locale", 4);
    String[] together = {"by_network: false"};
    assertThat(value(Period.MONTH, "", together)).isEqualTo("13");
    assertThat(value(Period.MONTH, "cio", together)).isEqualTo("absent");
  }
}
