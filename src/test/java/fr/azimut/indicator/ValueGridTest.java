package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.indicator.Indicator.FigureTable;
import fr.azimut.indicator.IndicatorValue.Amounts;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One zone, three networks: the missions locales have a key for persons, the CIO count them month
 * by month, the Apec sends pathways alone.
 */
class ValueGridTest {

  private static final String[] SHARE = {Definitions.SHARE, Definitions.NO_ZERO, "unit: '%'"};
  private static final String[] PERSONS = {
    "numerator: {words: personnes, measure: persons}", "uniqueness: somme-reseaux"
  };
  private static final String[] PLACES = {
    "flow: place",
    "numerator: {words: lieux, measure: records}",
    "confidential: false",
    "periods: [month]"
  };
  private static final String[] PER_INHABITANT = {
    "denominator: {words: habitants, measure: quantity, flow: context, where: measure ="
        + " 'population-15-64'}",
    Definitions.NO_ZERO
  };

  private record Sum(Role role, AmountKey key) {}

  @TempDir private Path folder;

  private final Map<Sum, BigDecimal> amounts = new HashMap<>();
  private final Deliveries deliveries = new Deliveries();
  private YearMonth month = YearMonth.of(2015, 12);
  private List<String> byTally = List.of("cio");
  private List<Integer> years = List.of();

  private void delivers(String flow, String network, String... months) {
    for (String of : months) {
      boolean tally = byTally.contains(network);
      deliveries.add(
          flow,
          network,
          LocalDate.parse(of + "-01"),
          network.equals("mission-locale") || network.equals("apec"),
          tally);
    }
  }

  private void amount(Role role, Period period, String network, @Nullable String code, int n) {
    Short id = code == null ? null : (short) Definitions.CODES.id("sex", code);
    AmountKey key = new AmountKey(period, month.atDay(1), (short) 1, network, id);
    amounts.put(new Sum(role, key), BigDecimal.valueOf(n));
  }

  private AmountKey populations() {
    return new AmountKey(Period.MONTH, month.atDay(1), (short) 1, "", null);
  }

  private void numerator(Period period, String network, int n) {
    amount(Role.NUMERATOR, period, network, null, n);
  }

  private void denominator(Period period, String network, int n) {
    amount(Role.DENOMINATOR, period, network, null, n);
  }

  /** The value of a cell as numerator/denominator, numerator, or reason; absent without a cell. */
  private String modality(
      Period period, String network, String variable, String code, String[]... lines) {
    Indicator indicator =
        Definitions.indicator(folder, Stream.of(lines).flatMap(Stream::of).toArray(String[]::new));
    VersionScope scope =
        new VersionScope(
            1,
            1,
            month,
            Map.of((short) 1, new Zone("departement", "73", "Savoie")),
            Map.of(
                "activity", List.of("mission-locale", "cio"),
                "pathway", List.of("apec")),
            List.of("mission-locale", "cio", "apec"));
    List<IndicatorValue> values = new ArrayList<>();
    for (FigureTable table : indicator.tables()) {
      AmountMap map = new AmountMap(month.atDay(1), table.evolution() != null);
      amounts.forEach((sum, amount) -> map.add(sum.key(), sum.role(), amount));
      years.forEach(year -> map.addYear(populations(), year));
      Modalities modalities = new Modalities(Definitions.CODES, scope, List.of("TST-01"));
      new ValueGrid(
              scope,
              deliveries,
              new StructureCoverage(),
              indicator,
              table,
              modalities.of(indicator, table, deliveries))
          .fill(map, values::add);
    }
    IndicatorValue.Cell cell =
        new IndicatorValue.Cell(period, month.atDay(1), (short) 1, network, variable, code);
    return values.stream()
        .filter(v -> v.cell().equals(cell))
        .map(ValueGridTest::text)
        .findFirst()
        .orElse("absent");
  }

  private String value(Period period, String network, String[]... lines) {
    return modality(period, network, "", "", lines);
  }

  private static String text(IndicatorValue value) {
    if (value.cause() != null) {
      return value.cause().sign() + " " + value.cause().id();
    }
    Amounts amounts = value.amounts();
    return amounts.numerator()
        + (amounts.denominator() == null ? "" : "/" + amounts.denominator())
        + (value.years().isEmpty() ? "" : " " + value.years());
  }

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

  @ParameterizedTest
  @CsvSource({"skip-if-any, n.d. incomplete", "skip-if-all, 7", "never-skip, 7"})
  void oneOfTwoNetworksMissing(String missing, String all) {
    delivers("activity", "cio", "2015-12");
    numerator(Period.MONTH, "cio", 7);
    assertThat(value(Period.MONTH, "", new String[] {"missing: " + missing})).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({"skip-if-any, n.d. not-sent", "skip-if-all, n.d. not-sent", "never-skip, 0"})
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
  void theDecemberBeforeIsInTheTwelveMonthsBeforeButNotInTheYear() {
    delivers("activity", "cio", "2014-12");
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d. not-sent");
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("n.d. not-sent");
    month = YearMonth.of(2015, 11);
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d. not-sent");
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("0");
  }

  @Test
  void personsOfTalliesAreNeverAddedOverMonths() {
    delivers("activity", "cio", "2015-11", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    numerator(Period.YEAR_TO_DATE, "cio", 9);
    numerator(Period.YEAR_TO_DATE, "mission-locale", 4);
    assertThat(value(Period.YEAR_TO_DATE, "cio", PERSONS)).isEqualTo("n.c. tallies");
    assertThat(value(Period.YEAR_TO_DATE, "mission-locale", PERSONS)).isEqualTo("4");
    assertThat(value(Period.YEAR_TO_DATE, "", PERSONS)).isEqualTo("n.c. partly-computable");
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
