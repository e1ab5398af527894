package fr.azimut.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure whose rules are not stated does not start a run: nothing is left to a default. */
class UnstatedRuleTest {

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          indicators/ACC-01.yaml       | uniqueness: somme-reseaux | 1:1: Des personnes sont comptées sans périmètre d'unicité. Donnez « uniqueness ».
          indicators/ACC-01.yaml       | minimum_coverage: 0.5     | 1:1: missing key 'minimum_coverage'. Add 'minimum_coverage: …' (a number).
          indicators/ACC-01.yaml       | minimum_volume: 0.8       | 1:1: missing key 'minimum_volume'. Add 'minimum_volume: …' (a number).
          indicators/ACC-01.yaml       | precision: none           | 1:1: missing key 'precision'. Add 'precision: …' (one of proportion, rate, exact, none).
          networks/mission-locale.yaml | , scope: structure        | LINE:19: 'person_key' does not say within what its numbers are unique. Add 'scope: network', or 'scope: structure' when each structure numbers its own.
          """)
  void startsNoRun(String name, String stated, String message, @TempDir Path folder)
      throws IOException {
    Workshop workshop = Workshop.create(folder);
    Path file = workshop.jobs().resolve(name);
    String right = Files.readString(file);
    assertThat(right).contains(stated);
    String cut = stated.startsWith(",") ? stated : stated + "\n";
    Files.writeString(file, right.replace(cut, ""));
    long line =
        1 + right.substring(0, right.indexOf(stated)).chars().filter(c -> c == '\n').count();
    Workshop.Told told = workshop.run("run");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.text().strip())
        .isEqualTo(file + ":" + message.replace("LINE", String.valueOf(line)));
    assertThat(workshop.home()).doesNotExist();
  }
}
