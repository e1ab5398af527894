package fr.azimut.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expected text that {@code -Dgolden.update=true} rewrites. */
final class ReturnGolden {

  private ReturnGolden() {}

  static void check(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/golden/deposit", name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
