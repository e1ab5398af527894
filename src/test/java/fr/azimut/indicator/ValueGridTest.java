package fr.azimut.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.indicator.IndicatorDefinition.Period;
import fr.azimut.indicator.IndicatorValue.Cell;
import fr.azimut.territory.Zone;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One zone, two networks: key tells persons apart, tally counts them month by month. */
class ValueGridTest {

  private static final String SHARE = "denominator: {words: actes, measure: quantity}";
  private static final String PERSONS = "numerator: {words: personnes, measure: persons}";

  @TempDir private Path folder;

  private final Amounts amounts = new Amounts(Definitions.CODES);
  private final Map<String, Set<Deliveries.Delivery>> delivered = new HashMap<>();
  private YearMonth month = YearMonth.of(2015, 12);
  private PersonCounting persons = new PersonCounting(Set.of("mission-locale"), Set.of("cio"));

  private void delivers(String flow, String network, String... months) {
    for (String of : months) {
      delivered
          .computeIfAbsent(flow, f -> new HashSet<>())
          .add(new Deliveries.Delivery(LocalDate.parse(of + "-01"), network));
    }
  }

  private void amount(boolean numerator, Period period, String network, String modality, int n) {
    String variable = modality.isEmpty() ? "" : "sex";
    Cell cell = new Cell(period, month.atDay(1), (short) 1, network, variable, modality);
    amounts.add(numerator, cell, BigDecimal.valueOf(n));
  }

  /** The value of a cell as numerator/denominator, numerator, or reason; absent without a cell. */
  private String modality(
      Period period, String network, String variable, String code, String... lines) {
    VersionScope scope =
        new VersionScope(
            1,
            1,
            month,
            Map.of((short) 1, new Zone("departement", "73", "Savoie")),
            List.of("mission-locale", "cio"),
            List.of("mission-locale", "cio", "apec"));
    Cell cell = new Cell(period, month.atDay(1), (short) 1, network, variable, code);
    return new ValueGrid(scope, Definitions.CODES, new Deliveries(delivered), persons)
        .fill(Definitions.indicator(folder, lines), amounts).stream()
            .filter(v -> v.cell().equals(cell))
            .map(ValueGridTest::text)
            .findFirst()
            .orElse("absent");
  }

  private String value(Period period, String network, String... lines) {
    return modality(period, network, "", "", lines);
  }

  private static String text(IndicatorValue value) {
    if (value.reason() != null) {
      return value.reason();
    }
    return value.numerator() + (value.denominator() == null ? "" : "/" + value.denominator());
  }

  @Test
  void aNetworkThatSentItsFileWithoutSuchAnActHasATrueZero() {
    delivers("activity", "cio", "2015-12");
    assertThat(value(Period.MONTH, "cio")).isEqualTo("0");
  }

  @Test
  void aNetworkThatDidNotSendHasNoZero() {
    delivers("activity", "cio", "2015-12");
    amount(true, Period.MONTH, "cio", "", 7);
    assertThat(value(Period.MONTH, "mission-locale")).isEqualTo("n.d.");
    assertThat(value(Period.MONTH, "")).isEqualTo("7");
  }

  @Test
  void aNetworkThatSendsNoActsHasPlacesAllTheSame() {
    delivers("place", "region", "2015-12");
    amount(true, Period.MONTH, "cio", "", 4);
    amount(true, Period.MONTH, "apec", "", 3);
    String[] places = {
      "flow: place", "numerator: {words: lieux, measure: records}", "periods: [month]"
    };
    assertThat(value(Period.MONTH, "apec", places)).isEqualTo("3");
    assertThat(value(Period.MONTH, "", places)).isEqualTo("7");
    assertThat(value(Period.MONTH, "apec")).isEqualTo("absent");
  }

  @Test
  void nobodySent() {
    assertThat(value(Period.MONTH, "")).isEqualTo("n.d.");
    assertThat(value(Period.MONTH, "", SHARE, "unit: '%'")).isEqualTo("n.d.");
  }

  @Test
  void aShareOfNothingIsNotComputable() {
    delivers("activity", "cio", "2015-12");
    assertThat(value(Period.MONTH, "cio", SHARE, "unit: '%'")).isEqualTo("n.c.");
  }

