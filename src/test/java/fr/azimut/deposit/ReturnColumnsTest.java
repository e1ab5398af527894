package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnColumnsTest {

  private final ReturnColumns columns =
      new ReturnColumns(List.of("agence", "dossier"), List.of(0, 1), 1);

  /** The label of an agency is in the shape of a name; it is masked only where it is blamed. */
  @ParameterizedTest(name = "{1}, blamed {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          0 | LYON PART DIEU     | false | LYON PART DIEU
          0 | Marie DUPONT       | true  | valeur masquée
          0 | marie@example.org  | false | valeur masquée
          0 | 06 12 34 56 78     | false | valeur masquée
          0 | 185073818512345    | false | valeur masquée
          0 | =HYPERLINK("x")    | false | '=HYPERLINK("x")
          0 | -12                | true  | -12
          1 | a3f9               | false | non recopié
          1 | ``                 | false | ``
          """)
  void showsWhatMayBeShown(int place, String value, boolean blamed, String shown) {
    assertThat(columns.show(place, value, blamed)).isEqualTo(shown);
  }
}
