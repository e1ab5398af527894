package fr.azimut.deposit;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.quality.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One file of an annotated workbook: its summary, then its sheets of rows. */
final class AnnotatedFile implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final ReturnStyles styles;
  private final ReturnColumns columns;
  private final AnnotatedWorkbook.Limits limits;
  private final Certificate certificate;
  private @Nullable AnnotatedSheet sheet;
  private int sheets;

  AnnotatedFile(
      Certificate certificate, ExtractFormat format, AnnotatedWorkbook.Limits limits, int number) {
    this.certificate = certificate;
    this.limits = limits;
    this.columns = ReturnColumns.of(format);
    workbook.setCompressTempFiles(true);
    this.styles = new ReturnStyles(workbook);
    new SummarySheet(workbook, styles).write(certificate, number);
  }

  boolean isFull() {
    return sheets == limits.sheetsOfFile() && sheet != null && sheet.rows() == limits.rowsOfSheet();
  }

  void add(int line, String[] values, List<Finding> findings) {
    if (sheet == null || sheet.rows() == limits.rowsOfSheet()) {
      sheets++;
      String name = sheets == 1 ? "Lignes" : "Lignes " + sheets;
      sheet = new AnnotatedSheet(workbook.createSheet(name), styles, columns);
    }
    sheet.add(line, values, findings);
  }

  /** Writes it whole or not at all. */
  Path write(Path to) throws IOException {
    describe(workbook.getXSSFWorkbook().getProperties());
    Path draft =
        Files.createTempFile(
            Path.of(System.getProperty("java.io.tmpdir")), "azimut-retour-", ".xlsx");
    Path stable = to.resolveSibling(to.getFileName() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        workbook.write(out);
      }
      StableZip.copy(draft, stable);
      return Files.move(stable, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(stable);
    }
  }

  private void describe(POIXMLProperties properties) {
    Optional<Date> timeless = Optional.of(Date.from(Instant.EPOCH));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("Azimut");
    core.setTitle("Classeur annoté : " + certificate.deposit().fileName());
    core.setCreated(timeless);
    core.setModified(timeless);
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
