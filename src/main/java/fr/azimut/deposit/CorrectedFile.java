package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.extract.ExtractFormat.Container;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes rows as a format wants its files: header and data, without titles, totals or personal
 * columns. The same rows give the same bytes.
 */
public abstract sealed class CorrectedFile implements AutoCloseable {

  private final List<Integer> places;

  private CorrectedFile(ExtractFormat format) {
    this.places =
        IntStream.range(0, format.columns().size())
            .filter(i -> !format.columns().get(i).personal())
            .boxed()
            .toList();
  }

  /** Whether files of this format can be written. */
  public static boolean canWrite(ExtractFormat format) {
    return format.container() == Container.CSV || format.container() == Container.XLSX;
  }

  /**
   * Begins a file with its header.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static CorrectedFile create(ExtractFormat format, Path file) {
    try {
      CorrectedFile created =
          format.container() == Container.CSV ? new Csv(format, file) : new Xlsx(format, file);
      created.add(format.columns().stream().map(ExtractFormat.Column::name).toArray(String[]::new));
      return created;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds one row, its values in the order of the format's columns. */
  public void add(String[] values) {
    try {
      write(places.stream().map(i -> values[i]).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  abstract void write(List<String> values) throws IOException;

  abstract void finish() throws IOException;

  @Override
  public void close() {
    try {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Csv extends CorrectedFile {
    private final CSVPrinter printer;

    Csv(ExtractFormat format, Path file) throws IOException {
      super(format);
      Writer out =
          Files.newBufferedWriter(file, Charset.forName(Objects.requireNonNull(format.charset())));
      if (format.byteOrderMark()) {
        out.write('\uFEFF');
      }
      printer =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(Objects.requireNonNull(format.delimiter()).charAt(0))
              .get()
              .print(out);
    }

    @Override
    void write(List<String> values) throws IOException {
      printer.printRecord(values);
    }

    @Override
    void finish() throws IOException {
      printer.close();
    }
  }

  private static final class Xlsx extends CorrectedFile {
    private final Path file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(50);
    private final SXSSFSheet sheet;
    private int next;

    Xlsx(ExtractFormat format, Path file) {
      super(format);
      this.file = file;
      workbook.setCompressTempFiles(true);
      sheet = workbook.createSheet(Optional.ofNullable(format.sheet()).orElse("Feuille 1"));
    }

    @Override
    void write(List<String> values) {
      Row row = sheet.createRow(next++);
      for (int i = 0; i < values.size(); i++) {
        row.createCell(i).setCellValue(values.get(i));
      }
    }

    @Override
    void finish() throws IOException {
      POIXMLProperties.CoreProperties core =
          workbook.getXSSFWorkbook().getProperties().getCoreProperties();
      core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      core.setModified(Optional.of(Date.from(Instant.EPOCH)));
      Path draft =
          Files.createTempFile(
              Path.of(System.getProperty("java.io.tmpdir")), "azimut-copie-", ".xlsx");
      try (SXSSFWorkbook ended = workbook;
          OutputStream out = Files.newOutputStream(draft)) {
        ended.write(out);
        out.flush();
        StableZip.copy(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }
}
