package fr.azimut.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document as an XLSX workbook; the same document always gives the same bytes. */
final class BookWriter {

  private BookWriter() {}

  /**
   * @param images PNG of the embedded charts, by id
   */
  static byte[] write(Document document, Map<String, byte[]> images) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      TableNames names = new TableNames();
      for (Page page : document.pages()) {
        workbook.createSheet(page.name());
      }
      for (int i = 0; i < document.pages().size(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        new SheetWriter(sheet, styles, names, document, images)
            .write(document.pages().get(i), i > 0);
      }
      workbook.setActiveSheet(0);
      workbook.setFirstVisibleTab(0);
      properties(workbook, document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return FixedZip.rewrite(out.toByteArray(), document.month());
    }
  }

  private static void properties(XSSFWorkbook workbook, Document document) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(document.title());
    core.setSubjectProperty(document.subtitle());
    core.setDescription(document.description());
    core.setCreator("Azimut");
    core.setLastModifiedByUser("Azimut");
    Date date = Date.from(document.month().atEndOfMonth().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setCreated(Optional.of(date));
    PackageProperties properties = core.getUnderlyingProperties();
    properties.setModifiedProperty(Optional.of(date));
    properties.setLanguageProperty("fr-FR");
    properties.setVersionProperty(document.version());
  }
}
