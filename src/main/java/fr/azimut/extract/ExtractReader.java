package fr.azimut.extract;

import fr.azimut.extract.ExtractFormat.Container;
import fr.azimut.quality.Finding;
import fr.azimut.quality.FindingKind;
import fr.azimut.quality.FindingSink;
import fr.azimut.quality.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file of a network, row by row: memory does not grow with the file. */
public final class ExtractReader {

  private ExtractReader() {}

  /**
   * Reads a whole file. What is wrong with it is told to the log; a refused file stops where the
   * reason is found, and the rows given so far must be forgotten.
   *
   * @param sink takes the rows of data; what it throws comes out as it is
   * @return counts, and whether the file is refused
   * @throws UncheckedIOException when the machine cannot read the file
   */
  public static ExtractSummary read(
      Path file, ExtractFormat format, FindingSink log, RowSink sink) {
    try {
      FileNature nature = FileNature.of(file);
      long size = Files.size(file);
      if (size > format.mostBytes()) {
        log.add(
            new LimitException(
                    "un fichier de " + MarkupGuard.megabytes(size),
                    "au plus " + MarkupGuard.megabytes(format.mostBytes()))
                .finding());
        return new ExtractSummary(0, 0, 0, true);
      } else if (nature == FileNature.EMPTY) {
        return refuse(log, FindingKind.FILE_EMPTY, nature, "un fichier avec des lignes de données");
      } else if (format.container() != Container.CSV && WorkbookReader.reads(nature)) {
        return WorkbookReader.read(file, nature, format, log, sink);
      } else if (nature == FileNature.PROTECTED) {
        return refuse(log, FindingKind.FILE_PROTECTED, nature, "un classeur sans mot de passe");
      } else if (!isText(nature)) {
        return refuse(log, FindingKind.FILE_UNREADABLE, nature, expected(format));
      }
      return format.container() == Container.CSV
          ? readCsv(file, format, log, sink)
          : TextForWorkbook.read(file, nature, format, log, sink);
    } catch (TableRows.SinkFailure e) {
      throw e.failure();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static ExtractSummary readCsv(Path file, ExtractFormat format, FindingSink log, RowSink sink)
      throws IOException {
    TableRows rows = new TableRows(format, null, log, sink);
    CsvReader.read(file, format, rows);
    return rows.finish();
  }

  /** Zeros may be those of UTF-16: the whole text tells. */
  private static boolean isText(FileNature nature) {
    return nature == FileNature.TEXT || nature == FileNature.UTF_16 || nature == FileNature.BINARY;
  }

  static String expected(ExtractFormat format) {
    return format.container() == Container.CSV
        ? "un texte CSV encodé en " + format.charset()
        : WorkbookReader.nature(format.container()).description();
  }

  private static ExtractSummary refuse(
      FindingSink log, FindingKind kind, FileNature nature, String expected) {
    String remedy = nature.remedy().isEmpty() ? "" : " ; " + nature.remedy();
    log.add(Finding.ofFile(kind, Severity.BLOCKING, nature.description() + remedy, expected));
    return new ExtractSummary(0, 0, 0, true);
  }
}
