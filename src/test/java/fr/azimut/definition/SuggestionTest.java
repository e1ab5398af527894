package fr.azimut.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> KNOWN = List.of("delimiter", "charset", "sheet", "id");

  /** A third of the letters may differ, and one always. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          delimeter, delimiter
          DELIMITER, delimiter
          limiter,   delimiter
          limite,    delimiter
          limit,
          cahrset,   charset
          shet,      sheet
          shoot,
          ids,       id
          xyz,
          """)
  void suggestsTheNearestWordThatIsNearEnough(String found, String suggested) {
    assertThat(Suggestion.nearest(found, KNOWN)).isEqualTo(Optional.ofNullable(suggested));
  }

  @Test
  void amongEqualsTheFirstInOrder() {
    assertThat(Suggestion.nearest("cat", List.of("rat", "bat"))).contains("bat");
  }

  @Test
  void suggestsNothingWhenNothingIsKnown() {
    assertThat(Suggestion.nearest("id", List.of())).isEmpty();
  }
}
