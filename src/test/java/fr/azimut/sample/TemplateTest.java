package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {commune}S{rank:2}              | 69382S00
          {department}{n:3}               | 69007
          {department:3}{n:4}             | 0690007
          Sous-total agence {department}  | Sous-total agence 69
          Total général                   | Total général
          """)
  void fillsItsPlaces(String template, String expected) {
    assertThat(filled(template)).isEqualTo(expected);
  }

  /** 0690007 is 23 × 30000 + 7: the eighth letter of A B C D E F G H. */
  @Test
  void endsTheNumberOfASchoolWithItsKey() {
    assertThat(filled("{department:3}{n:4}{key}")).isEqualTo("0690007H");
  }

  @Test
  void refusesAPlaceThatHasNoValue() {
    assertThatThrownBy(() -> filled("{town}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'{town}' has an unknown place {town}");
  }

  private static String filled(String template) {
    return new Template(template)
        .with("commune", "69382")
        .with("department", "69")
        .with("n", "7")
        .with("rank", "0")
        .fill();
  }
}
