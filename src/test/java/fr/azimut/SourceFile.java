package fr.azimut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source of the product.
 *
 * @param module the module it lies in
 * @param name the class
 * @param text its whole text
 */
record SourceFile(String module, String name, String text) {

  private static final Path ROOT = Path.of("src/main/java/fr/azimut");

  /** All sources, in the order of their paths. */
  static List<SourceFile> list() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::of)
          .toList();
    }
  }

  private static SourceFile of(Path file) {
    try {
      return new SourceFile(
          ROOT.relativize(file).getName(0).toString(),
          file.getFileName().toString().replace(".java", ""),
          Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long lines() {
    return text.lines().count();
  }
}
