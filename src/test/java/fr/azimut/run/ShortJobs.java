package fr.azimut.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Definitions for the tests that do not look at diagnostics: these have their first chapter. */
final class ShortJobs {

  private ShortJobs() {}

  /** Copies the definitions of the project to a folder, and shortens their diagnostics. */
  static Path copy(Path jobs) {
    try {
      FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
      shorten(jobs);
      return jobs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shortens the diagnostics of definitions. */
  static void shorten(Path jobs) throws IOException {
    Path diagnostic = jobs.resolve("reports/diagnostic.yaml");
    String text = Files.readString(diagnostic);
    int second = text.indexOf("  - sheet: ", text.indexOf("  - sheet: ") + 1);
    Files.writeString(
        diagnostic, text.substring(0, second) + text.substring(text.indexOf("\nsynthesis:") + 1));
  }
}
