package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnColumnsTest {

  private final ReturnColumns columns =
      new ReturnColumns(List.of("agence", "dossier", "public"), List.of(0, 1, 2), 1, Set.of(2));

  /**
   * A code of the format is shown whatever it looks like, where it was looked at and found right.
   */
  @ParameterizedTest(name = "{1}, read {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      textBlock =
          """
          0 | LYON PART DIEU     | true  | LYON PART DIEU
          0 | LYON PART DIEU     | false | LYON PART DIEU
          0 | Marie DUPONT       | false | valeur masquée
          0 | Marie DUPONT       | true  | valeur masquée
          0 | marie@example.org  | true  | valeur masquée
          0 | 06 12 34 56 78     | true  | valeur masquée
          0 | 185073818512345    | true  | valeur masquée
          0 | =HYPERLINK("x")    | true  | '=HYPERLINK("x")
          0 | -12                | false | -12
          1 | a3f9               | true  | non recopié
          1 | ``                 | true  | ``
          2 | RQTH               | true  | RQTH
          2 | RQTH               | false | valeur masquée
          2 | 612345678          | false | valeur masquée
          0 | 612345678          | false | 612345678
          """)
  void showsWhatMayBeShown(int place, String value, boolean read, String shown) {
    assertThat(columns.show(place, value, read)).isEqualTo(shown);
  }
}