  @Test
  void theShareOfAllNetworksDividesTheirSums() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.MONTH, "cio", "", 1);
    amount(false, Period.MONTH, "cio", "", 2);
    amount(true, Period.MONTH, "mission-locale", "", 10);
    amount(false, Period.MONTH, "mission-locale", "", 40);
    assertThat(value(Period.MONTH, "", SHARE, "unit: '%'")).isEqualTo("11/42");
  }

  @Test
  void aNetworkWithoutDenominatorDoesNotSpoilTheTotal() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.MONTH, "cio", "", 1);
    amount(false, Period.MONTH, "cio", "", 2);
    assertThat(value(Period.MONTH, "", SHARE, "unit: '%'")).isEqualTo("1/2");
  }

  @Test
  void theYearOfANetworkThatMissedMonthsIsWhatItSent() {
    delivers("activity", "cio", "2015-02", "2015-05");
    amount(true, Period.YEAR_TO_DATE, "cio", "", 9);
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("9");
    assertThat(value(Period.MONTH, "cio")).isEqualTo("n.d.");
  }

  @Test
  void theDecemberBeforeIsInTheTwelveMonthsBeforeButNotInTheYear() {
    delivers("activity", "cio", "2014-12");
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d.");
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("n.d.");
    month = YearMonth.of(2015, 11);
    assertThat(value(Period.YEAR_TO_DATE, "cio")).isEqualTo("n.d.");
    assertThat(value(Period.ROLLING_12, "cio")).isEqualTo("0");
  }

  @Test
  void personsOfTalliesAreNeverAddedOverMonths() {
    delivers("activity", "cio", "2015-11", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.YEAR_TO_DATE, "cio", "", 9);
    amount(true, Period.YEAR_TO_DATE, "mission-locale", "", 4);
    assertThat(value(Period.YEAR_TO_DATE, "cio", PERSONS)).isEqualTo("n.c.");
    assertThat(value(Period.YEAR_TO_DATE, "mission-locale", PERSONS)).isEqualTo("4");
    assertThat(value(Period.YEAR_TO_DATE, "", PERSONS)).isEqualTo("n.c.");
  }

  @Test
  void januarysPersonsAreThoseSinceJanuary() {
    month = YearMonth.of(2015, 1);
    delivers("activity", "cio", "2014-12", "2015-01");
    amount(true, Period.YEAR_TO_DATE, "cio", "", 9);
    assertThat(value(Period.YEAR_TO_DATE, "cio", PERSONS)).isEqualTo("9");
    assertThat(value(Period.ROLLING_12, "cio", PERSONS)).isEqualTo("n.c.");
  }

  @Test
  void aNetworkThatCountsActsAloneHasNoPersons() {
    persons = new PersonCounting(Set.of("mission-locale"), Set.of());
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.MONTH, "mission-locale", "", 4);
    assertThat(value(Period.MONTH, "cio", PERSONS)).isEqualTo("n.d.");
    assertThat(value(Period.MONTH, "", PERSONS)).isEqualTo("4");
  }

  @Test
  void anIndicatorOfSomeNetworksHasNoCellOfTheOthers() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.MONTH, "cio", "", 9);
    amount(true, Period.MONTH, "mission-locale", "", 4);
    assertThat(value(Period.MONTH, "cio", "networks: [mission-locale]")).isEqualTo("absent");
    assertThat(value(Period.MONTH, "", "networks: [mission-locale]")).isEqualTo("4");
  }

  @Test
  void anIndicatorOfAllNetworksTogetherAddsThemUp() {
    delivers("activity", "cio", "2015-12");
    delivers("activity", "mission-locale", "2015-12");
    amount(true, Period.MONTH, "cio", "", 9);
    amount(true, Period.MONTH, "mission-locale", "", 4);
    assertThat(value(Period.MONTH, "", "by_network: false")).isEqualTo("13");
    assertThat(value(Period.MONTH, "cio", "by_network: false")).isEqualTo("absent");
  }

  @Test
  void whatIsNotGivenIsShownApart() {
    delivers("activity", "cio", "2015-12");
    amount(true, Period.MONTH, "cio", "F", 3);
    amount(true, Period.MONTH, "cio", "NR", 2);
    String bySex = "breakdowns: [sex]";
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
  void aDistributionSharesOneDenominator() {
    delivers("activity", "cio", "2015-12");
    amount(true, Period.MONTH, "cio", "F", 3);
    amount(false, Period.MONTH, "cio", "*", 5);
    String[] lines = {"over: sex", SHARE, "unit: '%'"};
    assertThat(modality(Period.MONTH, "cio", "sex", "F", lines)).isEqualTo("3/5");
    assertThat(modality(Period.MONTH, "cio", "sex", "H", lines)).isEqualTo("0/5");
    assertThat(modality(Period.MONTH, "", "sex", "F", lines)).isEqualTo("3/5");
  }

  @Test
  void aPopulationIsNotAddedUpOverNetworks() {
    delivers("place", "region", "2015-12");
    delivers("context", "region", "2015-12");
    amount(true, Period.MONTH, "cio", "", 3);
    amount(true, Period.MONTH, "mission-locale", "", 4);
    amount(false, Period.MONTH, "", "", 1000);
    String[] lines = {
      "flow: place", "numerator: {words: lieux, measure: records}",
      "denominator: {words: habitants, measure: quantity, flow: context}", "periods: [month]"
    };
    assertThat(value(Period.MONTH, "cio", lines)).isEqualTo("3/1000");
    assertThat(value(Period.MONTH, "", lines)).isEqualTo("7/1000");
  }

  @Test
  void withoutPopulationNothingIsKnownPerInhabitant() {
    delivers("place", "region", "2015-12");
    String[] lines = {
      "flow: place", "numerator: {words: lieux, measure: records}",
      "denominator: {words: habitants, measure: quantity, flow: context}", "periods: [month]"
    };
    assertThat(value(Period.MONTH, "cio", lines)).isEqualTo("n.d.");
    assertThat(value(Period.MONTH, "", lines)).isEqualTo("n.d.");
  }
}
