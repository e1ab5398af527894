package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Lets the tests of other modules write rows as a network packs them. */
public final class WrittenRows {

  private WrittenRows() {}

  /** Writes titles, then rows, the first of which is the header. */
  public static void write(
      Path file, ExtractFormat format, List<String> titles, List<List<String>> rows) {
    try (ExtractWriter out = SampleGenerator.writer(file, format)) {
      for (String title : titles) {
        out.title(title);
      }
      for (List<String> row : rows) {
        out.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
