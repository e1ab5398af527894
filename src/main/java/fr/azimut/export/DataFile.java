package fr.azimut.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of text being written, beside its place until it is whole: a crash leaves the old file or
 * the new one, never half of one.
 */
final class DataFile implements AutoCloseable {

  private final Path target;
  private final Path draft;
  private final CSVPrinter printer;
  private boolean whole;

  private DataFile(Path target, Path draft, CSVPrinter printer) {
    this.target = target;
    this.draft = draft;
    this.printer = printer;
  }

  /**
   * Begins a table.
   *
   * @param delimiter {@code ;} for readers in France, {@code ,} for SDMX
   */
  static DataFile create(Path target, char delimiter, List<String> header) {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator("\n").get();
    try {
      Files.createDirectories(draft.toAbsolutePath().getParent());
      Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
      DataFile file = new DataFile(target, draft, new CSVPrinter(out, format));
      file.add(header);
      return file;
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  void add(List<String> row) {
    try {
      printer.printRecord(row);
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  /** Puts the table in its place. */
  Path finish() {
    try {
      printer.close();
      whole = true;
      return Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  @Override
  public void close() {
    try {
      printer.close();
      if (!whole) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  private static UncheckedIOException failed(Path target, IOException e) {
    return new UncheckedIOException("cannot write " + target, e);
  }
}
