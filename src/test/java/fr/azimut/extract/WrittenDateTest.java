package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  private static final YearMonth DECEMBER = YearMonth.of(2015, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-12-01",
        "2015-12-31",
        "2015-12-01 00:00:00",
        "2015-12-01T00:00:00",
        "01/12/2015",
        "1/12/2015 08:30",
        "12/2015",
        "12-2015",
        "12.2015",
        "12 / 2015",
        "2015/12",
        "2015-12",
        "201512",
        "122015",
        "Décembre 2015",
        "DECEMBRE 2015",
        "DÉCEMBRE 2015",
        "De\u0301cembre 2015",
        "déc. 2015",
        "déc-15",
        "Dec-15",
        "déc.-15",
        "dec 2015",
        "December 2015",
        "2015 décembre",
        "décembre\u00A02015",
        "décembre-2015",
        "Mois de décembre 2015",
        "1er décembre 2015",
        "mardi 1 décembre 2015",
        "mar. 1 déc. 2015",
        "2015-M12",
        "20151201"
      })
  void readsAMonth(String text) {
    assertThat(WrittenDate.month(text)).contains(DECEMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12/15",
        "11/12",
        "15 déc",
        "décembre",
        "2015",
        "13/2015",
        "00/2015",
        "jui 2015",
        "décembre 15e",
        "12/2015 (provisoire)",
        "42339",
        "M. Decembre 2015 0612345678",
        "1215",
        "2015-12-32",
        "12/1215",
        "trimestre 2015",
        "-12/2015"
      })
  void readsNoMonthThatIsNotCertain(String text) {
    assertThat(WrittenDate.month(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2015-12-03,             dd/MM/yyyy, 2015-12-03
          2015-12-03 09:30:00,    dd/MM/yyyy, 2015-12-03
          2015-12-03T09:30:00Z,   yyyyMMdd,   2015-12-03
          2015/12/03,             dd/MM/yyyy, 2015-12-03
          03/12/2015,             yyyy-MM-dd, 2015-12-03
          3/12/2015,              dd/MM/yyyy, 2015-12-03
          03-12-2015,             dd/MM/yyyy, 2015-12-03
          03.12.2015,             dd/MM/yyyy, 2015-12-03
          03/12/2015,             MM/dd/yyyy, 2015-03-12
          03/12/2015 à 14h30,     dd/MM/yyyy, 2015-12-03
          20151203,               dd/MM/yyyy, 2015-12-03
          03122015,               dd/MM/yyyy, 2015-12-03
          3 décembre 2015,        dd/MM/yyyy, 2015-12-03
          Jeudi 3 DÉCEMBRE 2015,  dd/MM/yyyy, 2015-12-03
          1er août 2015,          dd/MM/yyyy, 2015-08-01
          03-déc-15,              dd/MM/yyyy, 2015-12-03
          3 mars 2015,            dd/MM/yyyy, 2015-03-03
          mar 3 mars 2015,        dd/MM/yyyy, 2015-03-03
          """)
  void readsADay(String text, String pattern, LocalDate expected) {
    assertThat(WrittenDate.day(text, pattern)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01/12/15",
        "31/02/2015",
        "2015-02-30",
        "12/2015",
        "décembre 2015",
        "42341",
        "3 jui 2015",
        "vers le 3 décembre 2015",
        "03/12/20155",
        "1/2/3/2015"
      })
  void readsNoDayThatIsNotCertain(String text) {
    assertThat(WrittenDate.day(text, "dd/MM/yyyy")).isEmpty();
  }
}
