package fr.azimut.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern in the words of people, of spreadsheets and of other programs. */
class DatePatternTest {

  private static final LocalDateTime DAY = LocalDateTime.of(2015, 8, 9, 7, 5, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dd/MM/yyyy          | jj/mm/aaaa          | dd/mm/yyyy          | %d/%m/%Y
          yyyy-MM-dd          | aaaa-mm-jj          | yyyy-mm-dd          | %Y-%m-%d
          yyyy-MM-dd HH:mm:ss | aaaa-mm-jj hh:mm:ss | yyyy-mm-dd hh:mm:ss | %Y-%m-%d %H:%M:%S
          MM/yyyy             | mm/aaaa             | mm/yyyy             | %m/%Y
          MMMM yyyy           | mois aaaa           | mmmm yyyy           | none
          yyyyMM              | aaaamm              | yyyymm              | %Y%m
          dd.MM.yy            | jj.mm.aa            | dd.mm.yy            | %d.%m.%y
          yyyy'T'MM           | aaaaTmm             | yyyy"T"mm           | %YT%m
          """)
  void isToldInThreeWays(String pattern, String french, String spreadsheet, String strptime) {
    DatePattern told = new DatePattern(pattern);

    assertThat(told.french()).isEqualTo(french);
    assertThat(told.spreadsheet()).isEqualTo(spreadsheet);
    assertThat(told.strptime().orElse("none")).isEqualTo(strptime);
    String written = DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(DAY);
    assertThat(written).matches(told.regex());
    assertThat(written + "x").doesNotMatch(told.regex());
  }
}
