package fr.azimut.normalisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.azimut.quality.FindingLog;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of a row of December 2015. */
class PeriodTest {

  private final FindingLog log = new FindingLog();
  private final Period period =
      new Period(
          LoadFixture.format("apec", "apec-parcours"), LoadFixture.MONTH, new RowFindings(log));

  @ParameterizedTest(name = "{0}: within {1}, up to {2}")
  @CsvSource({
    "2015/11/30, false, true",
    "2015/12/01, true, true",
    "2015/12/31, true, true",
    "2016/01/01, false, false"
  })
  void tellsTheMonthFromWhatCameBefore(String date, boolean within, boolean upTo) {
    String[] values = new String[14];
    values[3] = date;
    period.readWithin(period.find("opened"), values);
    assertThat(log.list().isEmpty()).isEqualTo(within);

    FindingLog other = new FindingLog();
    Period again =
        new Period(
            LoadFixture.format("apec", "apec-parcours"), LoadFixture.MONTH, new RowFindings(other));
    assertThat(again.readUpTo(again.find("opened"), values))
        .isEqualTo(upTo ? LocalDate.parse(date.replace('/', '-')) : null);
    assertThat(other.list().isEmpty()).isEqualTo(upTo);
  }

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({
    "2015-12-01, 2015-12-01, true",
    "2015-12-01, 2015-12-02, true",
    "2015-12-02, 2015-12-01, false",
    ",           2015-12-01, true",
    "2015-12-01, ,           true"
  })
  void holdsTwoDatesInOrder(LocalDate first, LocalDate then, boolean inOrder) {
    assertThat(period.inOrder(first, period.find("closed"), then)).isEqualTo(inOrder);
    assertThat(log.list().isEmpty()).isEqualTo(inOrder);
  }
}
