package fr.azimut.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.extract.Flow;
import fr.azimut.history.StructureSeries.Amount;
import fr.azimut.quality.Finding;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a structure declares month after month, the last one looked at; {@code -} is no file. */
class HistoryCheckTest {

  private static final YearMonth JUNE = YearMonth.of(2015, 6);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          100 100 100 100 100 100 138 ! ``
          100 100 100 100 100 100 139 ! structure S1 : 139 -> de 68 à 138, d'après les 6 mois précédents (médiane 100)
          100 100 100 100 100 100 67  ! structure S1 : 67 -> de 68 à 138, d'après les 6 mois précédents (médiane 100)
          100 100 100 - 100 100 139   ! ``
          4 4 4 4 4 4 0               ! ``
          100 100 100 100 100 100 -   ! ``
          """)
  void tellsAMonthThatDepartsFromSixOthers(String quantities, String finding) {
    check(new DepartureCheck(), JUNE, quantities, finding);
  }

  /** In June: January to May, then June. The first quantity of seven is December's. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          100 110 90 100 100 100       ! ``
          100 110 90 100 100 600       ! structure S1 : 600 après 100, 110, 90, 100, 100 -> les seuls actes du mois 2015-06
          100 110 90 100 100 700       ! ``
          100 200 310 400 500 610      ! structure S1 : 610 après 100, 200, 310, 400, 500 -> les seuls actes du mois 2015-06
          100 200 310 290 500 610      ! ``
          100 105 110 115 120 125      ! ``
          100 200 310 400 500 500      ! ``
          100 200 - 400 500 610        ! ``
          1 2 3 4 5 6                  ! ``
          """)
  void tellsValuesAddedUpSinceJanuary(String quantities, String finding) {
    check(new CumulativeCheck(), JUNE, quantities, finding);
  }

  @Test
  void saysNothingOfCumulationBeforeMarch() {
    check(new CumulativeCheck(), YearMonth.of(2015, 2), "100 100 100 200", "");
    check(
        new CumulativeCheck(),
        YearMonth.of(2015, 3),
        "100 100 300",
        "structure S1 : 300 après 100, 100 -> les seuls actes du mois 2015-03");
  }

  @Test
  void doesNotTellTwiceOfAValueThatIsCumulative() {
    check(new DepartureCheck(), JUNE, "100 100 100 100 100 100 600", "");
  }

  @ParameterizedTest
  @CsvSource({"PATHWAY", "SURVEY", "EARLY_LEAVER"})
  void expectsStocksToGrow(Flow flow) {
    assertThat(new CumulativeCheck().check(flow, List.of(series(JUNE, "100 200 310 400 500 610"))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2} then {3} {4} {5}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          3 ! 30 ! 7 ! 3 ! 30 ! 7 ! structure S1 : les 3 lignes de 2015-05 -> les lignes de 2015-06
          3 ! 30 ! 7 ! 3 ! 30 ! 8 ! ``
          3 ! 30 ! 7 ! 3 ! 31 ! 7 ! ``
          2 ! 30 ! 7 ! 2 ! 30 ! 7 ! ``
          3 ! 30 !   ! 3 ! 30 !   ! ``
          """)
  void tellsATallyThatIsThatOfTheMonthBefore(
      long records,
      long quantity,
      @org.jspecify.annotations.Nullable Long content,
      long nextRecords,
      long nextQuantity,
      @org.jspecify.annotations.Nullable Long nextContent,
      String finding) {
    TreeMap<YearMonth, Amount> months = new TreeMap<>();
    months.put(JUNE.minusMonths(1), new Amount(records, quantity, content));
    months.put(JUNE, new Amount(nextRecords, nextQuantity, nextContent));

    assertThat(
            new IdenticalMonthCheck()
                .check(Flow.ACTIVITY, List.of(new StructureSeries("S1", JUNE, months))))
        .extracting(HistoryCheckTest::sentence)
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          10 10 - ! 1 structure : S1 -> les structures du mois 2015-05
          10 - -  ! ``
          - - 10  ! ``
          """)
  void tellsAStructureOfTheMonthBeforeThatIsGone(String quantities, String finding) {
    check(new DisappearanceCheck(), JUNE, quantities, finding);
  }

  private static void check(
      HistoryCheck check, YearMonth month, String quantities, String finding) {
    assertThat(check.check(Flow.ACTIVITY, List.of(series(month, quantities))))
        .extracting(HistoryCheckTest::sentence)
        .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
  }

  private static StructureSeries series(YearMonth last, String quantities) {
    TreeMap<YearMonth, Amount> months = new TreeMap<>();
    String[] texts = quantities.strip().split(" +");
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].equals("-")) {
        months.put(
            last.minusMonths(texts.length - 1L - i), new Amount(1, Long.parseLong(texts[i]), null));
      }
    }
    return new StructureSeries("S1", last, months);
  }

  private static String sentence(Finding finding) {
    return finding.found() + " -> " + finding.expected();
  }
}
