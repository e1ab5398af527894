package fr.azimut.sample;

import fr.azimut.extract.ExtractFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook of one sheet: merged titles, counts as numbers, the rest as text. */
final class XlsxExtractWriter implements ExtractWriter {

  private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final int ROWS_IN_MEMORY = 100;

  private final Path file;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final ExtractSheet sheet;

  XlsxExtractWriter(Path file, ExtractFormat format) {
    this.file = file;
    sheet = new ExtractSheet(workbook, format);
  }

  @Override
  public void title(String text) {
    sheet.title(text);
  }

  @Override
  public void row(List<String> cells) {
    sheet.row(cells);
  }

  @Override
  public void close() throws IOException {
    Path dated =
        Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "azimut", ".xlsx");
    try (workbook) {
      POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
      properties.getCoreProperties().setCreated(Optional.of(CREATED));
      properties.getCoreProperties().setCreator("Azimut");
      try (OutputStream out = Files.newOutputStream(dated)) {
        workbook.write(out);
      }
      UndatedZip.copy(dated, file);
    } finally {
      Files.delete(dated);
    }
  }
}
