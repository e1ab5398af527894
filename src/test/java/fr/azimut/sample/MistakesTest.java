package fr.azimut.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.azimut.definition.Position;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

  private static final Position HERE = new Position("sample.yaml", 1, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE_OUTSIDE_MONTH | 2015-03-12 10:30:00  | 2014-03-12 10:30:00
          DATE_OUTSIDE_MONTH | 03/2015              | 03/2014
          NEGATIVE_COUNT     | 12                   | -12
          NEGATIVE_COUNT     | 0                    | 0
          MISSING_VALUE      | 12                   | ''
          LOST_ZERO          | 01053                | 1053
          LOST_ZERO          | 38185                | 38185
          LABEL_VARIANT      | Saint-Étienne        | ST ETIENNE
          LABEL_VARIANT      | Sainte-Foy-l'Argentière | STE FOY L'ARGENTIERE
          """)
  void altersACell(MistakeKind kind, String right, String wrong) {
    MistakeHabit habit = new MistakeHabit(HERE, kind, "b", Map.of(), List.of(), 1);
    Mistakes mistakes = mistakes(List.of(habit));
    assertThat(spoilt(mistakes, "a", right)).containsExactly("a", wrong);
    // A cell that cannot be wrong in that way is no mistake.
    assertThat(mistakes.made()).isEqualTo(right.equals(wrong) ? Map.of() : Map.of(kind, 1L));
  }

  @Test
  void writesOnlyWhereTheRowMatches() {
    MistakeHabit cedex =
        new MistakeHabit(
            HERE,
            MistakeKind.CEDEX,
            null,
            Map.of("a", "6900[1-9]"),
            List.of(Map.of("a", "69398", "b", "LYON CEDEX 03")),
            1);
    Mistakes mistakes = mistakes(List.of(cedex));
    assertThat(spoilt(mistakes, "69003", "Lyon")).containsExactly("69398", "LYON CEDEX 03");
    assertThat(spoilt(mistakes, "38000", "Grenoble")).containsExactly("38000", "Grenoble");
    assertThat(mistakes.made()).isEqualTo(Map.of(MistakeKind.CEDEX, 1L));
  }

  @Test
  void makesOneMistakeInARow() {
    Mistakes mistakes =
        mistakes(
            List.of(
                new MistakeHabit(HERE, MistakeKind.MISSING_VALUE, "a", Map.of(), List.of(), 1),
                new MistakeHabit(HERE, MistakeKind.NEGATIVE_COUNT, "b", Map.of(), List.of(), 1)));
    assertThat(spoilt(mistakes, "1", "2")).containsExactly("", "2");
    assertThat(mistakes.made()).isEqualTo(Map.of(MistakeKind.MISSING_VALUE, 1L));
  }

  @Test
  void refusesAMistakeThatDoesNotSayWhatToWrite() {
    assertThatThrownBy(
            () -> new MistakeHabit(HERE, MistakeKind.UNKNOWN_CODE, "b", Map.of(), List.of(), 0.1))
        .hasMessage("'unknown-code' needs 'writes' only");
  }

  private static Mistakes mistakes(List<MistakeHabit> habits) {
    return new Mistakes(habits, List.of("a", "b"), YearMonth.of(2015, 3), new SplittableRandom(1));
  }

  private static List<String> spoilt(Mistakes mistakes, String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    mistakes.spoil(row);
    return row;
  }
}
