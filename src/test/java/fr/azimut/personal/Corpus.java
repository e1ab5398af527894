package fr.azimut.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Invented values of {@code src/test/resources/personal}, one a line. */
final class Corpus {

  private static final Path FOLDER = Path.of("src/test/resources/personal");

  private Corpus() {}

  static List<String> read(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
