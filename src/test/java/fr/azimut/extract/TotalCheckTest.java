package fr.azimut.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalCheckTest {

  @TempDir private Path folder = Path.of("");

  /** Rows of code and acts; the header stands on line 1, the rows follow. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          a;2 b;3 Total;5                              ! ``
          a;2 b;3 Total;6                              ! [4] 6 -> 5
          a;2 b;3 Total_A;5 c;4 Total_C;4 Total;9      ! ``
          a;2 b;3 Total_A;5 c;4 Total_C;5 Total;9      ! [6] 5 -> 4 ou 9
          a;2 b;3 Total_A;5 c;4 Total_C;4 Total;10     ! [7] 10 -> 9
          a;2,5 b;3.5 Total;6                          ! ``
          a;1_000 b;1 Total;1001                       ! ``
          a;1000 b;1 Total;1_001,0                     ! ``
          a;0 Total;1                                  ! [3] 1 -> 0
          a;x b;3 Total;6                              ! ``
          a;-2 b;3 Total;5                             ! ``
          a;x Total_A;6 b;3 Total_B;4                  ! [5] 4 -> 3
          a;2 Total;                                   ! ``
          Total;5 a;2                                  ! ``
          """)
  void findsATotalThatIsNotTheSumOfItsRows(String rows, String finding) throws IOException {
    List<String> lines =
        Arrays.stream(("code;acts " + rows).split(" ")).map(r -> r.replace('_', ' ')).toList();
    Path file = Files.write(folder.resolve("t.csv"), lines, StandardCharsets.UTF_8);

    List<String> found =
        Reading.of(file, Formats.csv("UTF-8", 1)).findings().stream()
            .filter(f -> f.contains("TOTAL_DOES_NOT_ADD_UP"))
            .toList();

    assertThat(found)
        .isEqualTo(
            finding.isEmpty()
                ? List.of()
                : List.of("WARNING TOTAL_DOES_NOT_ADD_UP acts " + finding));
  }
}
