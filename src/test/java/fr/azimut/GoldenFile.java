package fr.azimut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected text that {@code -Dgolden.update=true} rewrites, to be read before it is committed.
 */
public final class GoldenFile {

  private GoldenFile() {}

  /**
   * Compares a text with the golden one.
   *
   * @param feature the folder of {@code golden/}
   */
  public static void check(String feature, String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/golden", feature, name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
