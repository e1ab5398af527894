package fr.azimut.guide;

import fr.azimut.extract.ExtractFormat;
import fr.azimut.sample.UndatedZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the empty workbook in which a network types its rows: the sheet of the data first, since
 * it may be the one that is read, then how to fill it and what the codes mean.
 */
final class TemplateWriter {

  private static final Date CREATED = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final String DATA = "Données";
  private static final String READ_ME = "Lisez-moi";
  private static final String CODES = "Codes";

  private TemplateWriter() {}

  /** Writes the template; the same guide gives the same bytes. */
  static Path write(Path file, FormatGuide guide) throws IOException {
    Path dated =
        Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "azimut", ".xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, guide);
      properties(workbook, guide.format());
      try (OutputStream out = Files.newOutputStream(dated)) {
        workbook.write(out);
      }
      UndatedZip.copy(dated, file);
      return file;
    } finally {
      Files.delete(dated);
    }
  }

  /** The name of the sheet of the data. */
  static String dataSheet(ExtractFormat format) {
    return format.sheet() == null ? DATA : format.sheet();
  }

  private static void fill(XSSFWorkbook workbook, FormatGuide guide) {
    TemplateStyles styles = new TemplateStyles(workbook);
    XSSFSheet data = workbook.createSheet(dataSheet(guide.format()));
    XSSFSheet readMe = workbook.createSheet(free(workbook, READ_ME));
    boolean coded = guide.sent().stream().anyMatch(c -> !c.codes().isEmpty());
    CodeSheet codes =
        coded
            ? CodeSheet.write(workbook.createSheet(free(workbook, CODES)), guide, styles)
            : CodeSheet.NONE;
    new DataSheet(data, guide, styles, codes).write();
    new ReadMeSheet(readMe, guide, styles, codes.name()).write();
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
  }

  /** A format may have a sheet of that name for its data. */
  private static String free(XSSFWorkbook workbook, String name) {
    return workbook.getSheet(name) == null ? name : name + " du modèle";
  }

  private static void properties(XSSFWorkbook workbook, ExtractFormat format) {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle("Modèle : " + format.label());
    core.setSubjectProperty(format.id());
    core.setCreator("Azimut");
    core.setCreated(Optional.of(CREATED));
    core.getUnderlyingProperties().setLanguageProperty("fr-FR");
  }
}
